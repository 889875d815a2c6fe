import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { FigureText } from '@/app/_ui/FigureText';
import { LocalTime } from '@/app/_ui/LocalTime';
import { Tag } from '@/app/_ui/Tag';
import type { RecordData } from '@/db/reconciliation/read';
import { isStale } from '@/lib/reconcile/recordFilter';
import { sayValue } from '../../_parts/value';
import { RecordPlot } from './RecordPlot';
import styles from './record.module.css';

/** The value, how sure one may be of it and why: what a reader of the record came for. */
export function ValueCard({ data, screen }: { data: RecordData; screen: ProjectScreen }) {
  const { t, reading } = screen;
  const { record, question } = data;
  const { decision, author, rule, rationale } = record;
  const said = sayValue(record, question.measure, reading, t);
  return (
    <Card className={styles.valueCard}>
      <h2 className="unseen">{t('records.value')}</h2>
      <p className={styles.value}>
        {said.settled ? <FigureText text={said.text} size="display" /> : <strong className={styles.unsettled}>{said.text}</strong>}
        {said.best && <span className={styles.best}>{t('records.best', { best: said.best })}</span>}
        <span className={styles.tags}>
          <Tag status={record.status} t={t} />
          {isStale(record) && <Tag status="stale" t={t} />}
        </span>
      </p>
      <p className={styles.who}>
        {decision && (
          <span>
            {decision.kind === 'approved' ? t('records.approvedBy', { name: decision.by }) : t('records.returnedBy', { name: decision.by })}
            {' · '}
            <LocalTime at={decision.at} reading={reading} />
          </span>
        )}
        <span>
          {t('records.composedBy', { name: author.name })}
          {' · '}
          <LocalTime at={record.submittedAt} reading={reading} precision="day" />
        </span>
        {record.status === 'submitted' && !record.stale && <span>{t('records.waiting')}</span>}
        {record.status === 'approved' && !record.stale && <span className={styles.calm}>{t('records.unchanged')}</span>}
      </p>
      {decision?.note && (
        <blockquote className={styles.note} dir="auto">
          {decision.note}
        </blockquote>
      )}
      <RecordPlot data={data} screen={screen} />
      <p>
        <b>{t('records.ruleIs', { rule: t(`reconcile.rule.${rule}`) })}</b>{' '}
        <span className={styles.soft}>{t(`reconcile.what.${rule}`)}</span>
      </p>
      <section aria-label={t('records.rationale')}>
        <p className={styles.rationale} dir="auto">
          {rationale}
        </p>
      </section>
    </Card>
  );
}
