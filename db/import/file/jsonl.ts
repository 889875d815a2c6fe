import { ROW_LIMIT } from '../../../lib/import/limits';
import { textOf } from './bytes';
import { refuse } from './refused';

type Cells = Readonly<Record<string, string>>;

/** An object's values as a table would write them; null when it is no object of plain values. */
function cellsOf(line: string): Cells | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const cells: Record<string, string> = {};
  for (const [key, said] of Object.entries(value)) {
    if (typeof said === 'object' && said !== null) return null;
    if (said !== null) cells[key] = String(said);
  }
  return cells;
}

/** The lines of a text in pieces. Refuses a line beyond ROW_LIMIT. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > ROW_LIMIT) refuse('table_unreadable');
    yield* lines;
  }
  if (rest) yield rest;
}

/** The objects of a JSON Lines file (jsonlines.org, NDJSON), null for a line that is none; blank lines are skipped. */
export async function* jsonRows(path: string): AsyncGenerator<Cells | null> {
  for await (const line of linesOf(textOf(path))) if (line.trim()) yield cellsOf(line);
}
