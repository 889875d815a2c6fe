/**
 * A token as it is written: `isnad_`, the secret of 256 bits as 43 digits in base 62, and its CRC-32 as six. The prefix lets scanners of
 * leaked secrets know it; the checksum tells a mistyped one from an unknown one without asking the database.
 */
const PREFIX = 'isnad_';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_BYTES = 32;
const SECRET_DIGITS = 43;
const CHECK_DIGITS = 6;
const HINT_DIGITS = 4;
const SHAPE = new RegExp(`^${PREFIX}[0-9A-Za-z]{${SECRET_DIGITS + CHECK_DIGITS}}$`);

function digitsOf(value: bigint, length: number): string {
  let left = value;
  let text = '';
  for (let place = 0; place < length; place++) {
    text = DIGITS.charAt(Number(left % 62n)) + text;
    left /= 62n;
  }
  return text;
}

/** CRC-32 (ISO/IEC 8802-3, polynomial EDB88320 reflected) of ASCII text, unsigned. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const letter of text) {
    crc ^= letter.charCodeAt(0);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const checkOf = (secret: string): string => digitsOf(BigInt(crc32(secret)), CHECK_DIGITS);

/** The token of a secret of 32 random bytes; throws on another length. */
export function writeToken(secret: Uint8Array): string {
  if (secret.length !== SECRET_BYTES) throw new RangeError(`a secret has ${SECRET_BYTES} bytes`);
  const digits = digitsOf(
    secret.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n),
    SECRET_DIGITS,
  );
  return PREFIX + digits + checkOf(digits);
}

/** Whether the text is a token that was copied whole; not whether anybody made it. */
export function isToken(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  return checkOf(text.slice(PREFIX.length, -CHECK_DIGITS)) === text.slice(-CHECK_DIGITS);
}

/** The beginning of a token, by which its owner knows it again and nobody can use it. */
export function hintOf(token: string): string {
  return token.slice(0, PREFIX.length + HINT_DIGITS);
}
