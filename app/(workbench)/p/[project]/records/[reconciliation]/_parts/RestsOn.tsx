import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { Chain } from '@/app/_ui/Chain';
import { FigureText } from '@/app/_ui/FigureText';
import { formatNumber } from '@/app/_ui/format';
import { Grade } from '@/app/_ui/Grade';
import { Icon } from '@/app/_ui/Icon';
import { Link } from '@/app/_ui/Link';
import { Quote } from '@/app/_ui/Quote';
import { Tag } from '@/app/_ui/Tag';
import type { RecordData } from '@/db/reconciliation/read';
import { credibilityOf, type Naming, naming } from '../../../_claims/naming';
import styles from './RestsOn.module.css';

type Claim = RecordData['claims'][number];

interface Props {
  data: RecordData;
  screen: ProjectScreen;
}

/** Every claim taken in or left out, as the author saw it: figure, words, chain, text, grade; each leads to its words. */
export function RestsOn({ data, screen }: Props) {
  const { t, reading } = screen;
  const names = naming(screen, data.sources);
  const taken = data.claims.filter(({ included }) => included);
  const left = data.claims.filter(({ included }) => !included);
  const count = (claims: readonly Claim[]) => formatNumber(claims.length, reading);
  return (
    <Card title={t('records.restsOn')} aside={t('records.counts', { taken: count(taken), left: count(left) })}>
      <ul className={styles.claims} aria-label={t('records.restsOn')}>
        {[...taken, ...left].map((claim) => (
          <ClaimRow key={claim.id} claim={claim} names={names} screen={screen} captures={data.captures} />
        ))}
      </ul>
    </Card>
  );
}

interface RowProps {
  claim: Claim;
  names: Naming;
  screen: ProjectScreen;
  captures: RecordData['captures'];
}

function ClaimRow({ claim, names, screen: { t, at, reading }, captures }: RowProps) {
  const { answer, chain, quote, document, included, reasonOut } = claim;
  const capture = captures.find(({ id }) => id === document.captureId);
  const source = names.link({ kind: 'source', sourceId: document.sourceId });
  const grade = names.grade(chain);
  const said = names.answer(answer);
  return (
    <li className={styles.claim} data-included={included}>
      <span className={styles.sign}>
        <Icon name={included ? 'plus' : 'minus'} />
        <span className="unseen">{included ? t('records.takenIn') : t('records.leftOut')}</span>
      </span>
      <span className={styles.figure}>
        {answer.kind === 'figure' || answer.kind === 'date' || answer.kind === 'time' ? (
          <FigureText text={said} />
        ) : (
          <bdi dir="auto">{said}</bdi>
        )}
      </span>
      <div className={styles.words}>
        <Link
          href={at(`documents/${document.id}?capture=${document.captureId}&claim=${claim.id}`)}
          aria-label={t('records.openQuote', { words: quote.exact })}
          className={styles.quote}
        >
          <Quote text={quote.exact} lang={document.language} size="cell" />
        </Link>
        <Chain links={names.chain(chain)} look="line" t={t} />
        <p className={styles.text}>
          <bdi dir="auto" lang={document.language}>
            {document.title}
          </bdi>
          {' · '}
          {t('records.capture', { source, number: formatNumber(document.captureNumber, reading) })}
        </p>
        {claim.proposedBy && (
          <p className={styles.text}>
            <bdi>{t('claims.proposedBy', { assistant: claim.proposedBy })}</bdi>
          </p>
        )}
        {capture && (
          <p className={styles.hash}>
            {t('records.fingerprint')} <code>{capture.sha256}</code>
          </p>
        )}
        {!included && (
          <p className={styles.reason}>
            <bdi dir="auto">{t('records.because', { reason: reasonOut })}</bdi>
          </p>
        )}
        {claim.currentVersion > claim.version && (
          <p className={styles.text}>
            <Tag status="stale" t={t} /> {t('records.correctedSince')}
          </p>
        )}
      </div>
      <Grade grade={grade} credibility={credibilityOf(claim.credibility)} t={t} />
    </li>
  );
}
