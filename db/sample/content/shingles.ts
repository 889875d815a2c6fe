/** Words of a text folded for comparison: case, Arabic marks and letter variants, and digits no longer tell them apart. */
export function foldedWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660));
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of `length` consecutive words, as one string each. */
export function shingles(text: string, length: number): Set<string> {
  const words = foldedWords(text);
  return new Set(words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join(' ')));
}
