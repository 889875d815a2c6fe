import { CLITIC } from '../lexicon/clitics';
import { FLAG } from '../lexicon/lexicon';
import { isBareArticle } from '../number/article';
import { digitCount, digitValue } from '../number/digits';
import { gluedUnit } from '../number/letters';
import type { QuantityKind } from '../reading';
import { TOKEN, type Tokens } from '../token/tokens';
import type { Amount } from './amount';

export type Trap = Extract<QuantityKind, 'designation' | 'list-marker' | 'coordinate' | 'clock'>;

const { mark: MARK, digits: DIGITS } = TOKEN;

/** Numbers that count nothing: names of things, list and footnote marks, coordinates, parts of addresses. Null for the rest. */
export function trap(tokens: Tokens, one: Amount): Trap | null {
  if (one.kind === 'designation' || isDialled(tokens, one) || isMagnitude(tokens, one) || isNumbered(tokens, one)) return 'designation';
  if (standsFree(tokens, one))
    return isNearCoordinate(tokens, one) || pointsTo(tokens, one) ? 'coordinate' : isCued(tokens, one) ? 'designation' : null;
  if (isListMarker(tokens, one) || isFootnote(tokens, one)) return 'list-marker';
  if (isCoordinate(tokens, one)) return 'coordinate';
  if (isName(tokens, one) || isScore(tokens, one) || isCued(tokens, one)) return 'designation';
  return null;
}

/** A noun of what is hurt, hit or there. */
function isCounted(tokens: Tokens, i: number): boolean {
  const { population, measure } = tokens.at(i);
  return population !== undefined || measure?.binds === 'head';
}

/** A word, a line or nothing before it and after it, with a space between: no mark and no letter makes it part of a name. */
function standsFree(tokens: Tokens, { first, last }: Amount): boolean {
  const after = tokens.typeOf(last + 1);
  return tokens.isWord(first - 1) && after !== MARK && after !== DIGITS && !tokens.touchesNext(first - 1) && !tokens.touchesNext(last);
}

/** «١-», "1.", "2)", "(3)" at the start of a line. */
function isListMarker(tokens: Tokens, one: Amount): boolean {
  const { first, last } = one;
  if (first !== last || digitCount(tokens, first) === 0 || digitCount(tokens, first) > 2) return false;
  const open = tokens.mark(first - 1) === '(' || tokens.mark(first - 1) === '[';
  const before = open ? first - 2 : first - 1;
  const bullet = tokens.mark(before);
  const bulleted = (bullet === '#' || bullet === '-' || bullet === '•') && (before === 0 || tokens.typeOf(before - 1) === TOKEN.newline);
  if (before >= 0 && tokens.typeOf(before) !== TOKEN.newline && !bulleted) return false;
  const after = tokens.mark(last + 1);
  // «(9) قتلى» counts.
  if (open) return (after === ')' || after === ']') && !isCounted(tokens, last + 2);
  if (!tokens.touchesNext(last) && after !== '-' && after !== '–') return false;
  // "60-odd" begins a sentence.
  if (after === '-' && tokens.touchesNext(last + 1) && isLatinWord(tokens, last + 2)) return false;
  // So does "12- and 15-year-old".
  const joint = tokens.at(last + 2).particle;
  if (after === '-' && isLatinWord(tokens, last + 2) && (joint === 'and' || joint === 'or' || joint === 'to')) return false;
  return after === '-' || after === '.' || after === ')' || after === '–' || after === '/'
    ? !tokens.isDigits(last + 2) || !tokens.touchesNext(last + 1)
    : after === 'ـ';
}

/** [2], (3) glued to the end of a word. */
function isFootnote(tokens: Tokens, one: Amount): boolean {
  const { first, last } = one;
  if (first !== last || digitCount(tokens, first) === 0) return false;
  const square = tokens.mark(first - 1) === '[' && tokens.mark(last + 1) === ']';
  return square && digitCount(tokens, first) <= 3;
}

const DEGREES = new Set(['°', '′', '″', '˚', 'º']);

const BETWEEN_COORDINATES = new Set([',', '،', ':', '.', '°', '(', "'", '-', '؛']);

/** 34.5° N, «خط العرض 35.3», 35.33, 40.14 after "coordinates". */
function isCoordinate(tokens: Tokens, one: Amount): boolean {
  const mark = tokens.mark(one.last + 1);
  if (mark !== '' && DEGREES.has(mark)) {
    const next = tokens.slice(one.last + 2, one.last + 2).toLowerCase();
    return next !== 'c' && next !== 'f' && next !== 'م' && tokens.at(one.last + 2).unit === undefined;
  }
  return isNearCoordinate(tokens, one) || pointsTo(tokens, one);
}

const POINTS = new Set(['n', 's', 'e', 'w', 'north', 'south', 'east', 'west', 'شمالا', 'جنوبا', 'شرقا', 'غربا']);

/** «15.5527 شمالاً», "36.2 N": degrees have decimals, steps have not. */
function pointsTo(tokens: Tokens, { low, last }: Amount): boolean {
  if (low === null || Number.isInteger(low) || Math.abs(low) > 180) return false;
  // Four decimals are ten metres; nothing else in news has as many.
  if (tokens.mark(last - 1) === '.' && digitCount(tokens, last) >= 4) return true;
  return POINTS.has(
    tokens
      .slice(last + 1, last + 1)
      .toLowerCase()
      .replace(/\u064b/g, ''),
  );
}

function isNearCoordinate(tokens: Tokens, one: Amount): boolean {
  if (!tokens.says(FLAG.coordinate)) return false;
  for (let i = one.first - 1; i >= one.first - 5; i--) {
    const word = tokens.at(i);
    // "a long siege 29 people died": a degree stands right behind so short a word.
    if (word.cue === 'coordinate') return word.form !== 'long' || !tokens.isWord(one.first - 1) || i === one.first - 1;
    const passable = tokens.isDigits(i) || BETWEEN_COORDINATES.has(tokens.mark(i)) || word.particle === 'and' || word.id === 0;
    if (!passable || i < 0) return false;
  }
  return false;
}

/** F-16, MQ-9, إف-16, SY24, 122-مم is no name; digits joined to letters are. */
function isName(tokens: Tokens, one: Amount): boolean {
  const { first, last } = one;
  if (!tokens.isDigits(first)) return false;
  if (first > 0 && tokens.touchesNext(first - 1)) {
    // «كم2», «م3».
    if (isLatinWord(tokens, first - 1) || SQUARED.has(tokens.slice(first - 1, first - 1))) return true;
    const mark = tokens.mark(first - 1);
    if (
      (mark === '-' || mark === '/' || mark === '_' || mark === '‑') &&
      first > 1 &&
      tokens.touchesNext(first - 2) &&
      isLetters(tokens, first - 2) &&
      !(mark === '/' && (isCounted(tokens, first - 2) || isCounted(tokens, last + 1)))
    )
      return true;
    if (mark === '#' || mark === '@') return true;
  }
  // 18E, 9M133: letters after it that are neither a unit nor an ordinal ending.
  if (
    tokens.touchesNext(last) &&
    isLatinWord(tokens, last + 1) &&
    tokens.at(last + 1).unit === undefined &&
    one.numeral.rule === 'number:digits'
  ) {
    return !tokens.is(last + 1, 'm') && !tokens.is(last + 1, 's') && gluedUnit(tokens, last + 1) === undefined;
  }
  if (isGlued(tokens, first - 1, first - 2) || isGlued(tokens, last + 1, last + 2)) return true;
  // A telephone number: groups joined by hyphens, or by spaces after a plus.
  return chained(tokens, first - 1, last + 1) || dialled(tokens, first);
}

const SQUARED = new Set(['كم', 'م', 'سم', 'متر']);

/** "a 6.3-magnitude quake", "magnitude 6.3", «6.3 على مقياس ريختر», «بقوة 6.3 درجات»: how strong a quake was. */
function isMagnitude(tokens: Tokens, { from, last }: Amount): boolean {
  const next = tokens.at(last + 1);
  const after = tokens.mark(last + 1) === '-' || next.unit?.unit === 'degree' ? last + 2 : last + 1;
  if (tokens.at(after).cue === 'magnitude' || next.cue === 'magnitude') return true;
  if (tokens.at(from - 1).cue === 'magnitude') return true;
  return tokens.at(from - 2).cue === 'magnitude' && (tokens.at(from - 1).particle === 'of' || tokens.mark(from - 1) === '-');
}

const STREETS = new Set(['street', 'road', 'avenue', 'boulevard', 'lane', 'drive', 'square']);

/** "47 Brigade", "10 Downing Street": more than one, in digits, of a body or a street in the singular is its name. */
function isNumbered(tokens: Tokens, one: Amount): boolean {
  const next = one.last + 1;
  if (one.numeral.digits === 0 || one.low === 1 || !tokens.isCapital(next)) return false;
  const { population } = tokens.at(next);
  if (population?.unit === 'group') return population.number === 'one';
  if (population !== undefined || !tokens.isCapital(next + 1)) return false;
  return STREETS.has(tokens.slice(next + 1, next + 1).toLowerCase()) || STREETS.has(tokens.slice(next + 2, next + 2).toLowerCase());
}

/** A slash or a point that glues other digits on: A/54/26, 24/7, 192.168.1.1. */
function isGlued(tokens: Tokens, mark: number, digits: number): boolean {
  const written = tokens.mark(mark);
  if ((written !== '/' && written !== '.') || !tokens.isDigits(digits)) return false;
  return tokens.touchesNext(mark) && tokens.touchesNext(mark - 1);
}

/** "won 3-1", «2-2»: two small numbers a hyphen joins that do not rise are a score; what rises is a range. */
function isScore(tokens: Tokens, one: Amount): boolean {
  if (one.first !== one.last || one.operator !== 'exactly') return false;
  return isPair(tokens, one.first) || isPair(tokens, one.first - 2);
}

function isPair(tokens: Tokens, i: number): boolean {
  if (i < 0 || (tokens.mark(i + 1) !== '-' && tokens.mark(i + 1) !== '–') || !isSmall(tokens, i) || !isSmall(tokens, i + 2)) return false;
  return tokens.touchesNext(i) && tokens.touchesNext(i + 1) && digitValue(tokens, i) >= digitValue(tokens, i + 2);
}

/** One digit or two. */
function isSmall(tokens: Tokens, i: number): boolean {
  const count = digitCount(tokens, i);
  return count === 1 || count === 2;
}

/** «0599123456»: nobody counts from zero. */
function isDialled(tokens: Tokens, { first, last, numeral }: Amount): boolean {
  return first === last && numeral.digits >= 7 && digitValue(tokens, first) < 10 ** (numeral.digits - 1);
}

/** «+963 11 555 1234»: groups of digits a space apart, a plus before the first of at least two. */
function dialled(tokens: Tokens, i: number): boolean {
  let first = i;
  while (i - first < 5 && tokens.isDigits(first - 1)) first--;
  return tokens.mark(first - 1) === '+' && tokens.touchesNext(first - 1) && tokens.isDigits(first + 1);
}

function chained(tokens: Tokens, before: number, after: number): boolean {
  const left = isHyphen(tokens, before) && tokens.isDigits(before - 1);
  const right = isHyphen(tokens, after) && tokens.isDigits(after + 1);
  if (left && right) return true;
  if (right) return isHyphen(tokens, after + 2) && tokens.isDigits(after + 3);
  return left && isHyphen(tokens, before - 2) && tokens.isDigits(before - 3);
}

/** A hyphen with something glued to it on both sides. */
function isHyphen(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.mark(i) === '-' && tokens.touchesNext(i) && tokens.touchesNext(i - 1);
}

function isLatinWord(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.startOf(i));
  return tokens.isWord(i) && ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) && tokens.at(i).number === undefined;
}

/** Letters of a type name: short, and no word that a number may follow with a hyphen. */
function isLetters(tokens: Tokens, i: number): boolean {
  const { number, month, particle } = tokens.at(i);
  if (!tokens.isWord(i) || number !== undefined || month !== undefined || particle === 'minus' || tokens.is(i, 'mid')) return false;
  return tokens.endOf(i) - tokens.startOf(i) <= 12;
}

/** «القرار 2254», «المادة 14», "Route 66", "Article 14": the word before gives a name, unless a number of things follows. */
function isCued(tokens: Tokens, one: Amount): boolean {
  const before = tokens.at(one.from - 1);
  // «الدقيقة 45», «اليوم 100»: which one, not how many.
  if (before.unit?.kind === 'duration' && tokens.has(one.from - 1, CLITIC.the) && one.numeral.digits > 0) return true;
  const near =
    before.cue === 'designation'
      ? one.from - 1
      : before.particle === 'article'
        ? one.from - 2
        : (isBareArticle(tokens, one.from - 1) && tokens.at(one.from - 2).cue === 'designation') ||
            tokens.mark(one.from - 1) === '.' ||
            tokens.mark(one.from - 1) === ':' ||
            tokens.mark(one.from - 1) === '('
          ? one.from - 2
          : -1;
  if (isStone(tokens, one) || isWhichDay(tokens, one) || isPlace(tokens, one)) return true;
  if (near < 0 || tokens.at(near).cue !== 'designation' || tokens.at(one.last + 1).unit?.kind === 'duration') return false;
  if (one.numeral.sort !== 'cardinal' && one.numeral.sort !== 'ordinal') return false;
  // "the figure (50,000)", "in the area 1.5 million": what is written with its thousands is no name.
  if (one.numeral.scale > 1 || (one.numeral.digits === 0 && (one.low ?? 0) >= 1000)) return false;
  if (tokens.has(one.first, CLITIC.and) || one.from !== one.first) return false;
  // "at the camp 14 were killed".
  if (tokens.is(one.last + 1, 'were') || tokens.is(one.last + 1, 'are')) return false;
  const next = tokens.at(one.last + 1);
  if (tokens.has(one.last + 1, CLITIC.and)) return true;
  return (
    next.population === undefined && (next.measure === undefined || (next.measure.binds !== 'head' && next.measure.binds !== 'object'))
  );
}

const BEFORE_WHICH: ReadonlySet<string | undefined> = new Set(['in', 'on', 'by', 'since', 'from', 'until']);

/** "on day 150", "in week 23", "Day 150": which one, not how long. */
function isWhichDay(tokens: Tokens, { from, first, last, numeral }: Amount): boolean {
  const { unit } = tokens.at(from - 1);
  if (
    unit?.kind !== 'duration' ||
    unit.number !== 'one' ||
    numeral.digits === 0 ||
    from !== first ||
    tokens.text.charCodeAt(tokens.startOf(first - 1)) > 0x24f
  )
    return false;
  return (tokens.isCapital(first - 1) || BEFORE_WHICH.has(tokens.at(first - 2).particle)) && tokens.at(last + 1).population === undefined;
}

/** «قرية الأربعين», «بئر السبع»: a place in construct with a definite number. */
function isPlace(tokens: Tokens, { first, from, low, numeral }: Amount): boolean {
  if (low === null || low < 2 || low >= 100 || numeral.digits > 0 || from !== first || !tokens.has(first, CLITIC.the)) return false;
  const { population } = tokens.at(first - 1);
  const place = (population?.group === 'place' || population?.group === 'site') && population.number === 'one';
  return (place || PLACES.has(tokens.slice(first - 1, first - 1))) && !tokens.isDefinite(first - 1) && numeral.sort === 'cardinal';
}

const PLACES = new Set(['ميدان', 'ساحة', 'دوار', 'بئر', 'جسر', 'حارة', 'تلة', 'جبل', 'وادي', 'عين', 'ببئر']);

/** "km 40", «الكيلو 21»: a place on a road. */
function isStone(tokens: Tokens, { from, first, last, numeral }: Amount): boolean {
  const { unit } = tokens.at(from - 1);
  if (unit?.kind !== 'distance' || unit.number !== 'one' || numeral.digits === 0 || from !== first) return false;
  return !tokens.isDigits(from - 2) && tokens.at(from - 2).number === undefined && tokens.at(last + 1).population === undefined;
}
