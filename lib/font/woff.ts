import { unzlibSync } from 'fflate';
import { checksumOf, sfntFrom, viewOf } from './sfnt';

const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

/**
 * The sfnt font (TrueType or OpenType) inside a WOFF 1.0 file (W3C Recommendation 2012, §3 header, §4 table directory, §5
 * zlib-compressed tables), for readers that take no WOFF. Throws on what is no WOFF or does not hold what its directory says.
 */
export function sfntOf(woff: Uint8Array): Uint8Array {
  const view = viewOf(woff);
  if (woff.byteLength < HEADER || view.getUint32(0) !== SIGNATURE) throw new Error('not a WOFF 1.0 file');
  const tables = Array.from({ length: view.getUint16(12) }, (_, i) => table(woff, view, HEADER + i * ENTRY));
  return sfntFrom(view.getUint32(4), new Map(tables));
}

/** One entry of the table directory (§4): stored as it is where compressing gained nothing. */
function table(woff: Uint8Array, view: DataView, at: number): [string, Uint8Array] {
  const tag = String.fromCharCode(...woff.subarray(at, at + 4));
  const [offset, stored, length, checksum] = [
    view.getUint32(at + 4),
    view.getUint32(at + 8),
    view.getUint32(at + 12),
    view.getUint32(at + 16),
  ];
  if (offset + stored > woff.byteLength) throw new Error('a WOFF table ends after its file');
  const bytes = woff.subarray(offset, offset + stored);
  const data = stored < length ? unzlibSync(bytes, { out: new Uint8Array(length) }) : bytes;
  if (data.length !== length || checksumOf(tag, data) !== checksum) throw new Error('a WOFF table is not what its directory says');
  return [tag, data];
}
