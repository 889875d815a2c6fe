/** What each byte becomes, and what it becomes one, two and three bytes further on. */
const T0 = new Uint32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
const further = (table: Uint32Array) => table.map((value) => (T0[value & 255] ?? 0) ^ (value >>> 8));
const T1 = further(T0);
const T2 = further(T1);
const T3 = further(T2);

/** CRC-32 of ISO 3309, four bytes at a step; `before` is that of the bytes before these, 0 at the beginning. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc = (T3[crc & 255] ?? 0) ^ (T2[(crc >>> 8) & 255] ?? 0) ^ (T1[(crc >>> 16) & 255] ?? 0) ^ (T0[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (T0[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
