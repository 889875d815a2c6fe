import { digitCount } from '../number/digits';
import type { Numeral } from '../number/numeral';
import type { Tokens } from '../token/tokens';
import { counts } from './days';
import type { DateContext } from './match';
import { yearNumeral } from './years';

export interface Year {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly hijri: boolean;
}

/** Written on ("17-Sep-16"), or behind a space, where it is too much for a day. */
function modern(value: number, glued: boolean): number {
  return glued && value < 69 ? 2000 + value : 1900 + value;
}

/**
 * The year after a month: «2016», «من عام 2016», ", 2016", «1437 هـ», «2016 م»; two digits when glued on («17-Sep-16»), or where they are no
 * day and nothing follows that they could count ("3 Feb 82").
 */
export function yearAfter(context: DateContext, i: number): Year | null {
  const { tokens, starting } = context;
  let j = i + 1;
  const mark = tokens.mark(j);
  const glued = (mark === '-' || mark === '/') && tokens.touchesNext(i);
  if (mark === ',' || mark === '،' || glued) j++;
  const { particle } = tokens.at(j);
  if (particle === 'from' || particle === 'of' || particle === 'in') j++;
  if (tokens.at(j).cue === 'year') j++;
  const one = starting.get(j);
  if (one === undefined) return null;
  if (isShort(tokens, one, glued) && (glued || particle === undefined)) {
    return { value: modern(one.value, glued), first: one.first, last: one.last, hijri: false };
  }
  if (!(yearNumeral(one) || isSpelled(one)) || ((mark === ',' || mark === '،') && counts(tokens, one.last + 1))) return null;
  const { era } = tokens.at(one.last + 1);
  const close = tokens.touchesNext(one.last) || tokens.startOf(one.last + 1) - tokens.endOf(one.last) === 1;
  const said = era !== undefined && close;
  const { first, last, value } = one;
  return { value, first, last: said ? last + 1 : last, hijri: said ? era === 'hijri' : value < 1600 };
}

/** "two thousand and eighteen" */
function isSpelled(one: Numeral): boolean {
  return one.rule === 'number:english-words' && one.sort === 'cardinal' && one.value >= 1900 && one.value <= 2100;
}

function isShort(tokens: Tokens, one: Numeral, glued: boolean): boolean {
  if (one.digits !== 2 || digitCount(tokens, one.first) !== 2) return false;
  return glued || (one.value > 31 && !tokens.isWord(one.last + 1) && !tokens.touchesNext(one.last) && tokens.isLatin(one.first - 1));
}

/** The year before a month, as lists and file names have it: "2024 Aug", "2012/Aug/10", «2016 نوفمبر». */
export function yearBefore({ tokens, ending }: DateContext, i: number): Year | null {
  const mark = tokens.mark(i - 1);
  const glued = (mark === '/' || mark === '-') && tokens.touchesNext(i - 1) && tokens.touchesNext(i - 2);
  const one = ending.get(glued ? i - 2 : i - 1);
  if (one?.digits !== 4 || one.value < 1900 || one.value > 2100) return null;
  // "in 2020 may have", «عام 2020 مارس ضغوطاً» are verbs.
  const verb = tokens.isLatin(i) ? !tokens.isCapital(i) && tokens.at(i).form === 'may' : tokens.is(i, 'مارس');
  if (verb && !glued) return null;
  return { value: one.value, first: one.first, last: i, hijri: false };
}
