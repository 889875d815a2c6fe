import type { ProjectScreen } from '@/app/_session/screen';
import { Chain } from '@/app/_ui/Chain';
import { Link } from '@/app/_ui/Link';
import { Quote } from '@/app/_ui/Quote';
import type { RecordData } from '@/db/reconciliation/read';
import { originKey } from '@/lib/claim/origin';
import { MOST_DRAWN } from '@/lib/export/provenanceGraph';
import { grouped } from '@/lib/grouped';
import styles from './Provenance.module.css';
import type { ProvenanceWords } from './provenanceWords';

type Claim = RecordData['claims'][number];

interface Props {
  data: RecordData;
  words: ProvenanceWords;
  screen: ProjectScreen;
}

/** The provenance as a nested list: the value, under it its claims, under each its words, their text, its publisher and its chain. */
export function ProvenanceList({ data: { record, claims }, words, screen }: Props) {
  const { t } = screen;
  const { name, lines } = words.say({ kind: 'record', key: 'record', origin: false, claims: [] });
  const sorted = [...claims.filter(({ included }) => included), ...claims.filter(({ included }) => !included)];
  const item = (claim: Claim) => <ClaimItem key={claim.id} claim={claim} words={words} screen={screen} />;
  return (
    <ul className={styles.tree} aria-label={t('provenance.asList')}>
      <li>
        <p>
          <strong>
            <bdi dir="auto">{name}</bdi>
          </strong>{' '}
          <span className={styles.soft}>{lines.join(' · ')}</span>
        </p>
        <p className={styles.hash}>
          {t('records.evidence')} <code>{record.inputHash}</code>
        </p>
        {sorted.length <= MOST_DRAWN ? (
          <ul className={styles.tree}>{sorted.map(item)}</ul>
        ) : (
          [...grouped(sorted, ({ chain }) => originKey(chain) ?? '')].map(([key, group]) => (
            <details key={key}>
              <summary>
                {t('provenance.of', {
                  source: `\u2068${words.names.link(group[0].chain.at(-1) ?? group[0].chain[0])}\u2069`,
                  count: group.length,
                })}
              </summary>
              <ul className={styles.tree}>{group.map(item)}</ul>
            </details>
          ))
        )}
      </li>
    </ul>
  );
}

function ClaimItem({ claim, words, screen: { t, at } }: { claim: Claim; words: ProvenanceWords; screen: ProjectScreen }) {
  const { answer, included, reasonOut, by, at: recordedAt, quote, document, chain, copied } = claim;
  const publisher = words.names.link({ kind: 'source', sourceId: document.sourceId });
  return (
    <li data-left={included ? undefined : ''}>
      <p>
        <b>
          <bdi dir="auto">{words.names.answer(answer)}</bdi>
        </b>{' '}
        <span className={styles.soft}>
          {included ? t('provenance.takenIn') : t('provenance.leftOut', { reason: `\u2068${reasonOut}\u2069` })}
          {' · '}
          {words.who('recorded', by, recordedAt)}
        </span>
      </p>
      <ul className={styles.tree}>
        <li>
          <Link href={words.toQuote(claim)} aria-label={t('records.openQuote', { words: quote.exact })}>
            <Quote text={quote.exact} lang={document.language} size="cell" />
          </Link>
          <ul className={styles.tree}>
            <li>
              <Link href={words.toCapture(document.captureId)}>
                <bdi dir="auto" lang={document.language}>
                  {document.title}
                </bdi>
              </Link>{' '}
              <span className={styles.soft}>{words.captured(document.captureId)}</span>
              <p className={styles.hash}>
                SHA-256 <code>{document.sha256}</code>
              </p>
              <ul className={styles.tree}>
                <li>
                  <span className={styles.soft}>
                    {t('provenance.published')}{' '}
                    <Link href={at(`sources/${document.sourceId}`)}>
                      <bdi>{publisher}</bdi>
                    </Link>
                  </span>
                  <Chain links={words.names.chain(chain)} look="line" t={t} />
                  {copied.some((mark) => mark !== null) && <p className={styles.soft}>{t('provenance.copied')}</p>}
                </li>
              </ul>
            </li>
          </ul>
        </li>
      </ul>
    </li>
  );
}
