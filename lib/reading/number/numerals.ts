import { CLITIC } from '../lexicon/clitics';
import type { Tokens } from '../token/tokens';
import { type Parsed, readArabic, readArabicAfter } from './arabic';
import { type DigitRun, digitCount, digitValue, readDigits, rounded } from './digits';
import { readEnglish, readEnglishAfter } from './english';
import { readFraction, withHalf } from './fractions';
import { withPart } from './mixed';
import { moneyBefore, signAt } from './money';
import { type Numeral, numeral, plainNumeral, startingAt } from './numeral';
import { readOrdinal } from './ordinals';
import { afterArabicPoint } from './point';

/** Every number of a text in order, none overlapping another: in digits, in words, in a dual noun, vague, or said to be unknown. */
export function numerals(tokens: Tokens): Numeral[] {
  const found: Numeral[] = [];
  const { numeric, length } = tokens;
  let read = -1;
  for (let k = 0; ; k++) {
    const i = numeric[k] ?? length;
    if (i >= length) break;
    if (i <= read) continue;
    const one = tokens.isDigits(i) ? fromDigits(tokens, i) : fromWords(tokens, i, found[found.length - 1]);
    if (one === null) continue;
    found.push(one);
    read = one.last;
  }
  return found;
}

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

function fromDigits(tokens: Tokens, i: number): Numeral {
  if (standsAlone(tokens, i)) return plainNumeral(tokens, i, i, digitValue(tokens, i), digitCount(tokens, i));
  const run = pointFirst(tokens, i) ?? readDigits(tokens, i);
  const one = unsigned(tokens, i, run);
  const sign = signOf(tokens, i, one);
  if (sign < 0) return one.rule === 'number:digits' ? withPart(tokens, one) : one;
  return startingAt({ ...one, value: -one.value, high: -one.high, coefficient: -one.coefficient }, one.first, tokens.startOf(sign));
}

/** ".5", ".001 per cent": no digit before the point, and nothing glued to it. */
function pointFirst(tokens: Tokens, i: number): DigitRun | null {
  if (!isPoint(tokens, i - 1) || (tokens.touchesNext(i) && tokens.mark(i + 1) === '.') || digitCount(tokens, i) > 15) return null;
  return { first: i, last: i, value: rounded(digitValue(tokens, i) / 10 ** digitCount(tokens, i)), digits: 0, decimals: true };
}

/** A point glued to the digits after it, and to nothing before it but a sign or a bracket. */
function isPoint(tokens: Tokens, i: number): boolean {
  if (i < 0 || tokens.mark(i) !== '.' || !tokens.touchesNext(i)) return false;
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
    const power = scientific(tokens, i, run);
    if (power !== null) return power;
  }
  const fraction = run.digits > 0 ? readFraction(tokens, i, run) : null;
  if (fraction !== null) return fraction;
  const mixed = readArabicAfter(tokens, run.value, next) ?? readEnglishAfter(tokens, run.value, next);
  if (mixed !== null) return fromParsed(tokens, i, mixed, 'number:digits-scale');
  const pointed = run.digits > 0 ? afterPoint(tokens, run.value, next) : null;
  if (pointed !== null) return scaled(tokens, i, pointed);
  const one = plainNumeral(tokens, i, run.last, run.value, run.digits);
  return run.decimals && run.last === i ? startingAt(one, i, tokens.startOf(i - 1)) : one;
}

/** Whether nothing about a run of digits could make another number of it, as of most. */
function standsAlone(tokens: Tokens, i: number): boolean {
  if (tokens.touchesNext(i) || tokens.isDigits(i + 1) || isPoint(tokens, i - 1) || isNegated(tokens, i)) return false;
  const { number, fraction, ordinal, particle, population } = tokens.at(i + 1);
  if (number !== undefined || fraction !== undefined || ordinal !== undefined || population?.group === 'part') return false;
  return !joins(tokens, i + 1, particle);
}

/** What may join another number to digits: a point, «على», «و». */
function joins(tokens: Tokens, i: number, particle: string | undefined): boolean {
  return particle === 'point' || ((particle === 'on' || particle === 'and') && !tokens.isLatin(i));
}

/** What only millions are in: "4.6m in need", "4.6m in funding". */
const IN = new Set(['need', 'aid', 'funding', 'funds', 'cash', 'damage', 'damages', 'debt', 'losses', 'poverty', 'exile', 'displacement']);

/** Whether a letter after digits is a million, a billion, a trillion: of money, of people, of what is never measured in metres; "4.3M", "1.2b". */
function isLarge(tokens: Tokens, first: number, letter: number, decimals: boolean): boolean {
  if (tokens.endOf(letter) - tokens.startOf(letter) !== 1) return false;
  if (moneyBefore(tokens, first) !== undefined) return true;
  const written = tokens.slice(letter, letter);
  const { population, measure, particle, unit } = tokens.at(letter + 1);
  if (population !== undefined || measure?.binds === 'head' || measure?.measure === 'displaced') return written !== 't' && written !== 'T';
  if (decimals && (written === 'M' || written === 'b' || written === 'B')) return true;
  if (written !== 'm' && written !== 'M') return false;
  if (unit?.kind === 'money' || (unit?.kind === 'size' && unit.number === 'many')) return true;
  return particle === 'in' && tokens.isWord(letter + 2) && IN.has(tokens.slice(letter + 2, letter + 2).toLowerCase());
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
  if (i === 1 || tokens.mark(i - 2) === '(' || signAt(tokens, i - 2) !== undefined) return true;
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

function fromParsed(tokens: Tokens, first: number, parsed: Parsed, rule: string): Numeral {
  return numeral(tokens, first, parsed.last, parsed.value, { coefficient: parsed.coefficient, scale: parsed.scale, rule });
}

/** "two point five million": a scale multiplies what was said with a point. */
function scaled(tokens: Tokens, i: number, { last, value }: { last: number; value: number }): Numeral {
  const scale = tokens.at(last + 1).number;
  if (scale?.role !== 'scale' || scale.whole || scale.plural || tokens.has(last + 1, CLITIC.and))
    return numeral(tokens, i, last, value, { rule: 'number:point' });
  const product = rounded(value * scale.value);
  return numeral(tokens, i, last + 1, product, { coefficient: value, scale: scale.value, rule: 'number:point' });
}

/** «واحد فاصلة واحد», "three point one four": digits named one by one, or a number, after the point. */
function afterPoint(tokens: Tokens, whole: number, at: number): { last: number; value: number } | null {
  if (tokens.at(at).particle !== 'point') return null;
  if (!tokens.isLatin(at)) return afterArabicPoint(tokens, whole, at);
  let text = '';
  let last = at;
  while (last - at < 15) {
    const next = last + 1;
    if (tokens.isDigits(next)) {
      text += String(readDigits(tokens, next).value);
      last = next;
      break;
    }
    // "eighteen point o five".
    if (tokens.is(next, 'o') || tokens.is(next, 'oh')) {
      text += '0';
      last = next;
      continue;
    }
    const sense = tokens.at(next).number;
    if (sense === undefined || (sense.role !== 'digit' && sense.role !== 'zero')) {
      if (text !== '') break;
      const parsed = readEnglish(tokens, next);
      if (parsed === null) return null;
      text = String(parsed.value);
      last = parsed.last;
      break;
    }
    text += String(sense.value);
    last = next;
  }
  const value = Number(`${whole}.${text}`);
  return text === '' || Number.isNaN(value) ? null : { last, value };
}

function fromWords(tokens: Tokens, i: number, before: Numeral | undefined): Numeral | null {
  const word = tokens.at(i);
  if (word.operator?.operator === 'unknown' && (word.operator.side === 'before' || tollBefore(tokens, i))) {
    return numeral(tokens, i, i, Number.NaN, { sort: 'unknown', rule: 'number:unknown' });
  }
  if (word.particle === 'article') return withArticle(tokens, i);
  if (word.particle === 'both') return bothOf(tokens, i);
  const fraction = readFraction(tokens, i, null);
  if (fraction !== null) return fraction;
  if (word.number?.language === 'en') return english(tokens, i);
  const ordinal = readOrdinal(tokens, i);
  if (ordinal !== null) return ordinal;
  // «10 درجات تحت الصفر»: the zero belongs to the degrees.
  if (word.number?.role === 'zero' && tokens.is(i - 1, 'تحت')) return null;
  // «أي واحد», «كل واحد منهم»: anyone, no number.
  if (word.form === 'واحد' && isAny(tokens, i - 1)) return null;
  // Folded, «وأحد مساعديه» (and one of his aides) is spelled like «واحد».
  if (word.form === 'واحد' && tokens.begins(i, 'وأ') && !isElevenOrMore(tokens, i)) return null;
  if (word.number !== undefined || word.particle === 'one-of') {
    const parsed = readArabic(tokens, i);
    if (parsed !== null) return arabic(tokens, i, parsed, before);
  }
  if (word.particle === 'minus') return negative(tokens, i);
  if (word.vague !== undefined) {
    return numeral(tokens, i, i, word.vague.low, { sort: 'vague', high: word.vague.high, vague: word.vague.word, rule: 'number:vague' });
  }
  // «عربتين مدرعتين»: a dual after a dual agrees with it.
  if (isDual(tokens, i) && !(tokens.cliticsOf(i) === 0 && isDual(tokens, i - 1)))
    return numeral(tokens, i, i, 2, { sort: 'dual', rule: 'number:dual' });
  return null;
}

function isAny(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'أي') || tokens.is(i, 'كل') || tokens.is(i, 'ولا') || tokens.is(i, 'أية');
}

/** «عدد القتلى غير معروف»: it is of a toll that it is unknown. */
function tollBefore(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 5; at--) if (tokens.at(at).cue === 'toll') return true;
  return false;
}

function isElevenOrMore(tokens: Tokens, i: number): boolean {
  return tokens.at(i + 1).number?.role === 'ten' || tokens.at(i + 1).number?.role === 'tens';
}

function isDual(tokens: Tokens, i: number): boolean {
  const { form, population, unit, measure } = tokens.at(i);
  if (population?.number !== 'two' && unit?.number !== 'two' && measure?.number !== 'two') return false;
  // «زوجتي» before no noun is my wife.
  if (form.endsWith('تي') && !tokens.has(i, CLITIC.pronoun)) return isWhose(tokens, i + 1);
  // «الجانبين», «الطرفان» are which, not how many.
  return !(tokens.has(i, CLITIC.the) && (population?.unit === 'thing' || unit?.kind === 'size'));
}

/** A noun that another may be in construct with. */
function isWhose(tokens: Tokens, i: number): boolean {
  const { particle, operator, number } = tokens.at(i);
  const clitics = CLITIC.and | CLITIC.so | CLITIC.by | CLITIC.for | CLITIC.like;
  return tokens.isWord(i) && particle === undefined && operator === undefined && number === undefined && !tokens.has(i, clitics);
}

/** "both pilots" are two; "both X and Y" counts nothing. */
function bothOf(tokens: Tokens, i: number): Numeral | null {
  const noun = tokens.at(i + 1).population;
  return noun?.number === 'many' || tokens.at(i + 1).particle === 'of' ? numeral(tokens, i, i, 2, { rule: 'number:both' }) : null;
}

function negative(tokens: Tokens, i: number): Numeral | null {
  const parsed = readArabic(tokens, i + 1);
  const one = parsed === null ? readEnglish(tokens, i + 1) : arabic(tokens, i + 1, parsed, undefined);
  if (one === null) return null;
  const { last, value } = (parsed === null ? afterPoint(tokens, one.value, one.last + 1) : null) ?? one;
  return numeral(tokens, i, last, -value, { rule: 'number:negative' });
}

function arabic(tokens: Tokens, i: number, parsed: Parsed, before: Numeral | undefined): Numeral | null {
  // «شخصين اثنين»: the word repeats the dual.
  if (parsed.value === 2 && before?.sort === 'dual' && before.last === i - 1) return null;
  const pointed = afterPoint(tokens, parsed.value, parsed.last + 1);
  if (pointed !== null) return scaled(tokens, i, pointed);
  const vague = tokens.at(i).vague;
  if (vague !== undefined && parsed.last === i && tokens.at(i).number?.plural) {
    return numeral(tokens, i, i, vague.low, { sort: 'vague', high: vague.high, vague: vague.word, rule: 'number:vague' });
  }
  return withPart(tokens, fromParsed(tokens, i, parsed, 'number:arabic-words'));
}

/** "a hundred", "a dozen", "a few thousand": the article is part of the number. */
function withArticle(tokens: Tokens, i: number): Numeral | null {
  const form = tokens.at(i).form;
  const next = tokens.at(i + 1);
  if ((form !== 'a' && form !== 'an') || !tokens.isWord(i + 1)) return null;
  const fraction = readFraction(tokens, i + 1, null);
  if (fraction !== null) return startingAt(fraction, i, tokens.startOf(i));
  const share = next.ordinal?.language === 'en' ? next.ordinal.value : 0;
  const { particle } = tokens.at(i + 2);
  if (
    share >= 3 &&
    (share <= 20 || next.ordinal?.role === 'hundred' || next.ordinal?.role === 'scale') &&
    (particle === 'of' || particle === 'among')
  ) {
    return numeral(tokens, i, i + 1, 1 / share, { sort: 'fraction', rule: 'number:fraction' });
  }
  if (next.number?.role !== 'scale' && next.number?.role !== 'hundred') return null;
  const one = english(tokens, i + 1);
  return one === null ? null : startingAt(one, i, tokens.startOf(i));
}

/** "each one", "this one", "which one": it stands for what was named, unless a noun follows. */
function standsFor(tokens: Tokens, i: number): boolean {
  const { particle, form } = tokens.at(i - 1);
  if (particle !== 'each' && form !== 'this' && form !== 'which' && form !== 'any') return false;
  const { population, unit, measure } = tokens.at(i + 1);
  return population === undefined && unit === undefined && measure === undefined;
}

function english(tokens: Tokens, i: number): Numeral | null {
  const word = tokens.at(i);
  if (word.form === 'one' && standsFor(tokens, i)) return null;
  if (word.number?.plural) {
    const { vague } = word;
    if (vague === undefined) return null;
    return numeral(tokens, i, i, vague.low, { sort: 'vague', high: vague.high, vague: vague.word, rule: 'number:vague' });
  }
  const parsed = readEnglish(tokens, i);
  if (parsed === null) return null;
  const ordinal = readOrdinal(tokens, i, parsed);
  if (ordinal !== null) return ordinal;
  const fraction = readFraction(tokens, i, { first: i, last: parsed.last, value: parsed.value });
  if (fraction !== null) return fraction;
  const pointed = afterPoint(tokens, parsed.value, parsed.last + 1);
  if (pointed !== null) return scaled(tokens, i, pointed);
  return withHalf(tokens, fromParsed(tokens, i, parsed, 'number:english-words'));
}
