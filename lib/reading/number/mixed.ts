import { CLITIC } from '../lexicon/clitics';
import type { Tokens } from '../token/tokens';
import { readArabic } from './arabic';
import { digitValue, rounded } from './digits';
import { isOther, isOwned, ofScale } from './fractions';
import { type Numeral, numeral } from './numeral';

interface Piece {
  readonly last: number;
  readonly value: number;
}

/**
 * What may make more of a number in Arabic: a part of one («اثنان ونصف», «مئة وثلاثة أرباع», «2 ونصف مليون»), parts that it counts («عشرون خمساً»
 * as «عشرون أخماس»), a whole that it is over («ثلاثة على أربعة»), hundredths («سبعة أجزاء من المئة», «ستة وسبعة من عشرة»).
 */
export function withPart(tokens: Tokens, one: Numeral): Numeral {
  const at = one.last + 1;
  const { particle, fraction, form, population } = tokens.at(at);
  if (tokens.has(at, CLITIC.and)) return withFraction(tokens, one, at) ?? withDecimals(tokens, one, at) ?? one;
  if (particle === 'and') return form === 'و' ? (withFraction(tokens, one, at + 1) ?? withDecimals(tokens, one, at + 1) ?? one) : one;
  if (particle === 'on') return over(tokens, one, at) ?? one;
  if (fraction?.plural === true && one.scale === 1 && tokens.cliticsOf(at) === 0)
    return numeral(tokens, one.first, at, rounded(one.value * fraction.value), { sort: 'fraction', rule: 'number:fraction' });
  if (population?.group !== 'part') return one;
  const parts = denominator(tokens, at + 1);
  return parts === null
    ? one
    : numeral(tokens, one.first, parts.last, rounded(one.value / parts.value), { sort: 'fraction', rule: 'number:fraction' });
}

/** «ونصف», «وثلثين», «وثلاثة أرباع». */
function partAt(tokens: Tokens, at: number): Piece | null {
  const { fraction, number } = tokens.at(at);
  // «الواحدة والنصف» is a time.
  if (fraction !== undefined)
    return isOther(tokens, at) || fraction.plural || tokens.isDefinite(at) || tokens.begins(at, 'وال')
      ? null
      : { last: at, value: fraction.value };
  if (number?.language !== 'ar' || (number.role !== 'digit' && number.role !== 'ten')) return null;
  const parts = tokens.at(at + 1).fraction;
  return parts?.plural === true && tokens.cliticsOf(at + 1) === 0 ? { last: at + 1, value: number.value * parts.value } : null;
}

function withFraction(tokens: Tokens, one: Numeral, at: number): Numeral | null {
  const part = partAt(tokens, at);
  if (part === null || !Number.isInteger(one.value) || one.value < 1 || tokens.at(one.first - 1).cue === 'clock') return null;
  const after = part.last + 1;
  const next = tokens.at(after);
  const coefficient = rounded(one.value + part.value);
  if (one.scale === 1) {
    const scaled = ofScale(tokens, one.first, after, coefficient);
    if (scaled !== null) return scaled;
  }
  const again = one.scale >= 1000 && next.number?.role === 'scale' && next.number.value === one.scale && !tokens.has(after, CLITIC.and);
  // «خمسة ونصف السكان»: half of something else.
  if (!again && next.unit?.kind !== 'percent' && isOwned(tokens, after)) return null;
  const scale = one.scale === 100 ? 1 : one.scale;
  return numeral(tokens, one.first, again ? after : part.last, rounded(one.value + part.value * scale), { rule: 'number:and-a-half' });
}

/** «ستة وسبعة وثلاثون من مئة», «ستة وسبعة أجزاء من العشرة»: 6.37 and 6.7, as decimals are read out. */
function withDecimals(tokens: Tokens, one: Numeral, at: number): Numeral | null {
  if (one.scale === 100 || tokens.at(at).number?.language !== 'ar' || tokens.at(one.first - 1).particle === 'between') return null;
  const part = readArabic(tokens, at);
  if (part === null) return null;
  const named = tokens.at(part.last + 1).population?.group === 'part';
  const whole = denominator(tokens, part.last + (named ? 2 : 1));
  if (whole === null || !isPowerOfTen(whole.value) || part.value >= whole.value || !Number.isInteger(one.value)) return null;
  if (!named && isCounted(tokens, whole.last + 1)) return null;
  return numeral(tokens, one.first, whole.last, rounded(one.value + part.value / whole.value), { rule: 'number:point' });
}

function isPowerOfTen(value: number): boolean {
  return value === 10 || value === 100 || value === 1000 || value === 10_000 || value === 100_000 || value === 1_000_000;
}

/** The number after «من»: «من مئة», «من العشرة», «من عشرة آلاف». «من المئة» stands in the tables for per cent. */
function denominator(tokens: Tokens, at: number): Piece | null {
  const { particle, unit, form } = tokens.at(at);
  if (unit?.kind === 'percent') return form.startsWith('من') ? { last: at, value: 100 } : null;
  if (particle !== 'from' || (tokens.cliticsOf(at + 1) & ~CLITIC.the) !== 0) return null;
  return wholeAt(tokens, at + 1);
}

function wholeAt(tokens: Tokens, at: number): Piece | null {
  const read = tokens.isDigits(at) ? { last: at, value: digitValue(tokens, at) } : readArabic(tokens, at);
  return read !== null && read.value > 1 ? read : null;
}

/** «ثلاثة على أربعة»: one number over another. Nothing may be counted after it, and no noun be one before it («صاروخ واحد على ثلاثة»). */
function over(tokens: Tokens, one: Numeral, at: number): Numeral | null {
  if (!tokens.is(at, 'على') || tokens.cliticsOf(at + 1) !== 0 || one.scale !== 1) return null;
  const whole = wholeAt(tokens, at + 1);
  if (whole === null || isCounted(tokens, whole.last + 1)) return null;
  const before = one.first - 1;
  if (tokens.isWord(before) && tokens.at(before).particle === undefined && !tokens.isDefinite(before)) return null;
  return numeral(tokens, one.first, whole.last, rounded(one.value / whole.value), { sort: 'fraction', rule: 'number:fraction' });
}

/** Whether a word follows that the number may count. */
function isCounted(tokens: Tokens, i: number): boolean {
  const { particle, unit } = tokens.at(i);
  return tokens.isWord(i) && particle === undefined && unit?.kind !== 'percent' && !tokens.has(i, CLITIC.and);
}
