import { CLITIC } from '../lexicon/clitics';
import type { Tokens } from '../token/tokens';
import { type Parsed, readArabic } from './arabic';
import { type Numeral, numeral } from './numeral';

/**
 * Ordinals in words: «الثالث عشر», «الحادي والعشرون», «الخامسة بعد المئة» (as two), "twenty-first", "one hundred and fifth".
 * `before` is an English cardinal read at `i` whose last step the ordinal completes.
 */
export function readOrdinal(tokens: Tokens, i: number, before?: Parsed): Numeral | null {
  if (before !== undefined) return completed(tokens, i, before);
  const sense = tokens.at(i).ordinal;
  if (sense === undefined) return roundOrdinal(tokens, i);
  if (sense.language === 'en') return numeral(tokens, i, i, sense.value, { sort: 'ordinal', rule: 'number:ordinal' });
  if (sense.value === 2 && isSecond(tokens, i)) return null;
  const next = tokens.at(i + 1).number;
  const clean = !tokens.has(i + 1, CLITIC.by | CLITIC.for | CLITIC.so);
  if (sense.role === 'digit' && clean && next?.role === 'ten' && !tokens.has(i + 1, CLITIC.and)) {
    return afterHundred(tokens, i, i + 1, 10 + sense.value);
  }
  const at = tokens.at(i + 1).form === 'و' ? i + 2 : i + 1;
  if (sense.role === 'digit' && clean && tokens.at(at).number?.role === 'tens' && (at > i + 1 || tokens.has(at, CLITIC.and))) {
    const tens = readArabic(tokens, at);
    if (tens !== null && tens.value < 100) return afterHundred(tokens, i, tens.last, sense.value + tens.value);
  }
  if (tokens.at(i).form === 'حادي') return null;
  return afterHundred(tokens, i, i, sense.value);
}

/** «20 ثانية», «دقيقتين وثانية»: of time, not after the first. */
function isSecond(tokens: Tokens, i: number): boolean {
  if (tokens.at(i).unit === undefined || tokens.isDefinite(i)) return false;
  const next = tokens.at(i + 1).number;
  if (next?.value === 1 && next.role === 'digit' && tokens.cliticsOf(i + 1) === 0) return true;
  const before = tokens.at(tokens.at(i - 1).form === 'و' ? i - 2 : i - 1);
  if (tokens.has(i, CLITIC.and)) return before.unit?.kind === 'duration';
  return tokens.isDigits(i - 1) || (before.number ?? before.fraction ?? before.vague) !== undefined;
}

const ORDINAL = { sort: 'ordinal', rule: 'number:ordinal' } as const;

/** «الخامس والستين بعد المئة», «الثالثة بعد الألف»: the hundred or thousand is said last. */
function afterHundred(tokens: Tokens, first: number, last: number, value: number): Numeral {
  const round = tokens.at(last + 1).particle === 'after' && tokens.has(last + 2, CLITIC.the) ? tokens.at(last + 2).number : undefined;
  const names = round?.language === 'ar' && (round.role === 'hundred' || round.role === 'scale') && !round.plural && round.value > 12;
  if (!names || tokens.at(last + 3).number !== undefined) return numeral(tokens, first, last, value, ORDINAL);
  return numeral(tokens, first, last + 2, value + (round.role === 'scale' && round.whole ? 2 : 1) * round.value, ORDINAL);
}

/**
 * «للمرة الألف», «اليوم المئة», «الغارة المئتان», «السنة المئة والعشرون»: hundreds and thousands have no ordinal of their own; definite, after a
 * definite singular, they say which one, not how many.
 */
function roundOrdinal(tokens: Tokens, i: number): Numeral | null {
  const { number } = tokens.at(i);
  if (number?.language !== 'ar' || (number.role !== 'hundred' && number.role !== 'scale' && number.role !== 'tens') || number.plural)
    return null;
  if (!isBareDefinite(tokens, i)) return null;
  const after = tokens.at(i + 1);
  const round = (number.role === 'scale' && number.whole ? 2 : 1) * number.value;
  // «السنة المئة والخامسة والعشرون»: what follows is an ordinal of its own.
  if (after.ordinal?.language === 'ar' && number.role !== 'tens' && tokens.begins(i + 1, 'وال')) {
    const rest = readOrdinal(tokens, i + 1);
    if (rest !== null) return numeral(tokens, i, rest.last, round + rest.value, ORDINAL);
  }
  if (!isDefiniteSingular(tokens, i - 1)) return null;
  const goesOn = after.number !== undefined;
  if (goesOn && !tokens.has(i + 1, CLITIC.and)) return null;
  const whole = goesOn && tokens.has(i + 1, CLITIC.the) ? readArabic(tokens, i) : null;
  if (goesOn && whole === null) return null;
  const last = whole?.last ?? i;
  const next = tokens.at(last + 1);
  const counts = (next.population ?? next.unit)?.number === 'one' && !tokens.isDefinite(last + 1) && tokens.cliticsOf(last + 1) === 0;
  return counts ? null : numeral(tokens, i, last, whole?.value ?? round, ORDINAL);
}

/** With its article and nothing before that. */
function isBareDefinite(tokens: Tokens, i: number): boolean {
  return tokens.has(i, CLITIC.the) && !tokens.has(i, CLITIC.and | CLITIC.so | CLITIC.by | CLITIC.for | CLITIC.like);
}

/** A singular with its article that numbers say the place of: «اليوم», «الغارة», «المرة». */
export function isDefiniteSingular(tokens: Tokens, i: number): boolean {
  if (!tokens.isDefinite(i)) return false;
  const { population, unit, measure, cue, relative } = tokens.at(i);
  const number = (population ?? unit ?? measure)?.number;
  if (number === 'many' || number === 'two' || tokens.is(i, 'الساعات')) return false;
  if (number === 'one' || relative?.unit === 'day') return true;
  if (cue === 'day' || cue === 'month' || cue === 'year' || cue === 'hour' || cue === 'clock' || cue === 'century') return true;
  // «للمرة», «الذكرى», «الدورة»: a feminine singular the tables do not count.
  return /[ةى]$/.test(tokens.slice(i, i));
}

function completed(tokens: Tokens, i: number, before: Parsed): Numeral | null {
  const hyphen = tokens.mark(before.last + 1) === '-' && tokens.touchesNext(before.last);
  const and = tokens.at(before.last + 1).particle === 'and';
  const at = before.last + (hyphen || and ? 2 : 1);
  const sense = tokens.at(at).ordinal;
  if (sense?.language !== 'en') return null;
  const { value } = before;
  const whole = sense.role === 'hundred' || sense.role === 'scale';
  const room = value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : value % 10 === 0 && value % 100 >= 20 ? 10 : 0;
  if (!whole && sense.value >= room) return null;
  if (!whole) return numeral(tokens, i, at, value + sense.value, { sort: 'ordinal', rule: 'number:ordinal' });
  // "two thousand three hundredth": the last group alone is multiplied.
  const group = value % 1000;
  const rest = value - group;
  if (and || group === 0 || rest % sense.value !== 0) return null;
  return numeral(tokens, i, at, rest + group * sense.value, { sort: 'ordinal', rule: 'number:ordinal' });
}
