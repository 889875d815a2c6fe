import type { ProjectId } from '../../lib/id';
import type { Verb } from '../../lib/policy';
import { insertMany } from '../bulk';
import { type Act, newId } from '../context';
import { ledger } from '../schema';

export interface ManyEntry {
  readonly verb: Verb;
  readonly subject: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Appends what one act did to many things, an entry each, in the same transaction: `Act.log`, many times over. */
export async function appendMany({ tx, at, by }: Act, projectId: ProjectId, entries: readonly ManyEntry[]): Promise<void> {
  await insertMany(
    tx,
    ledger,
    entries.map((entry) => ({ id: newId(), projectId, actorId: by, at, ...entry })),
  );
}
