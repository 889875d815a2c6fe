import { z } from 'zod';
import { SOURCE_KINDS } from '../../lib/claim/source';
import type { ProjectId, SourceId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { optionalLine, parse } from '../parse';
import { sources } from '../schema';

export const SourceInput = z
  .object({ kind: z.enum(SOURCE_KINDS), nameEn: optionalLine(), nameAr: optionalLine(), party: z.boolean().default(false) })
  // A name in one language is enough; it stands in for the other until somebody writes it.
  .transform(({ nameEn, nameAr, ...rest }) => ({ ...rest, nameEn: nameEn || nameAr, nameAr: nameAr || nameEn }));

/** Adds a source. Problems: required (no name at all), already_exists. */
export async function addSource(context: Context, projectId: ProjectId, input: z.input<typeof SourceInput>): Promise<Result<SourceId>> {
  const parsed = parse(SourceInput, input);
  if (!parsed.ok) return parsed;
  if (!parsed.value.nameEn) return fail('required', 'nameEn');
  return act(context, 'source.add', projectId, async (action) => ok(await insertSource(action, projectId, parsed.value)));
}

/** The same inside another act. */
export async function insertSource(
  { tx, at, by, log }: Act,
  projectId: ProjectId,
  source: z.output<typeof SourceInput>,
  id = newId<SourceId>(),
): Promise<SourceId> {
  await tx.insert(sources).values({ id, projectId, ...source, createdBy: by, createdAt: at });
  await log('source', id, source, 'source.add');
  return id;
}
