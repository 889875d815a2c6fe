import { z } from 'zod';
import { MappingInput } from '@/db/import/map';
import { fail, ok, type Result } from '@/lib/result';

const Head = z.object({
  step: z.enum(['see', 'preview', 'run']),
  projectId: z.string(),
  name: z.string().min(1).max(1000),
  mapping: MappingInput.optional(),
  sha256: z.string().optional(),
});

/** Longest first line, in bytes: three hundred columns with long names. */
const HEAD_LIMIT = 512 * 1024;

interface Parted {
  readonly head: z.output<typeof Head>;
  readonly rest: AsyncGenerator<Uint8Array>;
}

/** A body's first line of JSON, and the bytes after it as they come. Problem: invalid. */
export async function split(body: ReadableStream<Uint8Array> | null): Promise<Result<Parted>> {
  if (!body) return fail('invalid');
  const chunks = body[Symbol.asyncIterator]();
  let start = new Uint8Array();
  let end = -1;
  while (end === -1 && start.length < HEAD_LIMIT) {
    const next = await chunks.next();
    if (next.done) return fail('invalid');
    const joined = new Uint8Array(start.length + next.value.length);
    joined.set(start);
    joined.set(next.value, start.length);
    start = joined;
    end = start.indexOf(10);
  }
  if (end === -1) return fail('invalid');
  const head = Head.safeParse(jsonOf(start.subarray(0, end)));
  if (!head.success) return fail('invalid');
  async function* rest() {
    yield start.subarray(end + 1);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  return ok({ head: head.data, rest: rest() });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
