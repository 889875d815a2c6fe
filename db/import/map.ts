import { and, desc, eq, max } from 'drizzle-orm';
import { z } from 'zod';
import type { ProjectId } from '../../lib/id';
import { FIELDS, TABLE_KINDS, type TableKind } from '../../lib/import/fields';
import type { Mapping } from '../../lib/import/mapping';
import { ok, type Result } from '../../lib/result';
import { act, type Context, look, newId } from '../context';
import { line, parse } from '../parse';
import { importMappings } from '../schema';

const CellInput = z.union([z.object({ column: z.string().min(1).max(1000) }), z.object({ fixed: z.string().trim().min(1).max(300) })]);

/** A mapping as it comes from outside: fields that its kind does not have are refused. */
export const MappingInput = z
  .object({ kind: z.enum(TABLE_KINDS), cells: z.record(z.string(), CellInput) })
  .refine(({ kind, cells }) => Object.keys(cells).every((field) => FIELDS[kind].some((known) => known === field)), 'invalid')
  .transform((mapping): Mapping => mapping);

export const SavingInput = z.object({ name: line(120), mapping: MappingInput });

/** How columns are read, under its name in the project. */
export interface SavedMapping {
  readonly name: string;
  readonly version: number;
  readonly mapping: Mapping;
}

/** Saves how columns are read under a name; saved again under it, it is the next version. Returns the version. */
export async function saveMapping(context: Context, projectId: ProjectId, input: z.input<typeof SavingInput>): Promise<Result<number>> {
  const parsed = parse(SavingInput, input);
  if (!parsed.ok) return parsed;
  const { name, mapping } = parsed.value;
  return act(context, 'import.map', projectId, async ({ tx, by, at, log }) => {
    const [last] = await tx
      .select({ version: max(importMappings.version) })
      .from(importMappings)
      .where(and(eq(importMappings.projectId, projectId), eq(importMappings.name, name)));
    const version = (last?.version ?? 0) + 1;
    const id = newId();
    const { kind, cells } = mapping;
    await tx.insert(importMappings).values({ id, projectId, name, version, kind, mapping: cells, createdBy: by, createdAt: at });
    await log('import_mapping', id, { name, version, kind });
    return ok(version);
  });
}

/** The project's mappings, each at its newest version, the newest first. */
export function listMappings(context: Context, projectId: ProjectId): Promise<Result<SavedMapping[]>> {
  return look(context, 'project.read', projectId, async (db) => {
    const rows = await db
      .select()
      .from(importMappings)
      .where(eq(importMappings.projectId, projectId))
      .orderBy(desc(importMappings.createdAt));
    const newest = rows.filter(({ name }, index) => rows.findIndex((row) => row.name === name) === index);
    return ok(
      newest.map(({ name, version, kind, mapping }) => ({
        name,
        version,
        mapping: { kind: kind as TableKind, cells: mapping as Mapping['cells'] },
      })),
    );
  });
}
