import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import type { RecordData } from '@/db/reconciliation/read';
import { provenanceGraph } from '@/lib/export/provenanceGraph';
import styles from './Provenance.module.css';
import { ProvenanceGraph } from './ProvenanceGraph';
import { ProvenanceList } from './ProvenanceList';
import { provenanceWords } from './provenanceWords';

/** value ← claims ← words ← texts ← sources, with people and times: as a picture, and as a list that says the same. */
export function Provenance({ data, screen }: { data: RecordData; screen: ProjectScreen }) {
  const { t } = screen;
  if (data.claims.length === 0) return null;
  const graph = provenanceGraph(data.claims);
  const words = provenanceWords(data, screen);
  return (
    <Card title={t('provenance.title')}>
      <p className={styles.soft}>
        {t('provenance.hint')} {graph.folded && t('provenance.folded')}
      </p>
      <div className={styles.both}>
        <details className={styles.list} open={data.claims.length <= 6}>
          <summary>{t('provenance.asList')}</summary>
          <ProvenanceList data={data} words={words} screen={screen} />
        </details>
        <ProvenanceGraph graph={graph} words={words} screen={screen} />
      </div>
    </Card>
  );
}
