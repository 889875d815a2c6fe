import { fold } from '@/lib/text/fold';

/** The words of a text, folded for comparison. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of `length` consecutive words, as one string each. */
export function shingles(text: string, length: number): Set<string> {
  const words = foldedWords(text);
  return new Set(words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join(' ')));
}
