import type { Context } from '../context';
import { must } from '../people.testing';
import { createToken } from './create';
import { actorOfToken } from './use';

type Wish = Partial<Pick<Parameters<typeof createToken>[1], 'scope' | 'projectId' | 'days'>>;

/** The same person through a token of theirs. */
export async function withToken(owner: Context, { scope = 'decide', projectId = null, days = 30 }: Wish): Promise<Context> {
  const { token } = must(await createToken(owner, { name: 'a test', scope, projectId, days, assistant: 'a helper' }));
  return { ...owner, actor: must(await actorOfToken(owner.db, token, owner.now())) };
}
