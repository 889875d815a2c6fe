import { zipSync } from 'fflate';
import { crc32 } from './crc32';
import type { Refusal } from './zipDirectory';

/** Archives made to be read in two ways, or to harm who unpacks them: what each is, why it is refused, its bytes. */

const utf8 = (text: string) => new TextEncoder().encode(text);

interface Part {
  readonly name: string;
  /** Of the local header, where it is another. */
  readonly localName?: string;
  readonly data?: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  readonly flags?: number;
  /** What stands in the directory instead of the truth. */
  readonly size?: number;
  readonly compressed?: number;
  readonly at?: number;
  readonly attributes?: number;
  readonly extra?: Uint8Array;
  readonly localExtra?: Uint8Array;
}

function numbers(length: number, fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, size, value] of fields) size === 2 ? view.setUint16(at, value, true) : view.setUint32(at, value, true);
  return bytes;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** A part of an extra field. */
const field = (id: number, data: Uint8Array) =>
  joined([
    numbers(4, [
      [0, 2, id],
      [2, 2, data.length],
    ]),
    data,
  ]);
const wide = (...values: readonly bigint[]) => {
  const bytes = new Uint8Array(8 * values.length);
  for (const [index, value] of values.entries()) new DataView(bytes.buffer).setBigUint64(8 * index, value, true);
  return field(1, bytes);
};
const otherName = (name: string, other: string) =>
  field(0x7075, joined([Uint8Array.of(1), numbers(4, [[0, 4, crc32(utf8(name), 0)]]), utf8(other)]));

/** An archive just as told, lies and all. */
function archive(parts: readonly Part[], given: { readonly comment?: Uint8Array; readonly wideEnd?: boolean } = {}): Uint8Array {
  const { comment = new Uint8Array(), wideEnd = false } = given;
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const { name, data = utf8('{}'), method = 0, flags = 0x800, extra = new Uint8Array(), localExtra = new Uint8Array() } = part;
    const [crc, named, bytes] = [crc32(data, 0), utf8(part.localName ?? name), utf8(name)];
    const sizes = [part.compressed ?? data.length, part.size ?? data.length] as const;
    local.push(
      numbers(30, [
        [0, 4, 0x04034b50],
        [4, 2, 20],
        [6, 2, flags],
        [8, 2, method],
        [14, 4, crc],
        [18, 4, sizes[0]],
        [22, 4, sizes[1]],
        [26, 2, named.length],
        [28, 2, localExtra.length],
      ]),
      ...[named, localExtra, data],
    );
    central.push(
      numbers(46, [
        [0, 4, 0x02014b50],
        [4, 2, 0x314],
        [8, 2, flags],
        [10, 2, method],
        [16, 4, crc],
        [20, 4, sizes[0]],
        [24, 4, sizes[1]],
        [28, 2, bytes.length],
        [30, 2, extra.length],
        [38, 4, part.attributes ?? 0],
        [42, 4, part.at ?? at],
      ]),
      ...[bytes, extra],
    );
    at += 30 + named.length + localExtra.length + data.length;
  }
  const directory = joined(central);
  const end = numbers(22, [
    [0, 4, 0x06054b50],
    [8, 2, parts.length],
    [10, 2, parts.length],
    [12, 4, directory.length],
    [16, 4, at],
    [20, 2, comment.length],
  ]);
  if (!wideEnd) return joined([...local, directory, end, comment]);
  // The narrow numbers say one thing, the wide ones another.
  const wideRecord = joined([
    numbers(24, [
      [0, 4, 0x06064b50],
      [4, 4, 44],
      [12, 2, 45],
      [14, 2, 45],
    ]),
    wide(BigInt(parts.length), BigInt(parts.length), BigInt(directory.length), BigInt(at)).subarray(4),
  ]);
  const locator = joined([numbers(8, [[0, 4, 0x07064b50]]), wide(BigInt(at + directory.length)).subarray(4), numbers(4, [[0, 4, 1]])]);
  new DataView(end.buffer).setUint32(16, 0xffffffff, true);
  new DataView(end.buffer).setUint16(10, 7, true);
  return joined([...local, directory, wideRecord, locator, end]);
}

/** Raw deflated bytes of a text, taken out of an archive. */
function deflated(text: string): { readonly bytes: Uint8Array; readonly size: number; readonly crc: number } {
  const zip = zipSync({ x: utf8(text) }, { level: 6 });
  const view = new DataView(zip.buffer, zip.byteOffset);
  return { bytes: zip.slice(31, 31 + view.getUint32(18, true)), size: text.length, crc: crc32(utf8(text), 0) };
}

/** A deflated file with bytes behind its end, which its checksum does not know of. */
function withRest(rest: Uint8Array): Uint8Array {
  const { bytes, size, crc } = deflated('{"format":"isnad-bundle"}'.repeat(40));
  const zip = archive([{ name: 'bundle.json', data: joined([bytes, rest]), method: 8, size }]);
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 4 <= zip.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 14, crc, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, crc, true);
  }
  return zip;
}

const name = 'bundle.json';
const LINK = 0xa1ff0000;
const DEVICE = 0x61b60000;

export const HOSTILE: readonly (readonly [what: string, refused: Refusal['refused'] | 'damage', bytes: () => Uint8Array])[] = [
  ['says that it is encrypted', 'encrypted', () => archive([{ name, flags: 0x801 }])],
  ['says that it is encrypted strongly', 'encrypted', () => archive([{ name, flags: 0x841 }])],
  ['hides its headers', 'encrypted', () => archive([{ name, flags: 0x2800 }])],
  ['is a patch of another file', 'method', () => archive([{ name, flags: 0x820 }])],
  [
    'has a wide size that is larger than there is',
    'overlap',
    () => archive([{ name, size: 0xffffffff, compressed: 0xffffffff, extra: wide(9_000_000n, 9_000_000n) }]),
  ],
  [
    'has a wide size no number holds',
    'damaged',
    () => archive([{ name, size: 0xffffffff, compressed: 0xffffffff, extra: wide(2n ** 63n, 2n ** 63n) }]),
  ],
  ['promises a wide size and has none', 'damaged', () => archive([{ name, size: 0xffffffff, compressed: 0xffffffff }])],
  ['has wide sizes beside its sizes', 'damaged', () => archive([{ name, extra: wide(77n, 77n) }])],
  ['has wide sizes beside its sizes in its place', 'damage', () => archive([{ name, localExtra: wide(77n, 77n) }])],
  ['has its wide sizes twice', 'damaged', () => archive([{ name, extra: joined([wide(), wide()]) }])],
  ['has half a number in its wide sizes', 'damaged', () => archive([{ name, extra: field(1, new Uint8Array(4)) }])],
  [
    'has an extra field that goes on beyond its end',
    'damaged',
    () =>
      archive([
        {
          name,
          extra: numbers(4, [
            [0, 2, 9],
            [2, 2, 99],
          ]),
        },
      ]),
  ],
  ['ends twice, narrow and wide', 'no_zip', () => archive([{ name }], { wideEnd: true })],
  ['hides another archive in its comment', 'no_zip', () => archive([{ name }], { comment: archive([{ name: 'claims.jsonl' }]) })],
  ['has another name for who reads Unicode', 'damaged', () => archive([{ name, extra: otherName(name, '../../evil.sh') }])],
  [
    'has another name for who reads Unicode in its place',
    'damage',
    () => archive([{ name, localExtra: otherName(name, '../../evil.sh') }]),
  ],
  ['has another name in its place', 'damage', () => archive([{ name, localName: 'other!.json' }])],
  ['is a symbolic link', 'path', () => archive([{ name, data: utf8('/etc/passwd'), attributes: LINK }])],
  ['is a device', 'path', () => archive([{ name, attributes: DEVICE }])],
  ['has a name with NUL', 'path', () => archive([{ name: 'bundle.json\u0000.sh' }])],
  ['has a name that turns around', 'path', () => archive([{ name: 'bundle\u202enosj.json' }])],
  ['has a name in another case too', 'twice', () => archive([{ name }, { name: 'Bundle.JSON' }])],
  ['has a name in other forms of letters too', 'twice', () => archive([{ name: 'é.txt' }, { name: 'e\u0301.txt' }])],
  ['has a folder of the same name', 'twice', () => archive([{ name }, { name: 'bundle.json/', data: new Uint8Array() }])],
  ['has a file inside of a file', 'twice', () => archive([{ name }, { name: 'bundle.json/x.txt' }])],
  ['has a folder that holds bytes', 'damaged', () => archive([{ name }, { name: 'captures/', data: utf8('hidden'), size: 0, method: 8 }])],
  ['has two files of the same bytes', 'overlap', () => archive([{ name }, { name: 'claims.jsonl', at: 0 }])],
  [
    'begins in the middle of another file',
    'overlap',
    () =>
      archive([
        { name, data: utf8('x'.repeat(200)) },
        { name: 'claims.jsonl', at: 40 },
      ]),
  ],
  ['says that it is four gigabytes', 'bomb', () => archive([{ name, method: 8, size: 0xfffffffe }])],
  ['says that it is four gigabytes, stored', 'damaged', () => archive([{ name, size: 0xfffffffe }])],
  ['says that all of it is four gigabytes', 'overlap', () => archive([{ name, size: 0xfffffffe, compressed: 0xfffffffe }])],
  ['has bytes behind what is deflated', 'damage', () => withRest(utf8('not in any checksum'))],
  ['has a megabyte behind what is deflated', 'damage', () => withRest(new Uint8Array(1_000_000))],
];
