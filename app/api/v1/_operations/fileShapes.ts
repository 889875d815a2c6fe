import { z } from 'zod';
import { TABLE_KINDS } from '@/lib/import/fields';
import { MADE, ROW_OUTCOMES } from '@/lib/import/plan';
import { PROBLEM_CODES } from '@/lib/result';
import { id } from './shapes';

/** What is answered of files that come in. */

const text = z.string();
const count = z.number().int();
const totals = { imported: count, known: count, refused: count, made: z.record(z.enum(MADE), count) };

export const RowProblem = z
  .object({ code: z.enum(PROBLEM_CODES), field: text.nullable(), detail: text })
  .meta({ id: 'RowProblem', description: 'Why a row is refused; `detail` in the language of Accept-Language.' });

export const Mapping = z
  .object({ kind: z.enum(TABLE_KINDS), cells: z.record(text, z.unknown()) })
  .meta({ id: 'ColumnMapping', description: 'Which column, `{column}`, or which words, `{fixed}`, each field is read from.' });

export const SeenTable = z
  .object({
    ...{ type: z.enum(['csv', 'xlsx', 'jsonl', 'jsonld']), sha256: text },
    headings: z.array(z.object({ name: text, tag: text.optional() })).readonly(),
    sample: z.array(z.object({ number: count, cells: z.record(text, text) })).readonly(),
    guess: Mapping,
    fitting: z.array(text).readonly().meta({ description: 'Names of saved mappings whose columns the table has.' }),
  })
  .meta({ id: 'SeenTable', description: 'A table before anything of it is taken: its columns, some rows, and how it is probably read.' });

export const SeenBundle = z
  .looseObject({ sha256: text, checked: count, holds: z.record(text, count), notes: count })
  .meta({ id: 'SeenBundle', description: 'A bundle that proved itself, and how much it holds.' });

export const ImportPreview = z
  .object({
    ...totals,
    rows: z
      .array(
        z.object({
          ...{ number: count, outcome: z.enum(ROW_OUTCOMES), makes: z.array(z.enum(MADE)).readonly() },
          problems: z.array(RowProblem).readonly(),
          says: z.record(text, text.optional()),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ImportPreview', description: 'What importing would do; all rows are counted, the first 200 of each outcome told.' });

export const Imported = z.object({ id, ...totals }).meta({ id: 'Imported' });
