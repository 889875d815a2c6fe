import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import { type DateMatch, dateMatch } from './match';

/** ISO 8601 of so many of a unit; a decade is ten years. */
const DESIGNATORS: ReadonlyMap<string, readonly [string, number, string]> = new Map([
  ['century', ['P', 100, 'Y']],
  ['decade', ['P', 10, 'Y']],
  ['year', ['P', 1, 'Y']],
  ['month', ['P', 1, 'M']],
  ['week', ['P', 1, 'W']],
  ['day', ['P', 1, 'D']],
  ['hour', ['PT', 1, 'H']],
  ['minute', ['PT', 1, 'M']],
  ['second', ['PT', 1, 'S']],
]);

/** «ثلاثة أيام», "two hours": lengths of time that are no part of a date, as matches of their own. */
export function durations(tokens: Tokens, amounts: readonly Amount[], dated: readonly DateMatch[]): DateMatch[] {
  const found: DateMatch[] = [];
  let k = 0;
  for (const one of amounts) {
    if (one.kind !== 'duration') continue;
    while ((dated[k]?.last ?? one.first) < one.first) k++;
    const last = Math.max(one.last, unitToken(tokens, one));
    if ((dated[k]?.first ?? last + 1) <= last) continue;
    // «السنوات الخمس»: the unit stands before.
    const first = last === one.last && tokens.at(one.first - 1).unit?.kind === 'duration' ? one.first - 1 : one.first;
    found.push(dateMatch(first, last, null, 'date:duration', { kind: 'duration', duration: isoOf(one) }));
  }
  return found;
}

/** The token of the unit, at most three after the number. */
function unitToken(tokens: Tokens, one: Amount): number {
  for (let i = one.last; i <= one.last + 3; i++) if (tokens.at(i).unit?.kind === 'duration') return i;
  return one.last;
}

function isoOf({ operator, low, unit }: Amount): string | null {
  const designator = DESIGNATORS.get(unit ?? '');
  if (designator === undefined || low === null || (operator !== 'exactly' && operator !== 'about')) return null;
  const [lead, times, letter] = designator;
  return `${lead}${low * times}${letter}`;
}
