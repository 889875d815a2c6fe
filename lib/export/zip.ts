import { Zip, ZipDeflate } from 'fflate';

/** One file of an archive; its parts are read when its turn comes, and before the next file is asked for. */
export interface ZipEntry {
  readonly name: string;
  readonly parts: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

const utf8 = new TextEncoder();

/**
 * A ZIP archive (APPNOTE 6.3, deflated, UTF-8 names), made while it is read: never more than a part of it is in memory. `at` is the
 * time every file in it bears. Without ZIP64: no file and no archive of 4 GB or more.
 */
export async function* zipped(entries: AsyncIterable<ZipEntry>, at: Date): AsyncGenerator<Uint8Array, void> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { name, parts } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = at;
    archive.add(file);
    for await (const part of parts) {
      file.push(typeof part === 'string' ? utf8.encode(part) : part);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
