/** A file's name for those who read ASCII alone, and as it should be called. */
export interface FileName {
  /** Letters, digits, `-`, `_` and `.` only. */
  readonly ascii: string;
  readonly utf8: string;
}

/** Percent-encodes as RFC 8187 §3.2.1 asks: `attr-char` alone stays. */
const encoded = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** `Content-Disposition` of a file to keep, with both its names (RFC 6266 §4.3, RFC 8187). */
export function attachment({ ascii, utf8 }: FileName): string {
  return `attachment; filename="${ascii.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encoded(utf8)}`;
}

/** What no file system takes in a name, and what would turn its direction, left out. */
export function namePart(text: string): string {
  return text
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
}
