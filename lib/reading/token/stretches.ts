import { NEWLINE, SPACE, SURROGATE, SYMBOLS } from './symbols';

/**
 * About how many characters are read at a time: so many that a pass, once begun, finds its own instructions in the processor's cache, and few
 * enough that what the passes make of them never grows old.
 */
const SIZE = 16_384;
/** How far past that a line may end; then a sentence, then a word. */
const PATIENCE = 32_768;

/**
 * Where the stretch of text that begins at `from` ends (UTF-16, exclusive): after a line, so that no sentence is cut; where a line goes on
 * for pages, after a sentence; where there is none, after a word,
 * or after a mark where there is no space either.
 */
export function stretchEnd(text: string, from: number): number {
  if (text.length - from <= SIZE * 2) return text.length;
  let sentence = 0;
  const least = from + SIZE;
  for (let i = least; i < text.length; i++) {
    const symbol = SYMBOLS[text.charCodeAt(i)] ?? 0;
    if (symbol === NEWLINE) return i + 1;
    // Marks and digits for pages, and no space: after a mark.
    if (symbol > NEWLINE && symbol < SURROGATE && i >= least + 4 * PATIENCE) return i + 1;
    if (symbol !== SPACE) continue;
    if (sentence === 0 && endsSentence(text.charCodeAt(i - 1))) sentence = i + 1;
    if (i < least + PATIENCE) continue;
    return sentence === 0 ? i + 1 : sentence;
  }
  return text.length;
}

/** . ! ? ؟ */
function endsSentence(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x61f;
}
