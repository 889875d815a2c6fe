import type { ProjectId } from '../id';
import type { TokenScope } from './scope';

/** What a token says for ever about whoever comes with it. Whether it still stands is asked of the database each time. */
export interface TokenBounds {
  readonly id: string;
  readonly scope: TokenScope;
  /** The one project it is limited to, or null: whichever its owner is a member of. */
  readonly projectId: ProjectId | null;
  /** The assistant that holds it, for scope `propose`. */
  readonly assistant: string | null;
}
