import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../lib/result';

/** A file that came in, on disk while it is worked on: an act may read it twice, and memory does not hold it. */
export interface Spooled {
  readonly path: string;
  readonly bytes: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** Removes it; every spooled file is removed by whoever asked for it. */
  dispose(): Promise<void>;
}

/** Writes what comes to a file of its own, at most `maximum` bytes. Problem: import_too_large, whose `maximum` is in megabytes. */
export async function spool(body: AsyncIterable<Uint8Array>, maximum: number): Promise<Result<Spooled>> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-import-'));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'file');
    const hash = createHash('sha256');
    const file = await open(path, 'wx', 0o600);
    let bytes = 0;
    try {
      for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > maximum) break;
        hash.update(chunk);
        await file.writeFile(chunk);
      }
    } finally {
      await file.close();
    }
    if (bytes <= maximum) return ok({ path, bytes, sha256: hash.digest('hex'), dispose });
    await dispose();
    return fail('import_too_large', 'file', { megabytes: Math.floor(maximum / 1024 / 1024) });
  } catch (error) {
    await dispose();
    throw error;
  }
}
