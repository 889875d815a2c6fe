import { z } from 'zod';
import type { Context } from '@/db/context';
import { isPlace } from '@/db/page';
import { type Project, readProject } from '@/db/project/read';
import type { Source } from '@/db/source/read';
import type { Chain } from '@/lib/claim/claim';
import { type Id, parseId } from '@/lib/id';
import { fail, type Result } from '@/lib/result';

/** What several tools take and tell. */

export const project = z.string().min(1).max(200).describe('The slug of the project, as list_projects gives it');
export const after = z.string().max(200).refine(isPlace, 'invalid').optional().describe('`next` of the page before');
export const id = (what: string) => z.string().describe(what);

export const Name = z.object({ en: z.string(), ar: z.string() });

export const ChainShape = z
  .array(
    z.object({
      kind: z.enum(['source', 'unnamed', 'not_recorded']),
      source: z.string().optional().describe('Id of the source'),
      name: Name.optional(),
      description: z.string().optional(),
    }),
  )
  .describe('Who has it from whom, nearest first; the last is the origin, unless it was not recorded');

/** A chain with its sources named. */
export function chainOf(chain: Chain, sources: readonly Source[]): z.input<typeof ChainShape> {
  return chain.map((link) => {
    if (link.kind === 'unnamed') return { kind: link.kind, description: link.description };
    if (link.kind === 'not_recorded') return { kind: link.kind };
    const source = sources.find((one) => one.id === link.sourceId);
    return { kind: link.kind, source: link.sourceId, ...(source && { name: { en: source.nameEn, ar: source.nameAr } }) };
  });
}

/** Runs `work` in a project of the asker's; strangers to it learn nothing. */
export async function inProject<T>(context: Context, slug: string, work: (project: Project) => Promise<Result<T>>): Promise<Result<T>> {
  const found = await readProject(context, slug);
  return found.ok ? work(found.value) : fail('not_found', 'project');
}

/** An id that came from an assistant. Problem: not_found. */
export function idFrom<T extends Id<string>>(text: string, field: string): Result<T> {
  const parsed = parseId<T>(text);
  return parsed ? { ok: true, value: parsed } : fail('not_found', field);
}
