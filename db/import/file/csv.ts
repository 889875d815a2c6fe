import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { guessDelimiter } from '../../../lib/import/delimiter';
import { ROW_LIMIT } from '../../../lib/import/limits';
import { beginningOf, textOf } from './bytes';
import { refuse } from './refused';

const SAMPLE = 64 * 1024;

/**
 * The rows of a CSV file as cells (RFC 4180; quotation marks inside an unquoted cell are kept as they are). The delimiter is guessed from
 * the first lines: comma, semicolon or tab. Refuses a quotation mark that never closes and a row beyond ROW_LIMIT.
 */
export async function* csvRows(path: string): AsyncGenerator<string[]> {
  const delimiter = guessDelimiter(new TextDecoder().decode(await beginningOf(path, SAMPLE)));
  const options = {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: ROW_LIMIT,
  };
  const parser = parse(options);
  const text = Readable.from(textOf(path));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    if (error instanceof CsvError) refuse('table_unreadable', { line: parser.info.lines });
    throw error;
  } finally {
    text.destroy();
  }
}
