/** Written and read as the processor lays numbers out: else the units are copied one by one. */
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** A larger table is not kept for the next text. */
const LARGE = 1 << 17;

let kept = new Uint16Array(1 << 14);
let bytes = bytesOf(kept);

/**
 * The UTF-16 units of `text` from `from` to `to` (exclusive), the first at 0; what stands behind them is of no meaning. The table is written
 * over by the next call. A string is asked for each unit by how it is kept in memory; a table is not.
 */
export function unitsOf(text: string, from: number, to: number): Uint16Array {
  const length = to - from;
  if (kept.length < length || kept.length > LARGE) {
    kept = new Uint16Array(Math.max(length, 1 << 14));
    bytes = bytesOf(kept);
  }
  if (bytes === null) for (let i = 0; i < length; i++) kept[i] = text.charCodeAt(from + i);
  else bytes.write(from === 0 && to === text.length ? text : text.slice(from, to), 0, length * 2, 'utf16le');
  return kept;
}

/** The platform's own way to copy a string, where it has one. */
function bytesOf(table: Uint16Array<ArrayBuffer>): Buffer | null {
  return LITTLE_ENDIAN && typeof Buffer !== 'undefined' ? Buffer.from(table.buffer) : null;
}
