import type { ProjectScreen } from '@/app/_session/screen';
import { FigureText } from '@/app/_ui/FigureText';
import type { Question } from '@/db/incident/read';
import type { Reconciliation } from '@/db/reconciliation/read';
import { ANSWER_KIND } from '@/lib/claim/claim';
import { formatDate } from '@/lib/figure/edtf';
import { formatNumber } from '@/lib/figure/format';
import { formatTime } from '@/lib/figure/time';
import styles from './ReconciledCell.module.css';

interface ValueProps {
  screen: ProjectScreen;
  question: Question;
  of: Reconciliation;
}

/** A reconciled value: low–high with the best beside it, or words, or that it cannot be settled. */
export function Value({ screen: { t, reading }, question, of: { settled, low, best, high, value } }: ValueProps) {
  const n = (number: number) => formatNumber(number, reading.digits);
  if (!settled) return <span>{t('bench.value.unsettled')}</span>;
  if (low !== null) {
    const range = high === null ? `≥ ${n(low)}` : low === high ? n(low) : `${n(low)}–${n(high)}`;
    return (
      <>
        <FigureText text={range} size="lead" />
        {best !== null && best !== high && <small className={styles.best}> {t('bench.value.best', { best: n(best) })}</small>}
      </>
    );
  }
  switch (ANSWER_KIND[question.measure]) {
    case 'date':
      return <FigureText text={formatDate(value ?? '', reading)} size="lead" />;
    case 'time':
      return <FigureText text={formatTime(value ?? '', reading)} size="lead" />;
    case 'figure':
    case 'text':
      return <bdi dir="auto">{value}</bdi>;
  }
}
