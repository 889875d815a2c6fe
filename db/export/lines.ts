import canonicalize from 'canonicalize';

const encoder = new TextEncoder();

/** Pieces of a file no smaller than this go out together, in bytes. */
const CHUNK = 64 * 1024;

/** A value a line, in UTF-8, each line ended. */
export async function* jsonLines(rows: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  for await (const portion of rows) yield portion.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** The same, each value in RFC 8785 canonical form: whoever checks it hashes its text as it stands. */
export async function* canonicalLines(rows: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  for await (const portion of rows) yield portion.map((row) => `${canonicalize(row)}\n`).join('');
}

/** Items of one list that are written here and there: each after the first begins with a comma. */
export class ListItems {
  total = 0;

  /** These items as text that follows those before them. */
  next(items: readonly unknown[]): string {
    return items.map((item) => `${this.total++ === 0 ? '' : ',\n'}${JSON.stringify(item)}`).join('');
  }
}

/** Text as bytes, in pieces worth sending. */
export async function* inChunks(pieces: AsyncIterable<string | Uint8Array> | Iterable<string>): AsyncGenerator<Uint8Array> {
  let waiting = '';
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      if (waiting) yield encoder.encode(waiting);
      waiting = '';
      yield piece;
      continue;
    }
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  if (waiting) yield encoder.encode(waiting);
}
