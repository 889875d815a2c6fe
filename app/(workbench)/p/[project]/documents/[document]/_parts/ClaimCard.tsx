import type { ProjectScreen } from '@/app/_session/screen';
import { Chain } from '@/app/_ui/Chain';
import { FigureText } from '@/app/_ui/FigureText';
import { CREDIBILITIES, Grade } from '@/app/_ui/Grade';
import { Link } from '@/app/_ui/Link';
import { Quote } from '@/app/_ui/Quote';
import { Tag } from '@/app/_ui/Tag';
import type { StoredClaim } from '@/db/claim/read';
import type { ReaderData } from '@/db/document/read';
import { answerText } from '@/lib/claim/answerText';
import { formatDate } from '@/lib/figure/edtf';
import { Threads } from '../../../_annotations/Threads';
import { threadsAbout } from '../../../_annotations/target';
import { naming } from '../../../_claims/naming';
import { CopiedBy } from '../../../_copies/CopiedBy';
import { SettledFrom } from '../../../double/_parts/SettledFrom';
import { ClaimActs } from './ClaimActs';
import { ClaimHistory } from './ClaimHistory';
import { GROUP_OF } from './looks';
import styles from './reader.module.css';
import { type View, viewHref } from './view';
import { chainLinks, questionText } from './wording';

interface ClaimCardProps {
  screen: ProjectScreen;
  data: ReaderData;
  claim: StoredClaim;
  view: View;
  path: string;
}

/** One claim of the list: as stated, of what, through whom. Selected, it opens: its words, what can be done, its history and notes. */
export function ClaimCard({ screen, data, claim, view, path }: ClaimCardProps) {
  const { t, reading, name } = screen;
  const open = view.claim === claim.id;
  const question = data.questions.find(({ id }) => id === claim.questionId);
  const incident = data.incidents.find(({ id }) => id === question?.incidentId);
  const source = data.sources.find(({ id }) => id === data.document.sourceId);
  const credibility = CREDIBILITIES.find((value) => value === claim.credibility) ?? null;
  const sourceName = (id: string) => {
    const found = data.sources.find((one) => one.id === id);
    return found ? name({ en: found.nameEn, ar: found.nameAr }) : '';
  };
  return (
    <li id={`claim-${claim.id}`} className={styles.card} data-open={open ? '' : undefined} data-status={claim.status}>
      <h3 className={styles.said}>
        <Link
          href={viewHref(path, { capture: view.capture, claim: open ? undefined : claim.id })}
          scroll={false}
          aria-current={open ? 'true' : undefined}
          data-look={claim.status === 'rejected' ? 'rejected' : GROUP_OF[claim.measure]}
        >
          <FigureText text={answerText(claim.answer, reading)} size="cell" />{' '}
          <span className={styles.measure}>{t(`claims.measure.${claim.measure}`)}</span>
        </Link>
        <span className={styles.state}>
          <Grade grade={source?.grade ?? null} credibility={credibility} t={t} />
          <Tag status={claim.status} t={t} />
        </span>
      </h3>
      <p className={styles.soft}>
        {incident && (
          <>
            <bdi>{name({ en: incident.titleEn, ar: incident.titleAr })}</bdi>
            {' · '}
          </>
        )}
        {question && <bdi>{questionText(question, t, name)}</bdi>}
        {claim.asOf && (
          <>
            {' · '}
            {t('claims.asOf')} <bdi>{formatDate(claim.asOf, reading)}</bdi>
          </>
        )}
      </p>
      {claim.scope && (
        <p className={styles.soft}>
          {t('claims.scopeOf')} <bdi dir="auto">{claim.scope}</bdi>
        </p>
      )}
      {claim.proposedBy && (
        <p className={styles.soft}>
          <bdi>{t('claims.proposedBy', { assistant: claim.proposedBy })}</bdi>
        </p>
      )}
      <Chain links={chainLinks(claim.chain, sourceName)} t={t} />
      <CopiedBy screen={screen} claim={claim} link={naming(screen, data.sources).link} />
      {claim.status === 'rejected' && (
        <p className={styles.because}>
          {t('claims.reason')}: <bdi>{claim.reason}</bdi>
        </p>
      )}
      {open && (
        <div className={styles.more}>
          <Quote text={claim.quote.exact} lang={data.document.language} size="passage" />
          {claim.note && <p dir="auto">{claim.note}</p>}
          <ClaimActs screen={screen} claim={claim} data={data} view={view} path={path} />
          <SettledFrom
            screen={screen}
            claimId={claim.id}
            sources={data.sources}
            text={{ text: data.capture.text, lang: data.document.language }}
          />
          {data.versions.length > 0 && <ClaimHistory screen={screen} versions={data.versions} />}
          <Threads
            screen={screen}
            target={{ kind: 'claim', claimId: claim.id }}
            threads={threadsAbout(data.threads, { kind: 'claim', claimId: claim.id })}
          />
        </div>
      )}
    </li>
  );
}
