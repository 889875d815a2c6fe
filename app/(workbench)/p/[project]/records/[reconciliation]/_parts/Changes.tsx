import type { ProjectScreen } from '@/app/_session/screen';
import type { ToldChange } from '@/db/reconciliation/changes';
import type { Source } from '@/db/source/read';
import type { ClaimId } from '@/lib/id';
import type { InputClaim } from '@/lib/reconcile/inputs';
import { naming } from '../../../_claims/naming';
import { ChangeItem } from './ChangeItem';
import styles from './Changes.module.css';

interface Props {
  changes: readonly ToldChange[];
  /** Claims of either side, for changes that only name one. */
  claimOf: (id: ClaimId) => InputClaim | null;
  sources: readonly Source[];
  screen: ProjectScreen;
  label: string;
}

/** In what two sealed inputs differ, each difference with the words it is about. */
export function Changes({ changes, claimOf, sources, screen, label }: Props) {
  const names = naming(screen, sources);
  return (
    <ul className={styles.changes} aria-label={label}>
      {changes.map((change) => (
        <ChangeItem key={keyOf(change)} change={change} claimOf={claimOf} names={names} screen={screen} />
      ))}
    </ul>
  );
}

function keyOf(change: ToldChange): string {
  switch (change.kind) {
    case 'claim_added':
    case 'claim_removed':
    case 'chain':
      return `${change.kind} ${change.claim.id}`;
    case 'claim_corrected':
      return `${change.kind} ${change.after.id}`;
    case 'document':
      return `${change.kind} ${change.document.id}`;
    case 'copy':
      return `${change.kind} ${change.a?.id} ${change.b?.id}`;
    case 'grade':
      return `${change.kind} ${change.sourceId} ${change.topic}`;
    case 'exclusion':
      return `${change.kind} ${change.claimId}`;
    case 'policy':
    case 'rule':
    case 'preferred':
      return change.kind;
  }
}
