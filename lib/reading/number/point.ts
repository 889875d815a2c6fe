import type { Tokens } from '../token/tokens';
import { readArabic } from './arabic';
import { readDigits } from './digits';

/** «واحد فاصلة خمسة», «2 فاصلة صفر سبعة», «ثلاثة فاصلة خمسة وعشرون», «1 فاصلة 5». */
export function afterArabicPoint(tokens: Tokens, whole: number, at: number): { last: number; value: number } | null {
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
