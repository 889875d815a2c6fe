import { type DateContext, type DateMatch, dateMatch } from './match';

/** "the 19th century", «القرن التاسع عشر», «القرن العشرين»: a hundred years, their last two digits not said. The number stands at `i`. */
export function centuryDate({ tokens, starting }: DateContext, i: number): DateMatch | null {
  const one = starting.get(i);
  if (one === undefined || !Number.isInteger(one.value) || one.value < 10 || one.value > 21) return null;
  const before = tokens.at(i - 1).cue === 'century' && tokens.isDefinite(i - 1);
  const hyphen = tokens.mark(one.last + 1) === '-' ? 2 : 1;
  const after = one.sort === 'ordinal' && tokens.is(one.last + hyphen, 'century');
  if (!after && !(before && (one.sort === 'ordinal' || one.digits > 0 || tokens.isDefinite(i)))) return null;
  return dateMatch(before ? i - 1 : i, before ? one.last : one.last + hyphen, `${one.value - 1}XX`, 'date:century');
}
