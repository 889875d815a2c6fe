import { crc32 } from './crc32';

/** What the extra field of an entry says: eight-byte numbers that did not fit into four. */
export interface Extra {
  readonly wide: readonly bigint[];
}

const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;
const utf8 = new TextEncoder();

/** A name written once more, for readers that go by it (APPNOTE 6.3.10, 4.6.9): it must be the same. */
function samePath(field: DataView, name: string): boolean {
  const written = utf8.encode(name);
  if (field.byteLength !== 5 + written.length || field.getUint8(0) !== 1 || field.getUint32(1, true) !== crc32(written, 0)) return false;
  return written.every((byte, index) => byte === field.getUint8(5 + index));
}

/**
 * Reads an extra field (APPNOTE 6.3.10, 4.5). Null when it is not made of whole parts, has one of those that matter twice, or gives the
 * file another name: two readers would see two archives.
 */
export function readExtra(bytes: Uint8Array, name: string): Extra | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const seen = new Set<number>();
  let wide: bigint[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + 4 + length > bytes.length) return null;
    const field = new DataView(bytes.buffer, bytes.byteOffset + at + 4, length);
    if (id === ZIP64 || id === UNICODE_PATH) {
      if (seen.has(id)) return null;
      seen.add(id);
    }
    if (id === UNICODE_PATH && !samePath(field, name)) return null;
    // Three numbers of eight bytes, and that of a part of several archives, which is read by nobody here.
    if (id === ZIP64) {
      if (length % 8 !== 0 || length > 24) return null;
      wide = Array.from({ length: length / 8 }, (_, n) => field.getBigUint64(8 * n, true));
    }
    at += 4 + length;
  }
  return at === bytes.length ? { wide } : null;
}
