import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { formatNumber } from '@/app/_ui/format';
import { LocalTime } from '@/app/_ui/LocalTime';
import type { Reconciliation, RecordData } from '@/db/reconciliation/read';
import styles from './record.module.css';

interface Event {
  readonly key: string;
  readonly at: Date;
  readonly act: 'records.didSubmit' | 'records.didApprove' | 'records.didReturn' | 'dissent.didSign';
  readonly name: string;
  readonly number: number;
  readonly note: string;
}

/** Who did what to the question's reconciliations, in the order in which they did it. */
export function eventsOf(versions: readonly Reconciliation[]): Event[] {
  return versions
    .flatMap(({ id, number, author, submittedAt, decision, dissents }): Event[] => {
      const signed = dissents.map(
        (dissent): Event => ({ key: dissent.id, at: dissent.at, act: 'dissent.didSign', name: dissent.by.name, number, note: '' }),
      );
      const submitted: Event = { key: `${id} submitted`, at: submittedAt, act: 'records.didSubmit', name: author.name, number, note: '' };
      if (!decision) return [submitted, ...signed];
      const act = decision.kind === 'approved' ? 'records.didApprove' : 'records.didReturn';
      return [submitted, ...signed, { key: `${id} decided`, at: decision.at, act, name: decision.by, number, note: decision.note }];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

export function History({ data: { versions, record }, screen: { t, reading } }: { data: RecordData; screen: ProjectScreen }) {
  return (
    <Card title={t('records.happened')}>
      <ol className={styles.events}>
        {eventsOf(versions).map(({ key, at, act, name, number, note }) => (
          <li key={key}>
            <span className={styles.when}>
              <LocalTime at={at} reading={reading} />
            </span>
            <span>
              {t(act, { name, number: formatNumber(number, reading) })}
              {note && (
                <blockquote className={styles.note} dir="auto">
                  {note}
                </blockquote>
              )}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.seal}>
        {t('records.evidence')} <code>{record.inputHash}</code>
      </p>
    </Card>
  );
}
