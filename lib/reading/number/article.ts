import type { Tokens } from '../token/tokens';

const TATWEEL = 0x640;

/** «ال» alone before digits, drawn out or not: «الـ24», «الـ 24». */
export function isBareArticle(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i) || !tokens.text.startsWith('ال', tokens.startOf(i)) || !tokens.isDigits(i + 1)) return false;
  for (let at = tokens.startOf(i) + 2; at < tokens.endOf(i); at++) if (tokens.text.charCodeAt(at) !== TATWEEL) return false;
  return true;
}
