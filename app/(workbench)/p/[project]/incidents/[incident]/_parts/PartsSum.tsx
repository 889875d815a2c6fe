import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import { Verdict } from '@/app/_ui/Verdict';
import type { Family } from '@/db/bench/family';
import type { Bounds } from '@/lib/figure/figure';
import type { PartsFinding, PartsVerdict } from '@/lib/verdict/parts';
import type { VerdictKind } from '@/lib/verdict/verdict';
import styles from './AcrossSection.module.css';
import { type Bench, cellId } from './bench';

const KIND: Readonly<Record<PartsVerdict, VerdictKind>> = {
  equal: 'same_value',
  fit: 'compatible',
  exceed: 'conflict',
  fall_short: 'compatible',
};

/** Arithmetic reads from left to right in Arabic too (UAX #9, isolates). */
const ltr = (words: string) => `\u2066${words}\u2069`;

/** The parts' figures summed against what is stated of the whole: "12 + 2 + 4 + 5 = 23, as stated." Each number leads to where it stands. */
export function PartsSum({ bench, family, finding }: { bench: Bench; family: Family; finding: PartsFinding }) {
  const { screen, names } = bench;
  const { t, reading, at, name } = screen;
  const { addends, sum, stated, silent, claims, verdict } = finding;
  const n = (value: number) => formatNumber(value, reading);
  const range = ({ low, high }: Bounds) => (high === null ? `≥ ${n(low)}` : low === high ? n(low) : `${n(low)}–${n(high)}`);
  const terms = addends.map(({ bounds }) => (bounds.high === bounds.low ? n(bounds.low) : `(${range(bounds)})`)).join(' + ');
  const rest = silent.length ? ' + …' : '';
  const total = sum.high === null ? range(sum) : `= ${range(sum)}`;
  const arithmetic = ltr(addends.length > 1 || rest ? `${terms}${rest} ${total}` : range(sum));
  const question = family.whole.rows.find((row) => row.question.id === finding.whole)?.question;
  const titleOf = (id: string) => {
    const part = family.parts.find(({ incident }) => incident.id === id)?.incident;
    return part ? name({ en: part.titleEn, ar: part.titleAr }) : '';
  };
  const [first] = claims;
  return (
    <>
      <Verdict kind={KIND[verdict]} t={t} />
      <div>
        <p>
          {question && <bdi className={styles.question}>{names.question(question)}</bdi>}{' '}
          {t(`bench.across.sum.${verdict}`, { sum: arithmetic, stated: ltr(range(stated)) })}
          {silent.length > 0 && <> {t('bench.across.silent', { count: silent.length })}</>}
        </p>
        <p className={styles.links}>
          {addends.map((addend) => (
            <Link key={addend.incident} href={at(`incidents/${addend.incident}?row=${addend.question}`)}>
              <bdi>{titleOf(addend.incident)}</bdi>: <bdi dir="ltr">{range(addend.bounds)}</bdi>
            </Link>
          ))}
          <Link href={`${at(`incidents/${family.whole.incident.id}`)}#${cellId(first)}`}>
            {t('bench.across.whole')}: <bdi dir="ltr">{range(stated)}</bdi>
          </Link>
        </p>
      </div>
    </>
  );
}
