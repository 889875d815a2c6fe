import { z } from 'zod';
import { listMappings, SavingInput, saveMapping } from '@/db/import/map';
import { listImports, readImport } from '@/db/import/read';
import { UndoInput, undoImport } from '@/db/import/undo';
import { redactPayload, StrikeOutInput } from '@/db/ledger/redact';
import { PublishInput, publishRecord } from '@/db/publication/publish';
import { readPublication } from '@/db/publication/read';
import { withdrawRecord } from '@/db/publication/withdraw';
import type { ImportId, ReconciliationId } from '@/lib/id';
import { TABLE_KINDS } from '@/lib/import/fields';
import { Moved, moved, operation } from './operation';
import { PageQuery, pageOf, slice } from './page';
import { id, moment } from './shapes';

const text = z.string();
const count = z.number().int();

const Publication = z
  .object({ publication: z.object({ open: z.boolean(), names: z.boolean(), by: text, at: moment }).nullable() })
  .meta({ id: 'Publication', description: 'Whether anyone may read the record, by whose word; null when it was never public.' });

const Import = z
  .object({
    ...{ id, kind: text, fileName: text, fileSha256: text, imported: count, known: count, refused: count },
    ...{ by: text, at: moment },
    undo: z.object({ by: text, at: moment, reason: text }).nullable(),
  })
  .meta({ id: 'Import', description: 'One file taken in, and whether it was taken back.' });

const Detail = Import.extend({
  made: z.record(z.string(), count),
  reach: z.object({ standing: count, changed: count, resting: count }).meta({ description: 'What taking it back would touch.' }),
});

const Mapping = z
  .object({ name: text, version: count, mapping: z.object({ kind: z.enum(TABLE_KINDS), cells: z.record(z.string(), z.unknown()) }) })
  .meta({ id: 'Mapping', description: 'How the columns of a table are read, under its name.' });

/** What leaves the house and what comes in, besides the files themselves. */
export const EXCHANGE = [
  operation({
    id: 'readPublication',
    method: 'GET',
    path: '/projects/{project}/records/{record}/publication',
    summary: 'Whether anyone may read the record.',
    asks: 'project.read',
    output: Publication,
    run: ({ context, projectId, params }) => readPublication(context, projectId, params.record as ReconciliationId),
    answer: (publication) => ({ publication }),
  }),
  operation({
    id: 'publishRecord',
    method: 'PUT',
    path: '/projects/{project}/records/{record}/publication',
    summary: 'Open an approved record to anyone, with or without the names of author and approver.',
    asks: 'record.publish',
    body: PublishInput.omit({ reconciliationId: true }),
    run: ({ context, projectId, params, body }) => publishRecord(context, projectId, { ...body, reconciliationId: params.record }),
  }),
  operation({
    id: 'withdrawRecord',
    method: 'DELETE',
    path: '/projects/{project}/records/{record}/publication',
    summary: 'Close a public record; its address says that it was withdrawn.',
    asks: 'record.withdraw',
    run: ({ context, projectId, params }) => withdrawRecord(context, projectId, { reconciliationId: params.record }),
  }),
  operation({
    id: 'listImports',
    method: 'GET',
    path: '/projects/{project}/imports',
    summary: 'The newest 200 imports, the newest first.',
    asks: 'project.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Import),
    run: async ({ context, projectId, query }) => {
      const all = await listImports(context, projectId);
      return all.ok ? slice(all.value, (line) => line.id, query) : all;
    },
  }),
  operation({
    id: 'readImport',
    method: 'GET',
    path: '/projects/{project}/imports/{import}',
    summary: 'An import, what it made, and what taking it back would touch.',
    asks: 'project.read',
    output: Detail,
    run: ({ context, projectId, params }) => readImport(context, projectId, params.import as ImportId, {}),
    answer: ({ rows: _rows, next: _next, ...detail }) => detail,
  }),
  operation({
    id: 'undoImport',
    method: 'POST',
    path: '/projects/{project}/imports/{import}/undo',
    summary: 'Take an import back as one act: every claim of it that still stands is rejected with the reason.',
    asks: 'import.undo',
    body: UndoInput.omit({ importId: true }),
    output: z.object({ rejected: count }),
    run: ({ context, projectId, params, body }) => undoImport(context, projectId, { ...body, importId: params.import }),
    answer: (rejected) => ({ rejected }),
  }),
  operation({
    id: 'listMappings',
    method: 'GET',
    path: '/projects/{project}/import-mappings',
    summary: 'How columns are read, each mapping at its newest version.',
    asks: 'project.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Mapping),
    run: async ({ context, projectId, query }) => {
      const all = await listMappings(context, projectId);
      return all.ok ? slice(all.value, ({ name }) => name, query) : all;
    },
  }),
  operation({
    id: 'saveMapping',
    method: 'POST',
    path: '/projects/{project}/import-mappings',
    summary: 'Save how columns are read under a name; saved again, it is the next version.',
    asks: 'import.map',
    body: SavingInput,
    output: Moved,
    status: 201,
    run: ({ context, projectId, body }) => saveMapping(context, projectId, body),
    answer: moved,
  }),
  operation({
    id: 'strikeOut',
    method: 'POST',
    path: '/projects/{project}/ledger/{entry}/strike-out',
    summary: 'Strike out what was recorded with an act, for good. Its digest stays, and the tree with it.',
    asks: 'ledger.redact',
    body: StrikeOutInput.omit({ entryId: true }),
    run: ({ context, projectId, params, body }) => redactPayload(context, projectId, { ...body, entryId: params.entry }),
  }),
];
