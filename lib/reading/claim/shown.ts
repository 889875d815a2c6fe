import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import type { Head } from './heads';

const SHOWS: ReadonlySet<string> = new Set(['showing', 'depicting', 'identified', 'named', 'named as']);
const PICTURES: ReadonlySet<string> = new Set([
  'photographs',
  'photos',
  'pictures',
  'images',
  'names',
  'portraits',
  'footage',
  'video',
  'videos',
]);
const SOUGHT: ReadonlySet<string> = new Set(['wanted', 'sought']);

/** "a video showing eight men", "photographs of seven people wanted": whom a picture or a list shows; nobody says what befell them. */
export function isShown(tokens: Tokens, one: Amount, head: Head): boolean {
  const at = one.from - 1;
  if (!tokens.isLatin(at)) return false;
  if (SHOWS.has(tokens.slice(at, at)) || SOUGHT.has(tokens.slice(head.last + 1, head.last + 1))) return true;
  return tokens.at(at).particle === 'of' && PICTURES.has(tokens.slice(at - 1, at - 1));
}
