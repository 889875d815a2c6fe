import type { Tokens } from '../token/tokens';

const TATWEEL = 0x640;

/** «ال» alone before digits, drawn out or not, with its «و» or without: «الـ24», «والـ 24». */
export function isBareArticle(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i) || !tokens.isDigits(i + 1)) return false;
  const joined = isJoined(tokens, i) ? 1 : 0;
  if (!tokens.begins(i, 'ال', joined)) return false;
  for (let at = tokens.startOf(i) + joined + 2; at < tokens.endOf(i); at++) if (tokens.text.charCodeAt(at) !== TATWEEL) return false;
  return true;
}

/** Whether it has its «و». */
export function isJoined(tokens: Tokens, i: number): boolean {
  return tokens.begins(i, 'وال');
}
