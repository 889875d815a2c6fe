import { z } from 'zod';
import { problemTeller } from '@/app/_ui/problemTeller';
import { listMappings, SavingInput, saveMapping } from '@/db/import/map';
import { listImports, readImport } from '@/db/import/read';
import { UndoInput, undoImport } from '@/db/import/undo';
import type { ImportId } from '@/lib/id';
import { ROW_OUTCOMES } from '@/lib/import/plan';
import { Mapping as ColumnMapping, RowProblem } from './fileShapes';
import { Moved, moved, operation } from './operation';
import { asSlice, PageQuery, pageOf, readNumber, slice } from './page';
import { id, moment } from './shapes';

const text = z.string();
const count = z.number().int();

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

const Row = z
  .object({
    number: count,
    outcome: z.enum(ROW_OUTCOMES),
    problems: z.array(RowProblem).readonly(),
    claim: z.object({ id, words: text.nullable(), documentId: id.nullable(), captureId: id.nullable() }).nullable(),
  })
  .meta({ id: 'ImportRow', description: 'What became of one row, and why.' });

const Mapping = z
  .object({ name: text, version: count, mapping: ColumnMapping })
  .meta({ id: 'Mapping', description: 'How the columns of a table are read, under its name.' });

/** What came in as files. The files themselves come through addresses of their own (`_http/importFile.ts`, `_http/importClaims.ts`). */
export const IMPORTS = [
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
    run: ({ context, projectId, params }) => readImport(context, projectId, params.import as ImportId, { limit: 0 }),
    answer: ({ rows: _rows, next: _next, ...detail }) => detail,
  }),
  operation({
    id: 'listImportRows',
    method: 'GET',
    path: '/projects/{project}/imports/{import}/rows',
    summary: 'What became of each row of an import, in their order: imported, already there, or refused and why.',
    asks: 'project.read',
    query: PageQuery.extend({ outcome: z.enum(ROW_OUTCOMES).optional() }),
    paged: true,
    output: pageOf(Row),
    run: async ({ context, projectId, params, query: { outcome = null, limit, cursor } }) => {
      const after = readNumber(cursor);
      return after.ok ? readImport(context, projectId, params.import as ImportId, { outcome, limit, after: after.value ?? 0 }) : after;
    },
    answer: ({ rows, next }, { language }) => {
      const say = problemTeller(language());
      return asSlice({
        items: rows.map(({ number, outcome, problems, claimId, claim }) => ({
          number,
          outcome,
          problems: problems.map((problem) => ({ code: problem.code, field: problem.field ?? null, detail: say(problem) })),
          claim: claimId && {
            id: claimId,
            ...{ words: claim?.words ?? null, documentId: claim?.documentId ?? null, captureId: claim?.captureId ?? null },
          },
        })),
        next: next === null ? null : String(next),
      });
    },
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
];
