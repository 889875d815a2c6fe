import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { refuse } from './refused';

/** The first bytes of a file, to tell what it is. */
export async function beginningOf(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const buffer = new Uint8Array(length);
    const { bytesRead } = await file.read(buffer, 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * The text of a file, in pieces, its byte order mark dropped (Unicode 16 §23.8). Refuses what is not UTF-8 and what holds NUL, which
 * PostgreSQL's text cannot.
 */
export async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch (error) {
      if (error instanceof TypeError) return refuse('text_not_utf8');
      throw error;
    }
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes: Uint8Array = chunk;
    if (bytes.includes(0)) refuse('text_has_nul');
    yield decode(bytes);
  }
  yield decode();
}
