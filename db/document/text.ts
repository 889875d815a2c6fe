import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '../../lib/result';

/** Largest text taken, in bytes of UTF-8. */
export const TEXT_LIMIT = 20 * 1024 * 1024;

/** The text behind uploaded bytes: UTF-8 only, a leading byte order mark dropped (Unicode 16 §23.8). */
export function decodeText(bytes: Uint8Array): Result<string> {
  if (bytes.byteLength > TEXT_LIMIT) return fail('text_too_large', 'text', { maximum: TEXT_LIMIT / 1024 / 1024 });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return fail('text_not_utf8', 'text');
    throw error;
  }
}

/** What a capture stores of a text. Refused: empty, over the limit, NUL (PostgreSQL holds none), lone surrogates. */
export function describeText(text: string): Result<{ text: string; sha256: string; characters: number }> {
  if (!text.trim()) return fail('text_empty', 'text');
  if (text.includes('\0')) return fail('text_has_nul', 'text');
  if (!text.isWellFormed()) return fail('text_not_utf8', 'text');
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.byteLength > TEXT_LIMIT) return fail('text_too_large', 'text', { maximum: TEXT_LIMIT / 1024 / 1024 });
  return ok({ text, sha256: createHash('sha256').update(bytes).digest('hex'), characters: [...text].length });
}
