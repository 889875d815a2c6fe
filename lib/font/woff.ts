import { unzlibSync } from 'fflate';

const SIGNATURE = 0x774f4646;
const HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

const upToFour = (length: number) => (length + 3) & ~3;

/**
 * The sfnt font (TrueType or OpenType) inside a WOFF 1.0 file (W3C Recommendation 2012, §3 header, §4 table directory, §5
 * zlib-compressed tables), for readers that take no WOFF. Throws on what is no WOFF or does not hold what its directory says.
 */
export function sfntOf(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.byteLength < HEADER || from.getUint32(0) !== SIGNATURE) throw new Error('not a WOFF 1.0 file');
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, i) => table(woff, from, HEADER + i * WOFF_ENTRY));
  const size = tables.reduce((sum, { data }) => sum + upToFour(data.length), SFNT_HEADER + SFNT_ENTRY * count);
  const sfnt = new Uint8Array(size);
  const to = new DataView(sfnt.buffer);
  const power = Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  for (const [i, value] of [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].entries()) to.setUint16(4 + i * 2, value);
  let offset = SFNT_HEADER + SFNT_ENTRY * count;
  for (const [i, { tag, checksum, data }] of tables.entries()) {
    for (const [j, value] of [tag, checksum, offset, data.length].entries()) to.setUint32(SFNT_HEADER + i * SFNT_ENTRY + j * 4, value);
    sfnt.set(data, offset);
    offset += upToFour(data.length);
  }
  return sfnt;
}

/** One entry of the table directory (§4): stored as it is where compressing gained nothing. */
function table(woff: Uint8Array, from: DataView, at: number) {
  const [tag, offset, stored, length, checksum] = [0, 4, 8, 12, 16].map((field) => from.getUint32(at + field));
  if (tag === undefined || offset === undefined || stored === undefined || length === undefined || checksum === undefined)
    throw new Error('a WOFF table has five fields');
  if (offset + stored > woff.byteLength) throw new Error('a WOFF table ends after its file');
  const bytes = woff.subarray(offset, offset + stored);
  const data = stored < length ? unzlibSync(bytes, { out: new Uint8Array(length) }) : bytes;
  if (data.length !== length) throw new Error('a WOFF table has another length than its directory says');
  return { tag, checksum, data };
}
