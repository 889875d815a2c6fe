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

/** A list between what opens and what closes it, its items apart by commas. */
export async function* jsonList(
  before: string,
  items: AsyncIterable<readonly unknown[]>,
  after: (total: number) => string,
): AsyncGenerator<string> {
  let total = 0;
  yield before;
  for await (const portion of items)
    for (const item of portion) {
      yield `${total === 0 ? '' : ',\n'}${JSON.stringify(item)}`;
      total += 1;
    }
  yield after(total);
}

/** Text as bytes, in pieces worth sending. */
export async function* inChunks(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  if (waiting) yield encoder.encode(waiting);
}
