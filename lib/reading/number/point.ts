import { CLITIC } from '../lexicon/clitics';
import type { Tokens } from '../token/tokens';
import { readArabic } from './arabic';
import { readDigits, rounded } from './digits';
import { readEnglish } from './english';
import { type Numeral, numeral } from './numeral';

/** «واحد فاصلة خمسة», «2 فاصلة صفر سبعة», «ثلاثة فاصلة خمسة وعشرون», «1 فاصلة 5». */
function afterArabicPoint(tokens: Tokens, whole: number, at: number): { last: number; value: number } | null {
  let text = '';
  let last = at;
  while (last - at < 15) {
    const next = last + 1;
    // What has its و is no further digit.
    if (text !== '' && tokens.cliticsOf(next) !== 0) break;
    if (tokens.isDigits(next)) {
      if (Number(text) !== 0) break;
      const { value, digits } = readDigits(tokens, next);
      text += String(value).padStart(digits, '0');
      last = next;
      break;
    }
    const parsed = readArabic(tokens, next);
    if (parsed === null) break;
    const digit = parsed.last === next && parsed.value < 10;
    if (!digit && Number(text) !== 0) break;
    text += String(parsed.value);
    last = parsed.last;
    if (!digit) break;
  }
  const value = Number(`${whole}.${text}`);
  return text === '' || Number.isNaN(value) ? null : { last, value };
}

/** "two point five million": a scale multiplies what was said with a point. */
export function scaled(tokens: Tokens, i: number, { last, value }: { last: number; value: number }): Numeral {
  const scale = tokens.at(last + 1).number;
  if (scale?.role !== 'scale' || scale.whole || scale.plural || tokens.has(last + 1, CLITIC.and))
    return numeral(tokens, i, last, value, { rule: 'number:point' });
  const product = rounded(value * scale.value);
  return numeral(tokens, i, last + 1, product, { coefficient: value, scale: scale.value, rule: 'number:point' });
}

/** «واحد فاصلة واحد», "three point one four": digits named one by one, or a number, after the point. */
export function afterPoint(tokens: Tokens, whole: number, at: number): { last: number; value: number } | null {
  // "one-point-four".
  const hyphen = tokens.mark(at) === '-' && tokens.touchesNext(at) ? 1 : 0;
  if (tokens.at(at + hyphen).particle !== 'point') return null;
  if (!tokens.isLatin(at)) return afterArabicPoint(tokens, whole, at);
  let text = '';
  let last = at + hyphen;
  while (last - at < 15) {
    const next = last + (hyphen === 1 && tokens.mark(last + 1) === '-' ? 2 : 1);
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
