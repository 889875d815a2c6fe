import { createReadStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Texts that are made together and needed one after the other: kept on disk for as long as an export takes, readable by this user alone. */
export interface Spool {
  add(name: string, text: string): Promise<void>;
  /** What was added under a name, in UTF-8; nothing when nothing was. */
  read(name: string): AsyncGenerator<Uint8Array>;
}

/** Kept in memory of each name before it goes to disk, in UTF-16 units. */
const KEPT = 256 * 1024;

/** Opens a spool for the time of `work`, and removes it after, however that ends. */
export async function* withSpool<T>(work: (spool: Spool) => AsyncIterable<T>): AsyncGenerator<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'isnad-'));
  const files = new Map<string, { readonly handle: FileHandle; waiting: string }>();
  const at = (name: string) => path.join(folder, name);
  const spool: Spool = {
    async add(name, text) {
      const file = files.get(name) ?? { handle: await open(at(name), 'wx', 0o600), waiting: '' };
      files.set(name, file);
      file.waiting += text;
      if (file.waiting.length < KEPT) return;
      await file.handle.appendFile(file.waiting);
      file.waiting = '';
    },
    async *read(name) {
      const file = files.get(name);
      if (!file) return;
      await file.handle.appendFile(file.waiting);
      file.waiting = '';
      for await (const chunk of createReadStream(at(name))) yield chunk;
    },
  };
  try {
    yield* work(spool);
  } finally {
    for (const { handle } of files.values()) await handle.close();
    await rm(folder, { recursive: true, force: true });
  }
}
