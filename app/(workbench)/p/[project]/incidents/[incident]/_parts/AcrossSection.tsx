import { Link } from '@/app/_ui/Link';
import { Verdict } from '@/app/_ui/Verdict';
import styles from './AcrossSection.module.css';
import type { Bench } from './bench';
import { FoundAcross } from './FoundAcross';
import { PartsSum } from './PartsSum';

/** As many different statements of the whole as are set against its parts. */
const SUMS = 20;

/** What the rows of the bench, and the incident and its parts, say of each other. Nothing where they say nothing. */
export function AcrossSection({ bench }: { bench: Bench }) {
  const { screen, data } = bench;
  const { t, name, at } = screen;
  const { across, family, incident } = data;
  const sums = (family?.findings ?? []).filter(
    ({ addends }) => family?.whole.incident.id === incident.id || addends.some((addend) => addend.incident === incident.id),
  );
  if (!across.length && !sums.length) return null;
  const more = sums.length - SUMS;
  const whole = family && family.whole.incident.id !== incident.id ? family.whole.incident : null;
  return (
    <section className={styles.section} aria-labelledby="across">
      <h2 id="across" className={styles.heading}>
        {t('bench.across.title')}
      </h2>
      {whole && sums.length > 0 && (
        <p className={styles.of}>
          {t('bench.across.ofWhole')} <Link href={at(`incidents/${whole.id}`)}>{name({ en: whole.titleEn, ar: whole.titleAr })}</Link>
        </p>
      )}
      <ul className={styles.list}>
        {family &&
          sums.slice(0, SUMS).map((finding) => (
            <li key={`${finding.whole} ${finding.claims[0]}`} data-conflict={finding.verdict === 'exceed' ? '' : undefined}>
              <PartsSum bench={bench} family={family} finding={finding} />
            </li>
          ))}
        {more > 0 && <li>{t('bench.across.more', { count: more })}</li>}
        {across.map((finding) => (
          <li key={`${finding.part} ${finding.whole}`} data-conflict={finding.conflicts.length ? '' : undefined}>
            <Verdict kind={finding.verdict} t={t} />
            <FoundAcross bench={bench} finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}
