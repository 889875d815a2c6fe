import { z } from 'zod';
import type { ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { act, type Context, newId } from '../context';
import { parse } from '../parse';
import { questionsUnderPolicy } from '../question/affected';
import { refreshFound } from '../question/summary';
import { policyVersions } from '../schema';
import { currentPolicy } from './read';

const size = z
  .object({ low: z.number().int().min(0), high: z.number().int().min(0).max(1_000_000_000_000) })
  .refine(({ low, high }) => low <= high, { error: 'figure_low_above_high', path: ['high'] });
export const PolicyInput = z.object({
  /** The version the change was made from; another lead may have changed it since. */
  seen: z.number().int(),
  aboutTolerance: z.number().min(0, 'invalid').lt(1, 'invalid'),
  vague: z.object({ several: size, dozens: size, hundreds: size, thousands: size }),
});

/** Sets how the project reads "about" and vague words, as a new version. Problems: changed_meanwhile, figure_low_above_high, invalid. */
export async function changePolicy(context: Context, projectId: ProjectId, input: z.input<typeof PolicyInput>): Promise<Result<number>> {
  const parsed = parse(PolicyInput, input);
  if (!parsed.ok) return parsed;
  const { seen, ...policy } = parsed.value;
  return act(context, 'policy.change', projectId, async (action) => {
    const { tx, at, by, log } = action;
    const current = await currentPolicy(tx, projectId);
    if (current.version !== seen) return fail('changed_meanwhile');
    const id = newId();
    const version = current.version + 1;
    await tx.insert(policyVersions).values({ id, projectId, version, ...policy, createdBy: by, createdAt: at });
    await log('policy', id, { version, ...policy });
    await refreshFound(action, projectId, (db) => questionsUnderPolicy(db, projectId));
    return ok(version);
  });
}
