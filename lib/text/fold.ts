import { toAsciiDigits } from './digits';

const SAME_LETTER: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ۀ: 'ه', ە: 'ه', ہ: 'ه' };

/**
 * The shape of words for comparing, never for showing: no case, diacritics, tatweel, hamza seats, presentation forms,
 * invisible or bidirectional controls; ى and ي, ة and ه, ک and ك are one; digits are 0–9. Idempotent; length may change.
 */
export function fold(text: string): string {
  // NFKD (UAX #15) takes أ إ آ ؤ ئ apart into a letter and a mark, and presentation forms into plain letters.
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '');
  return toAsciiDigits(bare).replace(/[ٱىیکةۀەہ]/g, (letter) => SAME_LETTER[letter] ?? letter);
}

/** `fold`, with every run of white space one space and none at the ends: for comparing phrases. */
export function foldPhrase(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
