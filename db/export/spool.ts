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
  const files = new Map<string, { readonly handle: Promise<FileHandle>; waiting: string }>();
  const at = (name: string) => path.join(folder, name);
  let ended = false;

  function opened(name: string) {
    const handle = open(at(name), 'wx', 0o600);
    // Whoever writes hears of its failure; nobody may have come to it yet.
    handle.catch(() => {});
    return { handle, waiting: '' };
  }

  async function flush(file: { readonly handle: Promise<FileHandle>; waiting: string }): Promise<void> {
    const { waiting } = file;
    file.waiting = '';
    await (await file.handle).appendFile(waiting);
  }

  const spool: Spool = {
    async add(name, text) {
      // What was read ahead of an export that ended goes nowhere: a file opened now would outlive the folder's removal.
      if (ended) return;
      const file = files.get(name) ?? opened(name);
      files.set(name, file);
      file.waiting += text;
      if (file.waiting.length >= KEPT) await flush(file);
    },
    async *read(name) {
      const file = files.get(name);
      if (!file || ended) return;
      await flush(file);
      for await (const chunk of createReadStream(at(name))) yield chunk;
    },
  };
  try {
    yield* work(spool);
  } finally {
    ended = true;
    const closed = [...files.values()].map(async ({ handle }) => (await handle).close());
    await Promise.allSettled(closed);
    await rm(folder, { recursive: true, force: true });
  }
}
