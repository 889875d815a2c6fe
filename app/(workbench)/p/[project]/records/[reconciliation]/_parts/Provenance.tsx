import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { FigureText } from '@/app/_ui/FigureText';
import { formatNumber } from '@/app/_ui/format';
import type { RecordData } from '@/db/reconciliation/read';
import { naming } from '../../../_claims/naming';
import { sayValue } from '../../_parts/value';
import styles from './Provenance.module.css';

/** The value ← the claims it takes in ← the texts they stand in ← their origins: one branch per claim, drawn by borders. */
export function Provenance({ data, screen }: { data: RecordData; screen: ProjectScreen }) {
  const { t, reading } = screen;
  const { record, question, claims, sources } = data;
  const names = naming(screen, sources);
  const taken = claims.filter(({ included }) => included);
  if (taken.length === 0) return null;
  return (
    <Card title={t('records.provenance')}>
      <div className={styles.picture}>
        <p className={styles.value}>
          <span className={`${styles.node} ${styles.root}`}>
            <bdi dir="auto">{sayValue(record, question.measure, reading, t).text}</bdi>
          </span>
        </p>
        <ul className={styles.branches} aria-label={t('records.provenanceHint')}>
          {taken.map(({ id, answer, document, chain }) => {
            const end = chain.at(-1) ?? chain[0];
            const source = names.link({ kind: 'source', sourceId: document.sourceId });
            const text = t('records.capture', { source, number: formatNumber(document.captureNumber, reading) });
            return (
              <li key={id} className={styles.branch}>
                <span className={styles.node}>
                  {answer.kind === 'figure' ? <FigureText text={names.answer(answer)} size="inline" /> : <bdi>{names.answer(answer)}</bdi>}
                </span>
                <span className={styles.node} title={`${document.title} · ${document.sha256}`}>
                  <bdi>{text}</bdi>
                </span>
                <span className={`${styles.node} ${styles.origin}`} data-kind={end.kind}>
                  <bdi>{names.link(end)}</bdi>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      <p className={styles.hint}>{t('records.provenanceHint')}</p>
    </Card>
  );
}
