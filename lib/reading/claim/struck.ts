import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import type { Head } from './heads';
import type { Measured } from './measures';

const STRIKES: ReadonlySet<string> = new Set(
  'hit hits hitting struck strike strikes striking targeted targeting bombed bombing attacked attacking shelled shelling pounded pounding'.split(
    ' ',
  ),
);
const REACH = 3;

function isSite(tokens: Tokens, noun: number): boolean {
  return tokens.at(noun).population?.group === 'site' && tokens.isLatin(noun);
}

/** "Jets hit 120 targets", "struck dozens of positions": how many were hit, and no word of what became of them. */
export function struck(tokens: Tokens, one: Amount, head: Head): Measured | null {
  if (head.last < head.first || (one.low ?? 0) < 2 || !isSite(tokens, head.last)) return null;
  for (let i = one.from - 1; i >= one.from - REACH; i--) {
    if (!tokens.isWord(i)) return null;
    if (STRIKES.has(tokens.slice(i, i).toLowerCase())) return { measure: 'other', first: i, last: head.last, rule: 'measure:before' };
    const { particle, cue } = tokens.at(i);
    if (particle !== undefined && particle !== 'be' && cue === undefined) return null;
  }
  for (let i = head.last + 1; i <= head.last + REACH && tokens.isWord(i); i++)
    if (STRIKES.has(tokens.slice(i, i)))
      return tokens.at(i - 1).particle === 'be' ? { measure: 'other', first: one.from, last: i, rule: 'measure:after' } : null;
  return null;
}
