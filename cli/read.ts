import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { read } from '@/lib/reading/read';
import type { ReadingLanguage } from '@/lib/reading/reading';
import { Refusal } from './bare/text.mjs';

const HELP = `isnad read [--jsonl] [--lang ar|en] [--date YYYY-MM-DD] [FILE…]

Prints the numbers, dates, claims and inner contradictions of a text as JSON, one object a line.
Offsets are Unicode code points, end exclusive. Without FILE, or with -, reads standard input.

  --jsonl   each line read is {"id", "text", "lang"?, "date"?} and gives one line;
            a bad line gives {"id"?, "error"} and the rest goes on
  --lang    what the text is written in, when it should not be guessed
  --date    day of publication: «أمس» and "last Wednesday" are counted from it
`;

/** A longer line is refused as one error, so that memory stays bounded. */
const LINE_LIMIT = 64 * 1024 * 1024;
const NEWLINE = 0x0a;

interface Options {
  readonly language?: ReadingLanguage;
  readonly date?: string;
}

/** Answers 0, or 1 when a line or a file could not be read. */
export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parsed(argv);
  if (values.help) {
    await write(HELP);
    return 0;
  }
  // Who reads us may stop early («| head»); the write that fails then ends the run.
  process.stdout.on('error', (error) => {
    if (!isBrokenPipe(error)) throw error;
  });
  const options = { ...language(values.lang), ...date(values.date) };
  const inputs = positionals.length === 0 ? ['-'] : positionals;
  let failed = false;
  for (const name of inputs) {
    const input = name === '-' ? process.stdin : createReadStream(name);
    try {
      if (values.jsonl) failed = !(await readLines(input, options)) || failed;
      else await readWhole(input, name, options);
    } catch (error) {
      if (isBrokenPipe(error)) return 0;
      if (!isFileError(error)) throw error;
      failed = true;
      await write(`${JSON.stringify({ id: name, error: `cannot read ${name}: ${error.code}` })}\n`);
    }
  }
  return failed ? 1 : 0;
}

function parsed(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        lang: { type: 'string' },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

async function readWhole(input: Readable, name: string, options: Options): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(chunk);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks));
  await write(`${JSON.stringify({ ...(name === '-' ? {} : { id: name }), ...read(text, options) })}\n`);
}

/** One answer a line, written before the next is taken. False when a line was bad. */
async function readLines(input: Readable, options: Options): Promise<boolean> {
  let good = true;
  const decoder = new TextDecoder('utf-8');
  for await (const line of lines(input)) {
    const answer = line === null ? { error: `the line is longer than ${LINE_LIMIT} bytes` } : answerLine(decoder.decode(line), options);
    if (answer === null) continue;
    good = good && !('error' in answer);
    await write(`${JSON.stringify(answer)}\n`);
  }
  return good;
}

/** Lines as bytes; null for one beyond the limit, whose bytes are let go as they come. */
async function* lines(input: Readable): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = (): Buffer | null => {
    const line = size > LINE_LIMIT ? null : parts.length === 1 ? (parts[0] ?? null) : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      parts.push(chunk.subarray(from, end));
      size += end - from;
      from = end + 1;
      yield take();
    }
    size += chunk.length - from;
    if (size <= LINE_LIMIT) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (size > 0) yield take();
}

/** The object for one line; null for a blank one. */
export function answerLine(line: string, options: Options): Record<string, unknown> | null {
  if (line.trim() === '') return null;
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { error: 'not a JSON object' };
  const { id, text, lang, date: day } = row as Record<string, unknown>;
  const named = id === undefined ? {} : { id };
  if (typeof text !== 'string') return { ...named, error: '"text" must be a string' };
  if (lang !== undefined && lang !== null && typeof lang !== 'string') return { ...named, error: '"lang" must be "ar" or "en"' };
  if (day !== undefined && day !== null && (typeof day !== 'string' || !isDate(day)))
    return { ...named, error: '"date" must be YYYY-MM-DD' };
  const own = {
    ...(lang === 'ar' || lang === 'en' ? { language: lang as ReadingLanguage } : {}),
    ...(typeof day === 'string' ? { date: day } : {}),
  };
  return { ...named, ...read(text, { ...options, ...own }) };
}

function language(lang: string | undefined): Options {
  if (lang === undefined) return {};
  if (lang !== 'ar' && lang !== 'en') throw new Refusal(`--lang takes ar or en, not "${lang}".`);
  return { language: lang };
}

function date(day: string | undefined): Options {
  if (day === undefined) return {};
  if (!isDate(day)) throw new Refusal(`--date takes YYYY-MM-DD, not "${day}".`);
  return { date: day };
}

function isDate(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(day);
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function isFileError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'EACCES'].includes(String(error.code));
}
