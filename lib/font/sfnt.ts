const HEADER = 12;
const ENTRY = 16;

/** A font's tables by their four letters (OpenType 1.9, "Organization of an OpenType font"). */
export type Tables = ReadonlyMap<string, Uint8Array>;

const upToFour = (length: number) => (length + 3) & ~3;
export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The tables of an sfnt font. Throws on a directory that points outside its file. */
export function tablesOf(sfnt: Uint8Array): Tables {
  const view = viewOf(sfnt);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = HEADER + i * ENTRY;
      const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      if (offset + length > sfnt.length) throw new Error('a table ends after its font');
      return [String.fromCharCode(...sfnt.subarray(at, at + 4)), sfnt.subarray(offset, offset + length)] as const;
    }),
  );
}

/** The sum of a table's big-endian words, as its directory entry names it ("Calculating checksums"); `head` without its own adjustment. */
export function checksumOf(tag: string, table: Uint8Array): number {
  let sum = 0;
  for (const [at, byte] of table.entries()) if (tag !== 'head' || at < 8 || at > 11) sum = (sum + byte * 2 ** (24 - (at % 4) * 8)) >>> 0;
  return sum;
}

/** An sfnt font of these tables, each at a multiple of four; `flavor` is its first word (0x00010000 for TrueType outlines). */
export function sfntFrom(flavor: number, tables: Tables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = sorted.length;
  const start = HEADER + ENTRY * count;
  const sfnt = new Uint8Array(sorted.reduce((sum, [, data]) => sum + upToFour(data.length), start));
  const view = viewOf(sfnt);
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, flavor);
  for (const [i, value] of [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].entries()) view.setUint16(4 + i * 2, value);
  let offset = start;
  for (const [i, [tag, data]] of sorted.entries()) {
    const at = HEADER + i * ENTRY;
    for (let j = 0; j < 4; j++) sfnt[at + j] = tag.charCodeAt(j);
    for (const [j, value] of [checksumOf(tag, data), offset, data.length].entries()) view.setUint32(at + 4 + j * 4, value);
    sfnt.set(data, offset);
    offset += upToFour(data.length);
  }
  return sfnt;
}
