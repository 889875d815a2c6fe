import { FigureText } from '@/app/_ui/FigureText';
import type { Translate } from '@/app/_ui/i18n';
import type { Reading } from '@/app/_ui/locale';
import { Quote } from '@/app/_ui/Quote';
import type { Figure } from '@/lib/figure/figure';
import { formatFigure } from '@/lib/figure/format';
import styles from './Disagreement.module.css';

type Speaker = 'outlet' | 'monitor' | 'military' | 'witness' | 'encyclopedia';

/** The founding case: five reports of one night and the numbers each leaves possible. */
const REPORTS: readonly { who: Speaker; figure: Figure; words: string; low: number; high: number | null }[] = [
  { who: 'outlet', figure: { operator: 'exactly', value: 62 }, words: '62 قتيلاً', low: 62, high: 62 },
  { who: 'monitor', figure: { operator: 'more_than', value: 60 }, words: 'أكثر من 60', low: 61, high: null },
  { who: 'military', figure: { operator: 'more_than', value: 60 }, words: 'أكثر من 60', low: 61, high: null },
  { who: 'witness', figure: { operator: 'exactly', value: 80 }, words: '80', low: 80, high: 80 },
  { who: 'encyclopedia', figure: { operator: 'between', low: 90, high: 106 }, words: '90 إلى 106', low: 90, high: 106 },
];

const AXIS = { low: 55, high: 115 };
const share = (value: number) => ((value - AXIS.low) / (AXIS.high - AXIS.low)) * 100;

function place({ low, high }: { low: number; high: number | null }) {
  const start = share(low);
  return { insetInlineStart: `${start}%`, inlineSize: `${share(high ?? AXIS.high) - start}%` };
}

/** What the product is for, drawn: who said what, on one axis. Every mark has its figure and words beside it. */
export function Disagreement({ t, reading }: { t: Translate; reading: Reading }) {
  return (
    <figure className={styles.case}>
      <figcaption className={styles.question}>{t('signIn.case')}</figcaption>
      <ul className={styles.reports}>
        {REPORTS.map((report) => (
          <li key={report.who} className={styles.report}>
            <span className={styles.figure}>
              <FigureText text={formatFigure(report.figure, reading)} size="lead" />
            </span>
            <span className={styles.who}>
              {t(`signIn.${report.who}`)} <Quote text={report.words} lang="ar" />
            </span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.mark} data-operator={report.figure.operator} style={place(report)} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.verdict}>{t('signIn.verdict')}</p>
    </figure>
  );
}
