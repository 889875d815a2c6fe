import { CLITIC } from '../lexicon/clitics';
import { isBareArticle, isJoined } from '../number/article';
import { isCode, signAt } from '../number/money';
import type { Numeral } from '../number/numeral';
import { bareStart } from '../number/numeral';
import type { DateNumbers } from '../number/places';
import { TOKEN, type Tokens } from '../token/tokens';
import { Trail } from '../trail';
import { type Amount, amount, amountWith, traced } from './amount';
import { movesBy, movesFrom } from './moves';
import { repeated } from './repeated';

const DASHES = new Set(['-', '–', '—', '‒', '‐', '‑', '−', '~', '～']);
/** Words that may stand between the ends of a range: «بين 5 أشخاص و10 أشخاص». */
const REACH = 3;

/**
 * Joins two numbers into one amount where the words say a range: «ما بين 90 و 106», «سبعة إلى تسعة», "from 5 to 10", 5–10, "two or three".
 * A toll that moved («ارتفع من 12 إلى 19») is its last value. Numbers that belong to dates or designations never join.
 */
export function ranges(tokens: Tokens, numerals: readonly Numeral[], dated: DateNumbers): Amount[] {
  const amounts: Amount[] = [];
  for (let k = 0; k < numerals.length; k++) {
    const low = numerals[k];
    if (low === undefined) break;
    const high = numerals[k + 1];
    const joined =
      high === undefined || !countable(low) || dated.get(low) !== undefined || dated.get(high) !== undefined
        ? null
        : join(tokens, low, high);
    if (joined === null) amounts.push(fromOne(tokens, low) ?? amount(low));
    else {
      const third = numerals[k + 2];
      const further =
        high === undefined || third === undefined || dated.get(third) !== undefined ? null : orFurther(tokens, joined, high, third);
      amounts.push(further ?? joined);
      k += further === null ? 1 : 2;
    }
  }
  return amounts;
}

/** «من شهر إلى شهرين», «بين ساعة وثلاث ساعات»: the singular of the same unit is one. */
function fromOne(tokens: Tokens, high: Numeral): Amount | null {
  const attached = tokens.has(high.first, CLITIC.and);
  if (!attached && tokens.at(high.first - 1).particle !== 'to') return null;
  const at = high.first - (attached ? 1 : 2);
  const one = tokens.at(at).unit;
  const particle = tokens.at(at - 1).particle;
  if (one?.number !== 'one' || particle !== (attached ? 'between' : 'from') || !countable(high) || high.value <= 1) return null;
  const unit = high.sort === 'dual' ? tokens.at(high.last).unit : tokens.at(high.last + 1).unit;
  if (unit?.unit !== one.unit || tokens.isDefinite(at)) return null;
  const first = at - 1;
  return amountWith(high, {
    first,
    start: bareStart(tokens, first),
    from: first,
    operator: 'between',
    low: 1,
    high: high.value,
    kind: 'count',
    trail: Trail.none.plus(high.rule).plus('range:from-one'),
  });
}

/** «5 أو 6 أو 7», "five or six or seven": as far as the third. */
function orFurther(tokens: Tokens, joined: Amount, high: Numeral, third: Numeral): Amount | null {
  if (joined.operator !== 'between' || joined.low === null || !countable(third) || third.sort !== 'cardinal') return null;
  if (!isOr(tokens, high.first - 1) || third.first - high.last !== 2 || !isOr(tokens, third.first - 1) || third.value <= high.value)
    return null;
  return traced(joined, 'range:or', { last: third.last, to: third.last, end: third.end, high: third.value });
}

function isOr(tokens: Tokens, i: number): boolean {
  return tokens.at(i).particle === 'or';
}

function join(tokens: Tokens, low: Numeral, high: Numeral): Amount | null {
  if (high.first - low.last > REACH + 3) return null;
  if (!countable(high)) return null;
  if (low.value === high.value) return repeated(tokens, low, high);
  const moved = movesFrom(tokens, low, high);
  if (moved !== null) return moved;
  if (movesBy(tokens, low)) return null;
  if (parted(tokens, low.last + 1, high.first)) return null;
  const opener = openerOf(tokens, low);
  const by = connector(tokens, low, high, opener);
  if (by === null || differ(tokens, low, high, opener !== null) || isOfItsOwn(tokens, low, high, by)) return null;
  const lent = lend(low, high, by.rule);
  if (!(lent < high.value)) return null;
  const { first, start } = by.opened && opener !== null ? opener : { first: low.first, start: low.start };
  return amountWith(low, {
    first,
    start,
    from: first,
    last: high.last,
    to: high.last,
    end: high.end,
    operator: 'between',
    low: lent,
    high: high.value,
    kind: 'count',
    trail: Trail.none.plus(low.rule).plus(high.rule).plus(by.rule),
  });
}

/** "rose 7% to $2.3 billion", "one-third": a share beside what is none, a part of one beside hundreds, a number beside an ordinal. */
function differ(tokens: Tokens, low: Numeral, high: Numeral, opened: boolean): boolean {
  if (low.sort === 'fraction' && high.value > 10) return true;
  if (high.sort === 'ordinal' && low.sort === 'cardinal' && low.digits === 0) return true;
  return isPercent(tokens, low.last + 1) && !isPercent(tokens, high.last + 1) && (!opened || isMoney(tokens, high.first - 1));
}

function isMoney(tokens: Tokens, i: number): boolean {
  return signAt(tokens, i) !== undefined;
}

/** «عيار 18 إلى 700 ألف ليرة»: a name before what it came to; «متر ونصف إلى مترين»: a part of the unit before it. */
function isOfItsOwn(tokens: Tokens, low: Numeral, high: Numeral, { rule, opened }: Connector): boolean {
  if (opened || rule !== 'range:to') return false;
  const before = tokens.at(low.first - 1);
  // «في الربع الأول 2006 إلى 9.8 مليون»: a year.
  if (before.ordinal !== undefined && low.digits === 4 && high.scale >= 1000 && low.value < 2100) return true;
  if (low.sort === 'fraction') return tokens.has(low.first, CLITIC.and) && before.unit !== undefined;
  return before.cue === 'designation' && tokens.at(high.last + 1).unit?.kind === 'money';
}

function countable(one: Numeral): boolean {
  return one.sort !== 'vague' && one.sort !== 'unknown' && !Number.isNaN(one.value);
}

/** «3 إلى 4 آلاف» is 3 000 to 4 000. */
function lend(low: Numeral, high: Numeral, rule: string): number {
  // "2-3,000": nobody is so unsure.
  const written = rule === 'range:dash' && low.digits > 0 && high.digits === 0 && high.rule === 'number:digits' && high.value % 1000 === 0;
  if (written && low.value > 1 && low.value * 1000 < high.value) return low.value * 1000;
  return low.scale === 1 && high.scale >= 12 && low.value < high.coefficient ? low.value * high.scale : low.value;
}

/** Whether a mark that joins no range stands right after the first number. */
function parted(tokens: Tokens, at: number, next: number): boolean {
  if (at >= next || tokens.typeOf(at) !== TOKEN.mark) return at < next && tokens.typeOf(at) === TOKEN.newline;
  const mark = tokens.mark(at);
  return mark === ',' || mark === '.' || mark === ':' || mark === '/' || mark === '،';
}

interface Opener {
  readonly kind: 'between' | 'from';
  readonly first: number;
  readonly start: number;
}

/** «بين» or «من» right before the number, an article in between allowed. */
function openerOf(tokens: Tokens, low: Numeral): Opener | null {
  let i = low.first - 1;
  if (isBefore(tokens, i)) i--;
  // "between $US160 million and": a code after its sign.
  if (isMoney(tokens, i)) i--;
  // «بين نحو 50 و60», "from about 50 to 60": a hedge of the lower end alone.
  if (isOpener(tokens, i - 1) && tokens.at(i).operator?.operator === 'about') i--;
  const { particle } = tokens.at(i);
  if (particle !== 'between' && particle !== 'from') return null;
  return { kind: particle, first: i, start: bareStart(tokens, i) };
}

function isOpener(tokens: Tokens, i: number): boolean {
  const { particle } = tokens.at(i);
  return particle === 'between' || particle === 'from';
}

interface Connector {
  readonly rule: string;
  readonly opened: boolean;
}

function connector(tokens: Tokens, low: Numeral, high: Numeral, opener: Opener | null): Connector | null {
  // «بين 80 ونحو 200», "300 to as many as 500": a hedge of the upper end alone.
  const hedge = hedged(tokens, high.first - 1, low.last) || perhaps(tokens, high.first - 1);
  const end = hedge ? high.first - 1 : high.first;
  const gap = end - low.last - 1;
  const attachedAnd =
    tokens.has(end, CLITIC.and) ||
    (hedge && tokens.at(end).form === 'and up to') ||
    (isBareArticle(tokens, end - 1) && isJoined(tokens, end - 1));
  let at = low.last + 1;
  // "8- to 16-metre", "0-to-60".
  if (at < end && isDash(tokens, at) && tokens.touchesNext(low.last) && tokens.at(at + 1).particle === 'to') at++;
  // Nouns of the lower end («بين 5 أشخاص و10», "from 5 km to 10 km") only where an opener announced two numbers, or it is the same unit.
  const nouns = opener !== null ? REACH : sameUnit(tokens, at, high.last + 1) ? 1 : 0;
  for (let skipped = 0; skipped < nouns && at < end && isNoun(tokens, at); skipped++) at++;
  while (at < end && (isPercent(tokens, at) || (signAt(tokens, at) !== undefined && tokens.touchesNext(at - 1)))) at++;
  let rest = end - at;
  if (rest > 0 && isBefore(tokens, end - 1)) rest -= Math.min(rest, beforeHigh(tokens, end - 1));
  if (opener?.kind === 'between') {
    if (rest === 0 && attachedAnd) return { rule: 'range:between', opened: true };
    if (rest === 1 && isJoin(tokens, at)) return { rule: 'range:between', opened: true };
  }
  if (rest === 1 && isTo(tokens, at)) return { rule: 'range:to', opened: opener?.kind === 'from' || opener?.kind === 'between' };
  if (gap === 0 && tokens.has(high.first, CLITIC.for) && opener?.kind === 'from') return { rule: 'range:to', opened: true };
  const plainly = at > low.last + 1 || (!hedge && !isArticle(tokens, high.first - 1));
  if (gap !== 1 && !(rest === 1 && plainly)) return null;
  if (isDash(tokens, at) && dashed(tokens, low, high)) return { rule: 'range:dash', opened: opener !== null };
  if (isOr(tokens, at) && high.sort === low.sort && low.sort === 'cardinal') return { rule: 'range:or', opened: false };
  return null;
}

/** The tokens before the upper end that belong to it: a sign, the code of a currency with its sign, the second hyphen of "0-to-60". */
function beforeHigh(tokens: Tokens, i: number): number {
  return isMoney(tokens, i - 1) && tokens.isWord(i) ? 2 : 1;
}

/** "3km-5km", "44 mg to 50 mg". */
function sameUnit(tokens: Tokens, low: number, high: number): boolean {
  const { unit } = tokens.at(low);
  return unit !== undefined && unit.kind !== 'percent' && tokens.at(high).unit?.unit === unit.unit;
}

/** An article or a sign that belongs to the number after it. */
function isBefore(tokens: Tokens, i: number): boolean {
  if (isArticle(tokens, i) || isSign(tokens.mark(i))) return true;
  if (isCode(tokens, i)) return true;
  return isDash(tokens, i) && tokens.touchesNext(i) && tokens.touchesNext(i - 1) && tokens.at(i - 1).particle === 'to';
}

/** What is written before a number: "$5", «%5». */
function isSign(mark: string): boolean {
  return mark !== '' && ('$€£¥%٪'.includes(mark) || mark === '₪');
}

function isDash(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return mark !== '' && DASHES.has(mark);
}

function isArticle(tokens: Tokens, i: number): boolean {
  return tokens.at(i).particle === 'article' || isBareArticle(tokens, i);
}

/** "5% to 10%", «٢٥٪ إلى ٣٠٪». */
function isPercent(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return mark === '%' || mark === '٪' || tokens.at(i).unit?.kind === 'percent';
}

/** "about", «نحو», "up to" before the upper end. */
function hedged(tokens: Tokens, i: number, low: number): boolean {
  const { operator } = tokens.at(i);
  return (
    i > low + 1 - (tokens.has(i, CLITIC.and) || tokens.at(i).form === 'and up to' ? 1 : 0) &&
    operator?.side !== 'after' &&
    (operator?.operator === 'about' || operator?.operator === 'at_most')
  );
}

/** "12 or perhaps 15". */
function perhaps(tokens: Tokens, i: number): boolean {
  return tokens.at(i - 1).particle === 'or' && PERHAPS.has(tokens.slice(i, i).toLowerCase());
}

const PERHAPS: ReadonlySet<string> = new Set(['perhaps', 'possibly', 'maybe', 'even', 'ربما']);

function isNoun(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  return tokens.isWord(i) && word.particle === undefined && word.operator === undefined && !tokens.has(i, CLITIC.and);
}

function isJoin(tokens: Tokens, i: number): boolean {
  const { particle } = tokens.at(i);
  return particle === 'and' || isTo(tokens, i) || isDash(tokens, i);
}

function isTo(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  return word.particle === 'to' || word.particle === 'until' || word.form === 'up to' || word.form === 'ما يصل إلى';
}

/** 90-106, not a telephone number, a score or a list marker. */
function dashed(tokens: Tokens, low: Numeral, high: Numeral): boolean {
  const dash = signAt(tokens, low.last + 1) === undefined || high.first - low.last < 3 ? low.last + 1 : low.last + 2;
  const glued = tokens.touchesNext(dash - 1);
  if (glued !== tokens.touchesNext(dash)) return false;
  return !(glued && (chained(tokens, low.first - 1) || chained(tokens, high.last + 1))) && low.value >= 0 && high.value > low.value;
}

function chained(tokens: Tokens, i: number): boolean {
  return isDash(tokens, i) && (tokens.touchesNext(i) || tokens.touchesNext(i - 1));
}
