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
  if (sense === undefined) return isRoundOrdinal(tokens, i) ? numeral(tokens, i, i, tokens.at(i).number?.value ?? 0, ORDINAL) : null;
  if (sense.language === 'en') return numeral(tokens, i, i, sense.value, { sort: 'ordinal', rule: 'number:ordinal' });
  const next = tokens.at(i + 1).number;
  const clean = !tokens.has(i + 1, CLITIC.by | CLITIC.for | CLITIC.so);
  if (sense.role === 'digit' && clean && next?.role === 'ten' && !tokens.has(i + 1, CLITIC.and)) {
    return numeral(tokens, i, i + 1, 10 + sense.value, { sort: 'ordinal', rule: 'number:ordinal' });
  }
  const at = tokens.at(i + 1).form === 'و' ? i + 2 : i + 1;
  if (sense.role === 'digit' && clean && tokens.at(at).number?.role === 'tens' && (at > i + 1 || tokens.has(at, CLITIC.and))) {
    const tens = readArabic(tokens, at);
    if (tens !== null && tens.value < 100) {
      return numeral(tokens, i, tens.last, sense.value + tens.value, { sort: 'ordinal', rule: 'number:ordinal' });
    }
  }
  if (tokens.at(i).form === 'حادي') return null;
  return numeral(tokens, i, i, sense.value, { sort: 'ordinal', rule: 'number:ordinal' });
}

const ORDINAL = { sort: 'ordinal', rule: 'number:ordinal' } as const;

/** «للمرة الألف», «الغارة المئة»: a hundred or a thousand that agrees with a definite singular is which one, not how many. */
function isRoundOrdinal(tokens: Tokens, i: number): boolean {
  const { number } = tokens.at(i);
  if (number?.language !== 'ar' || (number.role !== 'hundred' && number.role !== 'scale') || number.whole || number.plural) return false;
  if (!tokens.has(i, CLITIC.the) || tokens.has(i, CLITIC.and | CLITIC.so | CLITIC.by | CLITIC.for | CLITIC.like)) return false;
  const { population, unit, measure } = tokens.at(i - 1);
  return tokens.has(i - 1, CLITIC.the) && (population ?? unit ?? measure)?.number === 'one' && tokens.at(i + 1).number === undefined;
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
