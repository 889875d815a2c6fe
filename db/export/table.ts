import { claimsTable } from '../../lib/export/table/claims';
import { cellsOf, type Table, type TableName, type Taken } from '../../lib/export/table/column';
import { eventsTable } from '../../lib/export/table/events';
import type { Portion } from '../../lib/export/table/portions';
import { recordsTable } from '../../lib/export/table/records';
import { sourcesTable } from '../../lib/export/table/sources';
import type { ProjectId } from '../../lib/id';
import { parseCheckpoint } from '../../lib/ledger/checkpoint';
import { toBase64 } from '../../lib/ledger/note';
import type { Language } from '../../lib/message/define';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { hiddenFrom } from '../doubleReading/hidden';
import { claimRows } from './rows/claims';
import { eventRows } from './rows/events';
import { recordRows } from './rows/records';
import { sourceRows } from './rows/sources';
import { inSnapshot } from './snapshot';
import { type ExportTaken, takeExport } from './take';

export interface TakenTables {
  readonly taken: Taken;
  /** The tables taken together, one after the other, in portions; a table without rows has none. All of them as of one moment. */
  readonly portions: AsyncGenerator<Portion, void>;
}

type Write = (tx: Executor, projectId: ProjectId, language: Language, taken: Taken) => AsyncGenerator<Portion>;

function writing<Row>(table: Table<Row>, read: (tx: Executor, projectId: ProjectId) => AsyncIterable<readonly Row[]>): Write {
  return async function* (tx, projectId, language, taken) {
    for await (const rows of read(tx, projectId)) {
      if (rows.length) yield { table: table.name, rows: rows.map((row) => cellsOf(table, row, language, taken)) };
    }
  };
}

const WRITE: Readonly<Record<TableName, Write>> = {
  claims: writing(claimsTable, claimRows),
  records: writing(recordsTable, recordRows),
  sources: writing(sourcesTable, sourceRows),
  events: writing(eventsTable, eventRows),
};

/** What an export says of where it was taken, from the act that took it. */
export function takenAt({ position, checkpoint, at }: ExportTaken): Taken {
  const known = checkpoint && parseCheckpoint(checkpoint.note.slice(0, checkpoint.note.lastIndexOf('\n\n') + 1));
  return { position, checkpoint: known && { size: known.size, root: toBase64(known.root) }, at: at.toISOString() };
}

/**
 * Takes tables away, one after the other: the act is in the ledger before the first row is read. `kind` and `choices` are what the
 * ledger says they were taken as. Whoever takes must read `portions` to their end or `return()` them. Problems: reading_blind (the
 * taker reads something of the project blind), not_found.
 */
export function takeTables(
  context: Context,
  projectId: ProjectId,
  names: readonly [TableName, ...TableName[]],
  { language, kind, choices }: { language: Language; kind: string; choices: Readonly<Record<string, string | number | boolean>> },
): Promise<Result<TakenTables>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    if (await hiddenFrom(db, projectId, looker)) return fail('reading_blind');
    const asked = { subject: 'project', subjectId: projectId, kind, choices: { tables: names.join(' '), ...choices } } as const;
    const act = await takeExport(context, projectId, asked);
    if (!act.ok) return act;
    const taken = takenAt(act.value);
    const portions = inSnapshot(context.db, async function* (tx) {
      for (const table of names) yield* WRITE[table](tx, projectId, language, taken);
    });
    return ok({ taken, portions });
  });
}
