import { crc32 } from './crc32';
import { inflating } from './inflating';
import { type BundleFiles, Damage } from './reading';
import { type Directory, type Entry, NO_ZIP, type Refusal, readDirectory, readTail } from './zipDirectory';
import { readExtra } from './zipExtra';

/** Bytes that can be read from anywhere: a file on disk, a file somebody chose in a page. */
export interface Source {
  readonly size: number;
  /** The bytes from `from` to `to`, end exclusive, all of them. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** Bytes inflated at once: what even the worst of them becomes (1,032 times as much) is held without trouble. */
const PORTION = 16 * 1024;
/** Bytes of a stored file read at once. */
const STORED_PORTION = 1024 * 1024;

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;

/** Where an entry's bytes begin, once its local header has been found to say what the directory says. */
async function beginning(source: Source, entry: Entry): Promise<number> {
  const head = await source.read(entry.at, entry.at + 30);
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  if (view.getUint32(0, true) !== LOCAL) throw new Damage('no local header');
  const [flags, method] = [view.getUint16(6, true), view.getUint16(8, true)];
  const [nameLength, extraLength] = [view.getUint16(26, true), view.getUint16(28, true)];
  const from = entry.at + 30 + nameLength + extraLength;
  const name = await source.read(entry.at + 30, entry.at + 30 + nameLength);
  const extra = readExtra(await source.read(from - extraLength, from), entry.name);
  const wide = [...(extra?.wide ?? [])];
  const number = (place: number) => {
    const short = view.getUint32(place, true);
    return short === 0xffffffff && wide.length ? Number(wide.shift()) : short;
  };
  const [crc, size, compressed] = [view.getUint32(14, true), number(22), number(18)];
  // A streamed file tells its sizes after its bytes; until then they are 0, or so large that they stand elsewhere.
  const says = (local: number, central: number) => local === central || (entry.streamed && (local === 0 || local === 0xffffffff));
  if (!extra || wide.length) throw new Damage('the local header says more than it may');
  if (new TextDecoder().decode(name) !== entry.name || flags !== entry.flags || method !== entry.method)
    throw new Damage('the local header names another file');
  if (!says(crc, entry.crc) || !says(compressed, entry.compressed) || !says(size, entry.size))
    throw new Damage('the local header names other sizes');
  if (from + entry.compressed > entry.next) throw new Damage('it reaches into the next file');
  const rest = await source.read(from + entry.compressed, entry.next);
  if (!isRest(rest, entry)) throw new Damage('there is something between two files');
  return from;
}

/** Between two files there is nothing, but after a streamed one its descriptor (APPNOTE 6.3.10, 4.3.9). */
function isRest(rest: Uint8Array, { streamed, crc, compressed, size }: Entry): boolean {
  if (!streamed) return rest.length === 0;
  const view = new DataView(rest.buffer, rest.byteOffset, rest.length);
  const signed = rest.length >= 16 && view.getUint32(0, true) === DESCRIPTOR;
  const at = signed ? 4 : 0;
  if (rest.length < at + 12 || view.getUint32(at, true) !== crc) return false;
  const wide = rest.length === at + 20;
  const number = (place: number) => (wide ? Number(view.getBigUint64(place, true)) : view.getUint32(place, true));
  return (wide || rest.length === at + 12) && number(at + 4) === compressed && number(at + (wide ? 12 : 8)) === size;
}

/** The bytes of an entry: as many as it said, with the sum it said, or `Damage`. */
async function* bytesOf(source: Source, entry: Entry): AsyncGenerator<Uint8Array> {
  const from = await beginning(source, entry);
  const end = from + entry.compressed;
  let [size, crc] = [0, 0];
  const count = (bytes: Uint8Array): Uint8Array => {
    size += bytes.length;
    if (size > entry.size) throw new Damage('it is larger than it says');
    crc = crc32(bytes, crc);
    return bytes;
  };
  if (entry.method === 0) {
    for (let at = from; at < end; at += STORED_PORTION) yield count(await source.read(at, Math.min(end, at + STORED_PORTION)));
  } else {
    const inflate = inflating();
    for (let at = from; at < end; at += PORTION) {
      const bytes = await source.read(at, Math.min(end, at + PORTION));
      for (const part of inflate(bytes, at + PORTION >= end)) yield count(part);
    }
  }
  if (size !== entry.size) throw new Damage('it is smaller than it says');
  if (crc !== entry.crc) throw new Damage('its checksum is another');
}

/** A ZIP whose directory was found in order. */
export interface Zip extends BundleFiles {
  readonly entries: readonly Entry[];
}

/**
 * Opens a ZIP (APPNOTE 6.3.10) for reading in portions, or says why it is not read: not a ZIP, encrypted, in several parts, a method
 * other than stored and deflated, a path that leads outside, a name twice, files that overlap or have something between them, more
 * than fits (a bomb). What only shows when a file is read (another size, another checksum, another local header) is `Damage` then.
 */
export async function openZip(source: Source): Promise<Zip | Refusal> {
  const tail = await readTail(source);
  if (!tail) return NO_ZIP;
  const directory: Directory | Refusal = readDirectory(await source.read(tail.at, tail.at + tail.length), tail);
  if ('refused' in directory) return directory;
  const byName = new Map(directory.entries.map((entry) => [entry.name, entry]));
  return {
    entries: directory.entries,
    names: directory.entries.map(({ name }) => name),
    read(name) {
      const entry = byName.get(name);
      if (!entry) throw new RangeError(`no file ${name}`);
      return bytesOf(source, entry);
    },
  };
}
