import { CLITIC } from '../lexicon/clitics';
import type { UnitSense } from '../lexicon/senses';
import { isBareArticle } from '../number/article';
import { digitCount } from '../number/digits';
import { gluedUnit } from '../number/letters';
import { currencyOf } from '../number/money';
import { isDefiniteSingular } from '../number/ordinals';
import type { DateNumbers, DatePart } from '../number/places';
import type { Tokens } from '../token/tokens';
import { isAge, isNextAge } from './ages';
import { type Amount, kinded, traced, upTo } from './amount';
import { halves } from './halves';
import { isPercentMark } from './operators';
import { type Trap, trap } from './traps';

/** Words between a number and what it counts: «12 ألف ليرة», "three full days", «خمس سنوات». */
const REACH = 2;

/** The rules of numbers that belong to dates. */
const DATED: Readonly<Record<DatePart, string>> = { 'date-part': 'kind:date-part', clock: 'kind:clock', duration: 'kind:duration' };

const TRAPS: Readonly<Record<Trap, string>> = {
  designation: 'trap:designation',
  'list-marker': 'trap:list-marker',
  coordinate: 'trap:coordinate',
  clock: 'trap:clock',
};
const UNITS: Readonly<Record<Exclude<UnitSense['kind'], 'size'>, string>> = {
  percent: 'kind:percent',
  money: 'kind:money',
  distance: 'kind:distance',
  duration: 'kind:duration',
};

/** Says what each number is: part of a date, a designation, an age, a measure, money, a share; what is left counts something. */
export function kinds(tokens: Tokens, amounts: readonly Amount[], dated: DateNumbers): readonly Amount[] {
  const named: Amount[] = [];
  for (const one of amounts) {
    const part = dated.get(one.numeral);
    const unit = part === 'duration' ? (unitAfter(tokens, one)?.unit ?? null) : null;
    const kind = part === undefined ? kindOf(tokens, one) : kinded(one, DATED[part], part, unit);
    named.push(isNextAge(tokens, named[named.length - 1], kind) ? kinded(one, 'kind:age', 'age', 'year') : kind);
  }
  return halves(tokens, clocks(tokens, ratios(tokens, named)));
}

/** "one in four", «7 من كل 10»: two numbers that say a share and count nobody. */
function ratios(tokens: Tokens, amounts: readonly Amount[]): readonly Amount[] {
  let changed: Amount[] | null = null;
  for (let k = 1; k < amounts.length; k++) {
    const [low, high] = [amounts[k - 1], amounts[k]];
    if (low === undefined || high === undefined || high.first - low.last > 4 || !isRatio(tokens, low, high)) continue;
    changed ??= [...amounts];
    changed[k - 1] = kinded(low, 'kind:ratio', 'count', 'fraction');
    changed[k] = kinded(high, 'kind:ratio', 'count', 'fraction');
  }
  return changed ?? amounts;
}

function isRatio(tokens: Tokens, low: Amount, high: Amount): boolean {
  if (low.kind !== 'count' || high.kind !== 'count' || low.low === null || high.low === null || low.low >= high.low) return false;
  if (tokens.at(high.first - 1).particle === 'each') return high.first - low.last > 2 || !tokens.isWord(low.last + 1);
  if (high.first - low.last !== 2 || !tokens.is(low.last + 1, 'in') || high.low > 10) return false;
  const { population } = tokens.at(high.last + 1);
  return (
    population?.unit === 'person' ||
    population?.unit === 'group' ||
    tokens.at(high.last + 1).particle === 'of' ||
    !tokens.isWord(high.last + 1)
  );
}

/** 17:00 is one quantity, its hour the value; the minutes are in its words. */
function clocks(tokens: Tokens, amounts: readonly Amount[]): readonly Amount[] {
  let merged: Amount[] | null = null;
  for (let k = 0; k < amounts.length; k++) {
    const one = amounts[k];
    if (one === undefined) break;
    const before = merged === null ? amounts[k - 1] : merged[merged.length - 1];
    const glued = one.kind === 'clock' && before?.kind === 'clock' && one.first === before.last + 2 && tokens.mark(before.last + 1) === ':';
    if (glued) {
      merged ??= amounts.slice(0, k);
      merged[merged.length - 1] = upTo(before, one);
    } else merged?.push(one);
  }
  return merged ?? amounts;
}

function kindOf(tokens: Tokens, one: Amount): Amount {
  // «القرن العشرين»: the twentieth.
  if (tokens.at(one.first - 1).cue === 'century' && tokens.has(one.first, CLITIC.the))
    return kinded(one, 'kind:ordinal', 'ordinal', one.unit);
  if (isWhich(tokens, one)) return kinded(one, 'kind:ordinal', 'ordinal', one.unit);
  const currency = one.kind === 'designation' ? undefined : currencyOf(tokens, one.numeral, one.last);
  const trapped = currency === undefined ? trap(tokens, one) : null;
  if (trapped !== null) return kinded(one, TRAPS[trapped], trapped, null);
  if (isPercent(tokens, one)) return traced(one, 'kind:percent', { kind: 'percent', unit: 'percent', to: one.to + 1 });
  if (currency !== undefined) return kinded(one, 'kind:money', 'money', currency);
  const unit = unitAfter(tokens, one) ?? unitBefore(tokens, one) ?? partOf(tokens, one);
  if (isAge(tokens, one, unit)) return kinded(one, 'kind:age', 'age', unit?.unit ?? 'year');
  if (unit === null || one.numeral.sort === 'ordinal')
    return one.numeral.sort === 'ordinal' ? kinded(one, 'kind:ordinal', 'ordinal', one.unit) : counted(tokens, one);
  if (unit.kind === 'size') return belowZero(tokens, kinded(one, 'kind:size', one.kind, unit.unit));
  return kinded(one, UNITS[unit.kind], unit.kind, unit.unit);
}

function isPercent(tokens: Tokens, one: Amount): boolean {
  if (isPercentMark(tokens, one.last + 1) || tokens.at(one.last + 1).unit?.kind === 'percent') return true;
  // "half a percent".
  if (one.numeral.sort === 'fraction' && tokens.at(one.last + 1).form === 'a' && tokens.at(one.last + 2).unit?.kind === 'percent')
    return true;
  // «%80», as many keyboards leave it.
  const before = one.numeral.first - 1;
  return isPercentMark(tokens, before) && tokens.touchesNext(before) && !(tokens.isDigits(before - 1) && tokens.touchesNext(before - 1));
}

/** «لليوم الـ57», «للمرة الـ15», «الدورة الـ79»: of a definite singular, digits with the article say which, not how many. */
function isWhich(tokens: Tokens, one: Amount): boolean {
  if (one.numeral.digits === 0 || !isBareArticle(tokens, one.first - 1) || one.operator !== 'exactly') return false;
  const next = tokens.at(one.last + 1);
  const counts = (next.unit ?? next.population ?? next.measure)?.number === 'one' && !tokens.isDefinite(one.last + 1);
  return !counts && tokens.mark(one.last + 1) !== '%' && isDefiniteSingular(tokens, one.first - 2);
}

const DEGREES = new Set<string | null>(['degree', 'celsius', 'fahrenheit']);

/** «10 درجات تحت الصفر». */
function belowZero(tokens: Tokens, one: Amount): Amount {
  if (!DEGREES.has(one.unit) || one.low === null || one.high === null || one.low < 0) return one;
  const at = one.numeral.sort === 'dual' ? one.last + 1 : one.last + 2;
  const below = tokens.is(at, 'تحت') && tokens.at(at + 1).number?.role === 'zero';
  return below ? traced(one, 'number:below-zero', { low: -one.high, high: -one.low }) : one;
}

/** The unit a number is measured in: in the dual noun itself, or after the number. */
function unitAfter(tokens: Tokens, one: Amount): UnitSense | null {
  if (one.numeral.sort === 'dual' && one.last === one.numeral.last) return tokens.at(one.last).unit ?? null;
  const limit = one.last + 1 + REACH;
  for (let i = one.last + 1; i <= limit; i++) {
    const word = tokens.at(i);
    const mark = tokens.mark(i);
    if (mark === '-' && tokens.touchesNext(i)) continue;
    // "500 sq. kilometres".
    if (tokens.is(i, 'sq') || (mark === '.' && tokens.is(i - 1, 'sq'))) continue;
    if (!tokens.isWord(i)) return null;
    if (word.unit !== undefined) return tokens.has(i, CLITIC.and | CLITIC.by) ? null : fitting(tokens, i, word.unit, one);
    // "one second", "1 second".
    if (one.low === 1 && one.operator === 'exactly' && word.form === 'second') return SECOND;
    if (tokens.touchesNext(i - 1)) {
      const glued = gluedUnit(tokens, i);
      if (glued !== undefined) return glued;
    }
    // "full", "square", «كاملة»: an adjective may stand between in English, «من ال» in Arabic.
    const passable =
      (word.id === 0 && one.numeral.rule !== 'number:vague' && tokens.isLatin(i)) ||
      (word.particle === 'from' && tokens.has(i + 1, CLITIC.the)) ||
      // "tens of millions of dollars", "hundreds of miles".
      (word.particle === 'of' && one.numeral.sort === 'vague' && tokens.at(i + 1).unit !== undefined) ||
      (one.numeral.sort === 'fraction' && (word.form === 'an' || word.form === 'a'));
    // "12 Turkish lira".
    if ((word.side !== undefined || word.population?.nationality) && tokens.at(i + 1).unit?.kind === 'money') continue;
    if (!passable || word.population !== undefined) return abbreviation(tokens, i, one);
  }
  return null;
}

const SECOND: UnitSense = { kind: 'duration', unit: 'second', number: 'one' };
/** «نصف الساعة»: a word that with its article stands in the tables for what it is before a clock time. */
function partOf(tokens: Tokens, { numeral, last }: Amount): UnitSense | null {
  return numeral.sort === 'fraction' && tokens.is(last + 1, 'الساعة') ? HOURS : null;
}

const HOURS: UnitSense = { kind: 'duration', unit: 'hour', number: 'many' };

/** «السنوات الخمس», «الساعات الـ24»: a definite plural before its definite number. */
function unitBefore(tokens: Tokens, one: Amount): UnitSense | null {
  // «يوم واحد», «كيلومتر واحد».
  const only = tokens.at(one.first - 1).unit;
  const single = one.low === 1 && one.numeral.digits === 0 && only?.number === 'one' && tokens.cliticsOf(one.first) === 0;
  if (single && !tokens.isLatin(one.first)) return only;
  if (tokens.is(one.first - 1, 'الساعات') && one.numeral.sort === 'cardinal') return HOURS;
  const article = isBareArticle(tokens, one.first - 1);
  if (!article && !tokens.isDefinite(one.first)) return null;
  const at = article ? one.first - 2 : one.first - 1;
  // «الساعات» stands in the tables as the word before a clock time.
  const unit = tokens.is(at, 'الساعات') ? HOURS : tokens.at(at).unit;
  return unit?.number === 'many' && unit.kind !== 'percent' && tokens.isDefinite(at) && one.numeral.sort === 'cardinal' ? unit : null;
}

/** «عام» and «قدم» are also an adjective and a verb; after a number they are units. */
function fitting(tokens: Tokens, i: number, unit: UnitSense, one: Amount): UnitSense | null {
  if (unit.kind === 'percent') return null;
  if (unit.kind === 'distance' && isPerTime(tokens, i + 1)) return SPEED;
  // "12 million pounds", but "12 thousand pounds of explosives".
  if (unit.unit === 'pound' && one.numeral.scale >= 1000 && tokens.at(i).form === 'pounds' && tokens.at(i + 1).particle !== 'of')
    return POUNDS;
  return tokens.has(i, CLITIC.the) && one.numeral.sort === 'ordinal' ? null : unit;
}

const POUNDS: UnitSense = { kind: 'money', unit: 'gbp', number: 'many' };
const SPEED: UnitSense = { kind: 'size', unit: 'speed', number: 'many' };

/** "60 miles an hour", "140 km/h", "400 metres per second". */
function isPerTime(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  const glued = tokens.mark(i) === '/' && tokens.touchesNext(i);
  if (!glued && word.particle !== 'per' && word.form !== 'an' && word.form !== 'a') return false;
  const { unit, form } = tokens.at(i + 1);
  if (form === 'second' || (unit?.kind === 'duration' && unit.unit !== 'year')) return true;
  return glued && (tokens.is(i + 1, 'h') || tokens.is(i + 1, 's'));
}

const METRES: UnitSense = { kind: 'distance', unit: 'metre', number: 'many' };
const LETTERS: ReadonlyMap<string, UnitSense> = new Map([
  ['m', METRES],
  ['M', METRES],
  ['م', METRES],
]);

/** One letter after digits: 5m, «5 م». */
function abbreviation(tokens: Tokens, i: number, one: Amount): UnitSense | null {
  if (digitCount(tokens, one.last) === 0 || tokens.endOf(i) - tokens.startOf(i) !== 1) return null;
  const letter = tokens.slice(i, i);
  // "90 M777s": a name begins.
  if (letter === 'M' && (!tokens.touchesNext(i - 1) || (tokens.touchesNext(i) && tokens.isDigits(i + 1)))) return null;
  return LETTERS.get(letter) ?? null;
}

/** A count: of the noun after it, when the tables know it. */
function counted(tokens: Tokens, one: Amount): Amount {
  const own = tokens.at(one.last);
  const next = tokens.at(one.last + 1);
  // "eight mine workers": a noun in the singular says of what kind they are.
  const compound =
    next.population?.number === 'one' && tokens.isLatin(one.last + 1) && tokens.at(one.last + 2).population?.number === 'many';
  const noun = one.numeral.sort === 'dual' ? own : compound ? tokens.at(one.last + 2) : next;
  // «أصيب اثنان بحي الشرفة», «قتل خمسة بسيارة مفخخة»: where and how.
  if (noun === next && tokens.has(one.last + 1, CLITIC.by)) return one;
  const unit =
    noun.population?.unit === 'thing'
      ? noun.population.group
      : (noun.population?.unit ?? (noun.measure?.binds === 'head' ? headUnit(noun.measure.measure) : null));
  return unit === null || one.unit !== null ? one : kinded(one, 'kind:count', one.kind, unit);
}

function headUnit(measure: string): string {
  return measure === 'strikes' ? 'strike' : 'person';
}
