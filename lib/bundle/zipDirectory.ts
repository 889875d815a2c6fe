import type { Source } from './zip';
import { readExtra } from './zipExtra';

/** Why an archive is not read, and at which of its files. */
const REFUSALS = ['no_zip', 'several_parts', 'damaged', 'encrypted', 'method', 'path', 'twice', 'overlap', 'bomb'] as const;
export interface Refusal {
  readonly refused: (typeof REFUSALS)[number];
  readonly at: string;
}
export const NO_ZIP: Refusal = { refused: 'no_zip', at: '' };

/** A file in an archive, as its central directory has it. */
export interface Entry {
  readonly name: string;
  readonly flags: number;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive, and of the file. */
  readonly compressed: number;
  readonly size: number;
  /** Where its local header stands, and where what follows it does. */
  readonly at: number;
  readonly next: number;
  /** Its sizes follow its bytes. */
  readonly streamed: boolean;
}
export interface Directory {
  readonly entries: readonly Entry[];
}

/** Where the central directory stands. */
export interface Tail {
  readonly at: number;
  readonly length: number;
  readonly count: number;
  readonly several: boolean;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;

/** A directory of a million files of ours; more is an attempt on the memory. */
const LARGEST_DIRECTORY = 200_000_000;
/** Files beyond this size must not be more than so many times as large as what they are packed into. */
const SMALL = 1_000_000;
const LARGEST_RATIO = 400;
/** Bytes of all files together. */
const LARGEST = 64 * 2 ** 30;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** Finds the end of the central directory; nothing may follow it. Null when this is no ZIP. */
export async function readTail(source: Source): Promise<Tail | null> {
  const from = Math.max(0, source.size - 22 - 0xffff);
  const bytes = await source.read(from, source.size);
  const view = viewOf(bytes);
  for (let at = bytes.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) !== bytes.length) continue;
    // A comment can hold another end, and with it another archive.
    if (view.getUint16(at + 20, true) !== 0) return null;
    const short = {
      at: view.getUint32(at + 16, true),
      length: view.getUint32(at + 12, true),
      count: view.getUint16(at + 10, true),
      several: view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0,
    };
    const wide = short.at === 0xffffffff || short.length === 0xffffffff || short.count === 0xffff;
    const tail = wide ? await readTail64(source, from + at) : { ...short, end: from + at };
    const says = (narrow: number, own: number, most: number) => narrow === most || narrow === own;
    if (
      tail &&
      !(says(short.at, tail.at, 0xffffffff) && says(short.length, tail.length, 0xffffffff) && says(short.count, tail.count, 0xffff))
    )
      return null;
    return tail && tail.at + tail.length === tail.end && tail.length <= LARGEST_DIRECTORY ? tail : null;
  }
  return null;
}

/** The same where sizes need eight bytes (APPNOTE 4.3.14, 4.3.15). */
async function readTail64(source: Source, end: number): Promise<(Tail & { end: number }) | null> {
  if (end < 20 + 56) return null;
  const locator = viewOf(await source.read(end - 20, end));
  const at = Number(locator.getBigUint64(8, true));
  if (locator.getUint32(0, true) !== LOCATOR64 || at + 56 !== end - 20) return null;
  const view = viewOf(await source.read(at, at + 56));
  if (view.getUint32(0, true) !== END64) return null;
  const number = (place: number) => Number(view.getBigUint64(place, true));
  const several = view.getUint32(16, true) !== 0 || view.getUint32(20, true) !== 0;
  return { at: number(48), length: number(40), count: number(32), several, end: at };
}

/** Encrypted, compressed with options, sizes after the bytes, names in UTF-8: every other flag changes what a file is. */
const KNOWN_FLAGS = 0x1 | 0x2 | 0x4 | 0x8 | 0x40 | 0x800 | 0x2000;

/** Whether the mode that Unix keeps in an entry's attributes, where one is kept, is a plain file's or a folder's. */
function isPlain(attributes: number, name: string): boolean {
  const kind = (attributes >>> 16) & 0xf000;
  return kind === 0 || kind === 0x8000 || (kind === 0x4000 && name.endsWith('/'));
}

/** A path that stays where it is: no root, no drive, no step back, no empty step, nothing invisible. */
function isPath(name: string): boolean {
  const steps = name.replace(/\/$/, '').split('/');
  return !/[\\:\p{Cc}\p{Cf}]/u.test(name) && steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

/** Reads one entry at `at`; `length` is how many bytes it takes. */
function readEntry(bytes: Uint8Array, at: number): { readonly entry: Entry; readonly length: number } | Refusal {
  const view = viewOf(bytes);
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return { refused: 'damaged', at: '' };
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
  const length = 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  if (at + length > bytes.length) return { refused: 'damaged', at: '' };
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const written = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0));
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(written);
  } catch {
    return { refused: 'path', at: '' };
  }
  // Without its flag a name is in some old code page; in ASCII all of them agree.
  if (!isPath(name) || (!(flags & 0x800) && written.some((byte) => byte > 127))) return { refused: 'path', at: name };
  const after = at + 46 + (nameLength ?? 0);
  const extra = readExtra(bytes.subarray(after, after + (extraLength ?? 0)), name);
  if (!extra) return { refused: 'damaged', at: name };
  const wide = [...extra.wide];
  const number = (place: number) => {
    const short = view.getUint32(at + place, true);
    return short === 0xffffffff ? Number(wide.shift() ?? -1n) : short;
  };
  const [size, compressed, place] = [number(24), number(20), number(42)];
  // Encrypted, with strong encryption, with a hidden header.
  if (flags & 0x2041) return { refused: 'encrypted', at: name };
  if (method !== 0 && method !== 8) return { refused: 'method', at: name };
  if (view.getUint16(at + 34, true) !== 0) return { refused: 'several_parts', at: name };
  if (flags & ~KNOWN_FLAGS) return { refused: 'method', at: name };
  // Who unpacks it would get a link or a device where a file is promised.
  if (!isPlain(view.getUint32(at + 38, true), name)) return { refused: 'path', at: name };
  const numbered = [size, compressed, place].every((number) => Number.isSafeInteger(number) && number >= 0);
  if (!numbered || wide.length || (method === 0 && size !== compressed)) return { refused: 'damaged', at: name };
  // A folder has nothing in it, not even behind its end.
  if (name.endsWith('/') && (size > 0 || compressed > 2)) return { refused: 'damaged', at: name };
  if (size > SMALL && size > compressed * LARGEST_RATIO) return { refused: 'bomb', at: name };
  const entry = {
    name,
    flags,
    method,
    crc: view.getUint32(at + 16, true),
    compressed,
    size,
    at: place,
    next: 0,
    streamed: (flags & 8) !== 0,
  };
  return { entry, length };
}

/** A name as a disk may take it that tells neither case nor forms of letters apart. */
const onDisk = (name: string) => name.replace(/\/$/, '').normalize('NFC').toLowerCase();

/** The first name that another file bears too, or that is a folder of another's; null when all can lie side by side. */
function twice(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(onDisk(name))) return name;
    seen.add(onDisk(name));
  }
  const files = new Set(names.filter((name) => !name.endsWith('/')).map(onDisk));
  for (const name of names) {
    const steps = onDisk(name).split('/');
    for (let depth = 1; depth < steps.length; depth++) if (files.has(steps.slice(0, depth).join('/'))) return name;
  }
  return null;
}

/** Reads the central directory, and sees that its files fill the archive from its first byte, one after the other. */
export function readDirectory(bytes: Uint8Array, { at: end, count, several }: Tail): Directory | Refusal {
  if (several) return { refused: 'several_parts', at: '' };
  const found: Entry[] = [];
  let total = 0;
  for (let at = 0; at < bytes.length; ) {
    const read = readEntry(bytes, at);
    if ('refused' in read) return read;
    found.push(read.entry);
    total += read.entry.size;
    at += read.length;
  }
  if (found.length !== count) return { refused: 'damaged', at: '' };
  if (total > LARGEST) return { refused: 'bomb', at: '' };
  const again = twice(found.map(({ name }) => name));
  if (again !== null) return { refused: 'twice', at: again };
  const inPlace = [...found].sort((a, b) => a.at - b.at);
  const entries: Entry[] = [];
  for (const [index, entry] of inPlace.entries()) {
    const next = inPlace[index + 1]?.at ?? end;
    if ((index === 0 && entry.at !== 0) || next - entry.at < 30 + entry.compressed) return { refused: 'overlap', at: entry.name };
    entries.push({ ...entry, next });
  }
  // Folders hold nothing; tools that pack a bundle anew write them.
  return { entries: entries.filter(({ name, size }) => !(name.endsWith('/') && size === 0)) };
}
