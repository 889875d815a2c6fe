import type { Sha256 } from '../ledger/merkle';
import type { Verify } from '../ledger/note';

/** A hash over bytes that come in portions. */
interface Hasher {
  update(bytes: Uint8Array): void;
  /** SHA-256 of all of them, 32 bytes. */
  digest(): Uint8Array;
}

/** What checking needs of cryptography: a page brings its own in JavaScript, Node its faster one. */
export interface Crypto {
  readonly sha256: Sha256;
  /** The same of a text's UTF-8 bytes. */
  readonly sha256Text: (text: string) => Uint8Array;
  readonly hasher: () => Hasher;
  readonly verify: Verify;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/** The bytes of hexadecimal digits; callers have seen that they are some. */
export function fromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}
