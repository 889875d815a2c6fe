import { z } from 'zod';
import type { ProjectId, ReconciliationId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { act, type Context, newId } from '../context';
import { idOf, parse } from '../parse';
import { publications } from '../schema';
import { lockedRecord } from './publish';

const Input = z.object({ reconciliationId: idOf<ReconciliationId>() });

/** Closes a public record; its address says from then on that it was withdrawn. Problems: not_found, not_public. */
export async function withdrawRecord(context: Context, projectId: ProjectId, input: z.input<typeof Input>): Promise<Result<null>> {
  const parsed = parse(Input, input);
  if (!parsed.ok) return parsed;
  const { reconciliationId } = parsed.value;
  return act(context, 'record.withdraw', projectId, async (action) => {
    const { tx, at, by, log } = action;
    const found = await lockedRecord(action, projectId, reconciliationId);
    if (!found) return fail('not_found');
    if (!found.publication?.open) return fail('not_public');
    const { names } = found.publication;
    await tx.insert(publications).values({ id: newId(), projectId, reconciliationId, open: false, names, createdBy: by, createdAt: at });
    await log('reconciliation', reconciliationId, {});
    return ok(null);
  });
}
