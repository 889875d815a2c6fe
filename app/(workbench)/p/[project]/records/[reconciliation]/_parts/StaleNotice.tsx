import type { ProjectScreen } from '@/app/_session/screen';
import { Notice } from '@/app/_ui/Notice';
import type { RecordData } from '@/db/reconciliation/read';
import { isStale } from '../../_parts/filter';

/** Says that the evidence moved, and as far as it can be told, how. */
export function StaleNotice({ data: { record, claims }, screen: { t } }: { data: RecordData; screen: ProjectScreen }) {
  if (!isStale(record)) return null;
  const count = claims.filter(({ version, currentVersion }) => currentVersion > version).length;
  return (
    <Notice tone="warning" live={false} title={t('records.staleTitle')}>
      {count > 0 ? t('records.staleClaims', { count }) : t('records.staleOther')}
    </Notice>
  );
}
