import type { VagueWord } from '../../figure/figure';
import type { Tokens } from '../token/tokens';
import { readArabicAfter } from './arabic';
import { isBracketed } from './arabicWords';
import { type DigitRun, digitCount, digitValue, readDigits, rounded } from './digits';
import { readEnglishAfter } from './english';
import { readFraction } from './fractions';
import { withPart } from './mixed';
import { moneyBefore, signAt } from './money';
import { fromParsed, type Numeral, numeral, plainNumeral, startingAt } from './numeral';
import { afterPoint, scaled } from './point';

const SUFFIX: ReadonlyMap<string, number> = new Map([
  ['k', 1_000],
  ['bn', 1_000_000_000],
  ['mn', 1_000_000],
  ['mln', 1_000_000],
  ['tn', 1_000_000_000_000],
]);
const LARGE_SUFFIX: ReadonlyMap<string, number> = new Map([
  ['m', 1_000_000],
  ['b', 1_000_000_000],
  ['t', 1_000_000_000_000],
]);
const ORDINAL_SUFFIX = new Set(['st', 'nd', 'rd', 'th']);

/** The number that begins with the digits at token `i`, with its sign, its scale, its fraction. */
export function fromDigits(tokens: Tokens, i: number): Numeral {
  const led = isLed(tokens, i);
  if (standsAlone(tokens, i, led)) return plainNumeral(tokens, i, i, digitValue(tokens, i), digitCount(tokens, i));
  if (!led) {
    const one = unsigned(tokens, i, readDigits(tokens, i));
    return one.rule === 'number:digits' ? withPart(tokens, one) : one;
  }
  const bracketed = isBracketed(tokens, i - 1) ? inBrackets(tokens, i) : null;
  if (bracketed !== null) return bracketed;
  const run = pointFirst(tokens, i) ?? readDigits(tokens, i);
  const one = unsigned(tokens, i, run);
  const sign = signOf(tokens, i, one);
  if (sign < 0) return one.rule === 'number:digits' ? withPart(tokens, one) : one;
  return startingAt({ ...one, value: -one.value, high: -one.high, coefficient: -one.coefficient }, one.first, tokens.startOf(sign));
}

/** «(5) أشخاص», «(68) ألفاً و(234) شهيداً»: what is counted stands after the bracket. */
function inBrackets(tokens: Tokens, i: number): Numeral | null {
  const value = digitValue(tokens, i);
  const scaled = readArabicAfter(tokens, value, i + 2);
  if (scaled !== null) return fromParsed(tokens, i - 1, scaled, 'number:digits-scale');
  const { population, measure, unit, particle } = tokens.at(i + 2);
  const counted = population !== undefined || unit !== undefined || particle === 'others' || measure?.binds === 'head';
  if (!counted || tokens.isLatin(i + 2) || tokens.cliticsOf(i + 2) !== 0) return null;
  return { ...plainNumeral(tokens, i, i, value, digitCount(tokens, i)), first: i - 1, last: i + 1 };
}

/** ".5", ".001 per cent": no digit before the point, and nothing glued to it. */
function pointFirst(tokens: Tokens, i: number): DigitRun | null {
  if (!isPoint(tokens, i - 1) || (tokens.touchesNext(i) && tokens.mark(i + 1) === '.') || digitCount(tokens, i) > 15) return null;
  return { first: i, last: i, value: rounded(digitValue(tokens, i) / 10 ** digitCount(tokens, i)), digits: 0, decimals: true };
}

/** A point glued to the digits after it, and to nothing before it but a sign or a bracket. */
function isPoint(tokens: Tokens, i: number): boolean {
  if (i < 0 || (tokens.mark(i) !== '.' && tokens.mark(i) !== '٫') || !tokens.touchesNext(i)) return false;
  if (i === 0 || !tokens.touchesNext(i - 1)) return true;
  const mark = tokens.mark(i - 1);
  return mark === '(' || mark === '-' || signAt(tokens, i - 1) !== undefined;
}

function unsigned(tokens: Tokens, i: number, run: DigitRun): Numeral {
  const next = run.last + 1;
  if (tokens.touchesNext(run.last) && tokens.isWord(next)) {
    const suffix = tokens.slice(next, next).toLowerCase();
    if (run.digits > 0 && ORDINAL_SUFFIX.has(suffix))
      return numeral(tokens, i, next, run.value, { sort: 'ordinal', rule: 'number:ordinal-digits' });
    const times = SUFFIX.get(suffix) ?? (isLarge(tokens, i, next, run.decimals) ? LARGE_SUFFIX.get(suffix) : undefined);
    if (times !== undefined && !(tokens.touchesNext(next) && tokens.isDigits(next + 1))) {
      return numeral(tokens, i, next, rounded(run.value * times), { coefficient: run.value, scale: times, rule: 'number:digits-suffix' });
    }
    const vague = suffix === 's' ? vagueTens(tokens, i, run) : null;
    if (vague !== null) return vague;
    const power = scientific(tokens, i, run);
    if (power !== null) return power;
  }
  const spaced = tokens.at(next).id === 0 ? spacedSuffix(tokens, next) : undefined;
  if (spaced !== undefined)
    return numeral(tokens, i, next, rounded(run.value * spaced), { coefficient: run.value, scale: spaced, rule: 'number:digits-suffix' });
  const fraction = run.digits > 0 ? readFraction(tokens, i, run) : null;
  if (fraction !== null) return fraction;
  // "200-thousand".
  const hyphen = tokens.mark(next) === '-' && tokens.touchesNext(run.last) && tokens.touchesNext(next) ? 1 : 0;
  const mixed = readArabicAfter(tokens, run.value, next) ?? readEnglishAfter(tokens, run.value, next + hyphen);
  if (mixed !== null) return fromParsed(tokens, i, mixed, 'number:digits-scale');
  const pointed = run.digits > 0 ? afterPoint(tokens, run.value, next) : null;
  if (pointed !== null) return scaled(tokens, i, pointed);
  const one = plainNumeral(tokens, i, run.last, run.value, run.digits);
  return run.decimals && run.last === i ? startingAt(one, i, tokens.startOf(i - 1)) : one;
}

/** Whether a mark or "minus" stands before the digits: few have either, and only these a sign, a bracket or a point first. */
function isLed(tokens: Tokens, i: number): boolean {
  return tokens.unitOf(i - 1) !== 0 || tokens.at(i - 1).particle === 'minus';
}

/** Whether nothing about a run of digits could make another number of it, as of most. */
function standsAlone(tokens: Tokens, i: number, led: boolean): boolean {
  if (tokens.touchesNext(i) || tokens.isDigits(i + 1) || (led && (isPoint(tokens, i - 1) || isNegated(tokens, i)))) return false;
  const { id, number, fraction, ordinal, particle, population } = tokens.at(i + 1);
  if (id === 0 && spacedSuffix(tokens, i + 1) !== undefined) return false;
  if (number !== undefined || fraction !== undefined || ordinal !== undefined || population?.group === 'part') return false;
  return !joins(tokens, i + 1, particle);
}

/** What may join another number to digits: a point, «على», «و». */
function joins(tokens: Tokens, i: number, particle: string | undefined): boolean {
  return particle === 'point' || ((particle === 'on' || particle === 'and') && !tokens.isLatin(i));
}

/** What only millions are in: "4.6m in need", "4.6m in funding". */
const IN = new Set(['need', 'aid', 'funding', 'funds', 'cash', 'damage', 'damages', 'debt', 'losses', 'poverty', 'exile', 'displacement']);

const AFFECTED = new Set(['affected', 'flee', 'fled', 'need', 'face', 'homeless', 'hungry']);

/** Whether a letter after digits is a million, a billion, a trillion: of money, of people, of what is never measured in metres; "4.3M", "1.2b". */
function isLarge(tokens: Tokens, first: number, letter: number, decimals: boolean): boolean {
  if (tokens.endOf(letter) - tokens.startOf(letter) !== 1 || isNamed(tokens, first)) return false;
  if (moneyBefore(tokens, first) !== undefined) return true;
  const written = tokens.slice(letter, letter);
  const { population, measure, particle, unit } = tokens.at(letter + 1);
  if (population !== undefined || measure?.binds === 'head' || measure?.measure === 'displaced') return written !== 't' && written !== 'T';
  // Headlines: "1M affected", "2M flee".
  if (written === 'M' && (measure !== undefined || AFFECTED.has(tokens.slice(letter + 1, letter + 1).toLowerCase()))) return true;
  if (decimals && (written === 'M' || written === 'b' || written === 'B')) return true;
  if (written !== 'm' && written !== 'M') return false;
  if (unit?.kind === 'money' || (unit?.kind === 'size' && unit.number === 'many')) return true;
  return particle === 'in' && tokens.isWord(letter + 2) && IN.has(tokens.slice(letter + 2, letter + 2).toLowerCase());
}

/** "T-90M": letters a hyphen joins to the digits, but not those of another number ("5M-6M"). */
function isNamed(tokens: Tokens, first: number): boolean {
  const joined = tokens.mark(first - 1) === '-' && tokens.touchesNext(first - 1) && tokens.touchesNext(first - 2);
  return joined && tokens.isWord(first - 2) && !(tokens.isDigits(first - 3) && tokens.touchesNext(first - 3));
}

/** "12 bn": in small letters, "12 Bn" is a battalion. */
function spacedSuffix(tokens: Tokens, i: number): number | undefined {
  return tokens.endOf(i) - tokens.startOf(i) === 2 && tokens.isWord(i) ? SUFFIX.get(tokens.slice(i, i)) : undefined;
}

const VAGUE: ReadonlyMap<number, VagueWord> = new Map([
  [10, 'dozens'],
  [100, 'hundreds'],
  [1000, 'thousands'],
]);

/** "10s of thousands", "100s of people". */
function vagueTens(tokens: Tokens, i: number, { last, value, digits }: DigitRun): Numeral | null {
  const word = digits > 0 ? VAGUE.get(value) : undefined;
  if (word === undefined || tokens.at(last + 2).particle !== 'of') return null;
  const scale = tokens.at(last + 3).number;
  const times = scale?.role === 'scale' && scale.plural ? scale.value : 1;
  const high = 10 * value * times - 1;
  return numeral(tokens, i, times === 1 ? last + 1 : last + 3, 2 * value * times, {
    sort: 'vague',
    high,
    vague: times === 1 ? word : 'thousands',
    rule: 'number:vague',
  });
}

/** 1e10, 1.5E3: one number, not two. */
function scientific(tokens: Tokens, i: number, run: DigitRun): Numeral | null {
  const e = run.last + 1;
  if (!tokens.is(e, 'e') && !tokens.is(e, 'E')) return null;
  const sign = tokens.mark(e + 1);
  const at = sign === '-' || sign === '+' ? e + 2 : e + 1;
  for (let k = run.last; k < at; k++) if (!tokens.touchesNext(k)) return null;
  if (!tokens.isDigits(at) || (tokens.touchesNext(at) && tokens.isWord(at + 1))) return null;
  const value = run.value * 10 ** (sign === '-' ? -digitValue(tokens, at) : digitValue(tokens, at));
  const exact = Math.abs(value) <= Number.MAX_SAFE_INTEGER ? rounded(value) : Number.NaN;
  return numeral(tokens, i, at, exact, { rule: 'number:scientific' });
}

/** A minus glued to the number, with nothing glued before it («-5», not «10-5») but a sign of money, or the word. */
function isNegated(tokens: Tokens, i: number): boolean {
  if (i === 0) return false;
  if (tokens.at(i - 1).particle === 'minus') return true;
  const mark = tokens.mark(i - 1);
  if ((mark !== '-' && mark !== '−') || !tokens.touchesNext(i - 1)) return false;
  const before = tokens.mark(i - 2);
  if (i === 1 || before === '(' || before === '<' || before === '>') return true;
  // «$-5», but not «10$-20$».
  if (signAt(tokens, i - 2) !== undefined) return !(tokens.isDigits(i - 3) && tokens.touchesNext(i - 3));
  return tokens.touchesNext(i - 2) ? tokens.at(i - 2).particle === 'minus' : !tokens.isDigits(i - 2);
}

/** The token of the minus of the number, -1 where it has none. */
function signOf(tokens: Tokens, i: number, one: Numeral): number {
  const at = isPoint(tokens, i - 1) ? i - 2 : i - 1;
  if (!isNegated(tokens, at + 1) && !isFall(tokens, at, one)) return -1;
  return tokens.mark(at) !== '' && tokens.at(at - 1).particle === 'minus' ? at - 1 : at;
}

/** "DAX 30 -0.6%": a share after another number, a space before its minus and none after it. */
function isFall(tokens: Tokens, at: number, one: Numeral): boolean {
  if (tokens.mark(at) !== '-' || !tokens.touchesNext(at) || !tokens.isDigits(at - 1) || tokens.touchesNext(at - 1)) return false;
  return tokens.mark(one.last + 1) === '%';
}
