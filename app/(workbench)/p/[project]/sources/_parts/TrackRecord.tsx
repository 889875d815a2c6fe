import type { ProjectScreen } from '@/app/_session/screen';
import { classes } from '@/app/_ui/classes';
import { FigureText } from '@/app/_ui/FigureText';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import type { TrackRecord as Tracked, TrackedClaim } from '@/db/source/trackRecord';
import { OUTCOMES, type Outcome, PARTS, type Part } from '@/lib/claim/trackRecord';
import { naming } from '../../_claims/naming';
import styles from './TrackRecord.module.css';

/** What became of the claims that name a source, apart for those it made and those it passed on. Counts, each opening its claims; no score. */
export function TrackRecord({ track, screen }: { track: Tracked; screen: ProjectScreen }) {
  const { t } = screen;
  if (!track.claims.length) return <p className={styles.soft}>{t('sources.track.none')}</p>;
  return (
    <div className={styles.track}>
      {PARTS.map((part) => (
        <OfPart key={part} part={part} claims={track.claims.filter((claim) => claim.part === part)} screen={screen} />
      ))}
      <p className={styles.soft}>{t('sources.track.hint')}</p>
      {track.more && <p className={styles.soft}>{t('sources.track.more')}</p>}
    </div>
  );
}

function OfPart({ part, claims, screen }: { part: Part; claims: readonly TrackedClaim[]; screen: ProjectScreen }) {
  const { t } = screen;
  return (
    <section aria-label={t(`sources.track.part.${part}`)}>
      <h3 className={styles.part}>
        {t(`sources.track.part.${part}`)} <span className={styles.soft}>{t('sources.track.claims', { count: claims.length })}</span>
      </h3>
      {claims.length > 0 &&
        OUTCOMES.map((outcome) => (
          <OfOutcome key={outcome} outcome={outcome} claims={claims.filter((claim) => claim.outcome === outcome)} screen={screen} />
        ))}
    </section>
  );
}

function OfOutcome({ outcome, claims, screen }: { outcome: Outcome; claims: readonly TrackedClaim[]; screen: ProjectScreen }) {
  const { t, reading } = screen;
  const count = formatNumber(claims.length, reading);
  const head = (
    <>
      <span className={styles.outcome}>{t(`sources.track.outcome.${outcome}`)}</span> <b className={styles.count}>{count}</b>{' '}
      <span className={classes(styles.soft, styles.what)}>{t(`sources.track.what.${outcome}`)}</span>
    </>
  );
  if (!claims.length) return <p className={styles.empty}>{head}</p>;
  return (
    <details className={styles.group}>
      <summary>{head}</summary>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <Claim key={claim.claim.id} tracked={claim} screen={screen} />
        ))}
      </ul>
    </details>
  );
}

function Claim({ tracked: { claim, question, incident, record }, screen }: { tracked: TrackedClaim; screen: ProjectScreen }) {
  const { t, at, name, reading } = screen;
  const { document, quote, answer } = claim;
  const population = name({ en: question.populationEn, ar: question.populationAr });
  const said = naming(screen, []).answer(answer);
  return (
    <li>
      <Link
        href={at(`documents/${document.id}?capture=${document.captureId}&claim=${claim.id}`)}
        aria-label={t('sources.track.openQuote', { words: quote.exact })}
      >
        {answer.kind === 'text' ? <bdi dir="auto">{said}</bdi> : <FigureText text={said} size="inline" />}
      </Link>
      <span className={styles.where}>
        {t(`claims.measure.${question.measure}`)}
        {population && (
          <>
            {' · '}
            <bdi>{population}</bdi>
          </>
        )}
        {' · '}
        <Link href={at(`incidents/${incident.id}`)}>
          <bdi>{name({ en: incident.titleEn, ar: incident.titleAr })}</bdi>
        </Link>
      </span>
      {record && (
        <Link href={at(`records/${record.id}`)}>{t('sources.track.record', { number: formatNumber(record.number, reading) })}</Link>
      )}
    </li>
  );
}
