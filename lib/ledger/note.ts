import { type Sha256, sameHash } from './merkle';

/** Signed notes as C2SP describes them (c2sp.org/signed-note, version 1): a text, a blank line, one line for each signature. */

/** The type of an Ed25519 key in a note's key id. */
const ED25519 = 1;

/** A key that signs notes: its name has neither spaces nor "+". */
export interface NoteKey {
  readonly name: string;
  /** Ed25519 public key, 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array;
}

/** Ed25519 signature of a message, 64 bytes. */
export type Sign = (message: Uint8Array) => Uint8Array;
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

export const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** The bytes of standard base64 with padding, in its one canonical form (RFC 4648 §3.5); null when it is none. */
export function fromBase64(text: string): Uint8Array | null {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return null;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  // Unused bits that are not zero would make two spellings of one signature.
  return toBase64(bytes) === text ? bytes : null;
}

const utf8 = new TextEncoder();

/** First four bytes of SHA-256(name ‖ "\n" ‖ type ‖ key). */
function keyId(sha256: Sha256, { name, publicKey }: NoteKey): Uint8Array {
  return sha256(Uint8Array.of(...utf8.encode(`${name}\n`), ED25519, ...publicKey)).slice(0, 4);
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The key as witnesses take it in: name+id+key. */
export function verifierKey(sha256: Sha256, key: NoteKey): string {
  return `${key.name}+${hex(keyId(sha256, key))}+${toBase64(Uint8Array.of(ED25519, ...key.publicKey))}`;
}

/** A key from its written form; null when it is none, or its id is not its own. */
export function parseVerifierKey(sha256: Sha256, written: string): NoteKey | null {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(written.trim()) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || bytes?.length !== 33 || bytes[0] !== ED25519) return null;
  const key = { name, publicKey: bytes.slice(1) };
  return hex(keyId(sha256, key)) === id ? key : null;
}

/** A note of this text, which must end with a newline. */
export function signNote(sha256: Sha256, text: string, key: NoteKey, sign: Sign): string {
  if (!text.endsWith('\n')) throw new RangeError('the text of a note ends with a newline');
  return `${text}\n— ${key.name} ${toBase64(Uint8Array.of(...keyId(sha256, key), ...sign(utf8.encode(text))))}\n`;
}

/** The text of a note that one of these keys signed; null when none did, or when a signature under a known key is false. */
export function openNote(sha256: Sha256, note: string, keys: readonly NoteKey[], verify: Verify): string | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, end + 1);
  let signed = false;
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const [, name, encoded] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? [];
    const bytes = encoded === undefined ? null : fromBase64(encoded);
    if (name === undefined || bytes === null || bytes.length < 5) return null;
    const key = keys.find((known) => known.name === name && sameHash(keyId(sha256, known), bytes.slice(0, 4)));
    // A signature under a key that nobody here knows says nothing, for or against (signed-note, "Verifying").
    if (!key) continue;
    if (!verify(key.publicKey, utf8.encode(text), bytes.slice(4))) return null;
    signed = true;
  }
  return signed ? text : null;
}

/** The notes of a file in which one follows the other. */
export function notesIn(file: string): string[] {
  return file.split(/(?<=\n)\n(?!— )/u).filter((note) => note.trim());
}
