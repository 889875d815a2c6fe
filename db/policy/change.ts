import { z } from 'zod';
import type { ProjectId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { act, type Context, newId } from '../context';
import { parse } from '../parse';
import { policyVersions } from '../schema';
import { currentPolicy } from './read';

const size = z
  .object({ low: z.number().int().min(0), high: z.number().int().min(0).max(1_000_000_000_000) })
  .refine(({ low, high }) => low <= high, 'figure_low_above_high');
const Input = z.object({
  aboutTolerance: z.number().min(0, 'invalid').lt(1, 'invalid'),
  vague: z.object({ several: size, dozens: size, hundreds: size, thousands: size }),
});

/** Sets how the project reads "about" and vague words, as a new version. */
export async function changePolicy(context: Context, projectId: ProjectId, input: z.input<typeof Input>): Promise<Result<number>> {
  const parsed = parse(Input, input);
  if (!parsed.ok) return parsed;
  return act(context, 'policy.change', projectId, async ({ tx, at, by, log }) => {
    const current = await currentPolicy(tx, projectId);
    const id = newId();
    const version = current.version + 1;
    await tx.insert(policyVersions).values({ id, projectId, version, ...parsed.value, createdBy: by, createdAt: at });
    await log('policy', id, { version, ...parsed.value });
    return ok(version);
  });
}
