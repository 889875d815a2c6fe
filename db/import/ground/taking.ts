import type { ProjectId } from '../../../lib/id';
import type { ImportGround } from '../../../lib/import/ground';
import type { Executor } from '../../client';
import type { Act } from '../../context';
import type { KeptIds } from '../keptIds';

/** What finding the things of a bundle here, and making those that are not, goes by. */
export interface Taking {
  readonly db: Executor;
  readonly projectId: ProjectId;
  readonly ids: KeptIds;
  /** What the project has, and what came so far. */
  readonly ground: ImportGround;
  /** The act that makes things; null where it is only to be seen what would be made. */
  readonly action: Act | null;
}
