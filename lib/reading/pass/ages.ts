import { CLITIC } from '../lexicon/clitics';
import type { UnitSense } from '../lexicon/senses';
import type { Tokens } from '../token/tokens';
import type { Amount } from './amount';

/** «البالغة من العمر ١١ عاما», «عمره 30», "aged 11", "11-year-old", "11 years old", «طفل (11 عاماً)», "Ahmad, 11,". */
export function isAge(tokens: Tokens, one: Amount, unit: UnitSense | null): boolean {
  if (one.high !== null && one.high > 150) return one.numeral.sort === 'cardinal' && isOld(tokens, one.last + 1);
  if (cuedBefore(tokens, one) || cuedAfter(tokens, one) || isDecade(tokens, one) || inTens(tokens, one)) return true;
  if (unit?.kind === 'duration' && (unit.unit === 'year' || unit.unit === 'month'))
    return inBrackets(tokens, one) || (afterPerson(tokens, one) && !isTerm(tokens, one)) || afterName(tokens, one) || isUnder(tokens, one);
  if (unit === null && tokens.mark(one.first - 1) === '(' && inBracketsWith(tokens, one)) return true;
  return unit === null && (betweenCommas(tokens, one) || ofPerson(tokens, one) || isSaid(tokens, one));
}

/** "who was 10.", "he was 15 when", "she will be 35 by": nothing counted after it. */
function isSaid(tokens: Tokens, { from, first, last, low, numeral }: Amount): boolean {
  if (low === null || low < 2 || numeral.sort !== 'cardinal' || tokens.at(from - 1).particle !== 'be') return false;
  const { form } = tokens.at(tokens.is(from - 1, 'be') ? from - 3 : from - 2);
  if (!tokens.isLatin(first) || !WHO.has(form)) return false;
  const { particle, unit } = tokens.at(last + 1);
  return tokens.isWord(last + 1)
    ? unit === undefined && AFTER_AGE.has(particle ?? tokens.slice(last + 1, last + 1))
    : ENDS.has(tokens.mark(last + 1));
}

const WHO: ReadonlySet<string> = new Set(['he', 'she', 'who']);
const AFTER_AGE: ReadonlySet<string> = new Set(['at', 'by', 'in', 'and', 'but', 'as', 'after', 'before', 'when']);
const ENDS: ReadonlySet<string> = new Set(['.', ',', ';', ')', '']);

/** "a 2,900-year-old site", "400 million years old": what is no person may be older than any. */
function isOld(tokens: Tokens, i: number): boolean {
  const { cue, form } = tokens.at(tokens.mark(i) === '-' ? i + 1 : i);
  return cue === 'age' && form.endsWith(' old');
}

/** "a man in his 50s". */
function isDecade(tokens: Tokens, { first, last }: Amount): boolean {
  if (!tokens.touchesNext(last) || !tokens.is(last + 1, 's')) return false;
  // "in his mid-40s", "in her early 30s".
  const hyphen = tokens.mark(first - 1) === '-' ? first - 2 : first - 1;
  const at = PARTS.has(tokens.slice(hyphen, hyphen)) ? hyphen - 1 : first - 1;
  return tokens.at(at - 1).particle === 'in' && POSSESSIVE.has(tokens.slice(at, at).toLowerCase());
}

/** «شيخ في الثمانين»: a person in his eighties, not one of eighty. */
function inTens(tokens: Tokens, { from, first, last, low, numeral }: Amount): boolean {
  if (from !== first || low === null || low < 20 || low > 90 || low % 10 !== 0 || numeral.digits > 0) return false;
  if (!tokens.is(first - 1, 'في') || !tokens.has(first, CLITIC.the) || tokens.at(first - 2).particle !== undefined) return false;
  const next = tokens.at(last + 1);
  return next.population === undefined && next.unit === undefined && next.measure === undefined && !tokens.isDefinite(last + 1);
}

const PARTS: ReadonlySet<string> = new Set(['early', 'mid', 'late']);
const POSSESSIVE = new Set(['his', 'her', 'their']);
const UNDER = new Set(['under', 'below', 'over', 'above', 'younger than', 'older than']);

/** "a boy of 12", "children under 10": a bare number after a person, and nothing counted by it. */
function ofPerson(tokens: Tokens, one: Amount): boolean {
  const { population } = tokens.at(one.from - (one.from === one.first ? 2 : 1));
  if (population?.unit !== 'person' || one.operator === 'between' || one.numeral.sort !== 'cardinal') return false;
  const said =
    one.from === one.first
      ? tokens.at(one.first - 1).particle === 'of' && population.number === 'one'
      : UNDER.has(tokens.at(one.from).form);
  const next = tokens.at(one.last + 1);
  const marked = tokens.mark(one.last + 1) === '%' || tokens.mark(one.last + 1) === '-';
  return (
    said && !marked && next.population === undefined && next.particle !== 'of' && next.particle !== 'more' && next.particle !== 'others'
  );
}

/** «أحمد يوسف، 34 عاماً، من», «الشاب أحمد يوسف 23 عاماً»: years right after a name that follows a person or stands between commas. */
function afterName(tokens: Tokens, one: Amount): boolean {
  if (one.from !== one.first || one.low === null || one.low < 1) return false;
  const comma = isComma(tokens, one.first - 1);
  let i = one.first - (comma ? 2 : 1);
  if (!isName(tokens, i)) return false;
  if (comma) return isComma(tokens, one.last + 2);
  while (isName(tokens, i) && one.first - i <= 4) i--;
  return tokens.at(i).population?.unit === 'person' && tokens.at(i).population?.number === 'one';
}

/** A word no table knows, without a clitic. */
function isName(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i) && tokens.at(i).id === 0;
}

function cuedBefore(tokens: Tokens, { first, from }: Amount): boolean {
  for (let i = first - 1; i >= from - 2; i--) {
    const word = tokens.at(i);
    if (word.cue === 'age') return true;
    if (
      word.operator === undefined &&
      word.particle !== 'between' &&
      word.particle !== 'article' &&
      word.particle !== 'by' &&
      word.particle !== 'be'
    )
      return false;
  }
  return false;
}

/** "years old", "-year-old", «من العمر», «من عمره». */
function cuedAfter(tokens: Tokens, one: Amount): boolean {
  for (let i = one.last + 1; i <= one.last + 6; i++) {
    const word = tokens.at(i);
    // «طفلين بعمر 6 و8», "two aged 5 and 7": said of the numbers after it.
    if (word.cue === 'age') return !leads(tokens, i + 1);
    if (tokens.is(i, 'old')) return true;
    // "12- and 15-year-old".
    const suspended = tokens.mark(one.last + 1) === '-' && (word.particle === 'and' || word.particle === 'or' || tokens.isDigits(i));
    const passable = word.unit?.kind === 'duration' || tokens.mark(i) === '-' || word.particle === 'from' || suspended;
    if (!passable) return false;
  }
  return false;
}

function leads(tokens: Tokens, i: number): boolean {
  const { number, particle, operator } = tokens.at(i);
  return tokens.isDigits(i) || number !== undefined || particle === 'between' || (operator !== undefined && operator.side !== 'after');
}

/** «(11 عاماً)» after a name. */
function inBrackets(tokens: Tokens, one: Amount): boolean {
  const open = tokens.mark(one.from - 1);
  const close = tokens.mark(one.last + 2);
  return (open === '(' && close === ')') || (open === '[' && close === ']');
}

/** «طفلان (14 و16 عاماً)»: the first of two in brackets. */
function inBracketsWith(tokens: Tokens, { last }: Amount): boolean {
  const next = tokens.at(last + 1).particle === 'and' ? last + 2 : last + 1;
  if (!tokens.isDigits(next)) return false;
  const years = tokens.at(next + 1).unit?.unit;
  return (years === 'year' || years === 'month') && tokens.mark(next + 2) === ')';
}

/** «طفل 11 عاماً», «شاب عمره…»: a person named in the singular right before, nothing that governs a duration. */
function afterPerson(tokens: Tokens, one: Amount): boolean {
  const word = tokens.at(one.from - 1);
  return word.population?.unit === 'person' && word.population.number === 'one' && one.low !== null && one.low >= 1;
}

/** "gave the man 24 years in prison". */
function isTerm(tokens: Tokens, { last }: Amount): boolean {
  return tokens.is(last + 2, 'in') || tokens.is(last + 2, 'for') || tokens.is(last + 2, 'behind');
}

/** "children below 5 years". */
function isUnder(tokens: Tokens, { from, first }: Amount): boolean {
  const { population } = tokens.at(from - 1);
  if (from === first || population?.unit !== 'person' || population.number !== 'many') return false;
  // "killed civilians over 10 years" is how long.
  const { form } = tokens.at(from);
  return form !== 'over' && UNDER.has(form);
}

/** "Ahmad Hasan, 11, was killed": a capital word before, commas around, a plain number under 110. */
function betweenCommas(tokens: Tokens, one: Amount): boolean {
  if (one.numeral.digits === 0 || one.numeral.digits > 2 || !isComma(tokens, one.first - 1) || !isComma(tokens, one.last + 1)) return false;
  const name = tokens.slice(one.first - 2, one.first - 2);
  return /^[A-Z][a-z]/.test(name) && tokens.at(one.first - 2).population === undefined && tokens.at(one.first - 2).month === undefined;
}

function isComma(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return mark === ',' || mark === '،';
}

/** "aged 19, 20 and 22": a bare number joined to an age is another. */
export function isNextAge(tokens: Tokens, before: Amount | undefined, one: Amount): boolean {
  const years = one.kind === 'duration' && (one.unit === 'year' || one.unit === 'month');
  if (before?.kind !== 'age' || (!years && (one.kind !== 'count' || one.unit !== null)) || one.operator !== 'exactly') return false;
  if (one.low === null || one.low > 120 || (one.numeral.digits === 0 && !years) || one.first - before.last > 3) return false;
  const next = tokens.at(one.last + 1);
  if (next.population !== undefined || next.measure !== undefined || next.particle === 'others') return false;
  let joined = tokens.has(one.first, CLITIC.and);
  for (let i = before.last + 1; i < one.first; i++) {
    if (!isComma(tokens, i) && tokens.at(i).particle !== 'and') return false;
    joined = true;
  }
  return joined;
}
