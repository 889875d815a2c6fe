import { CLITIC } from '../lexicon/clitics';
import type { Tokens } from '../token/tokens';
import { digitValue, rounded } from './digits';
import { type Numeral, numeral } from './numeral';

interface Lead {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** "2½": one sign after its whole number. */
const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅛', 1 / 8],
]);

/**
 * Fractions: «نصف», «ثلاثة أرباع», "two thirds", "half a million", «نصف مليون», 3/4, «٣/٤», 2 1/2.
 * `lead` is the number already read at `i`, null when token `i` is a word.
 */
export function readFraction(tokens: Tokens, i: number, lead: Lead | null): Numeral | null {
  if (lead === null)
    return tokens.at(i).number?.role === 'digit' && tokens.at(i).number?.language === 'ar'
      ? (arabicParts(tokens, i) ?? shortPart(tokens, i))
      : single(tokens, i);
  const vulgar = tokens.touchesNext(lead.last) ? VULGAR.get(tokens.mark(lead.last + 1)) : undefined;
  if (vulgar !== undefined) return numeral(tokens, lead.first, lead.last + 1, lead.value + vulgar, { rule: 'number:mixed' });
  const slash = slashed(tokens, lead);
  if (slash !== null) return slash;
  return parts(tokens, lead);
}

/** "half", «ثلثي»; before a scale it multiplies it («نصف مليون», "half a million", "half a dozen"). */
function single(tokens: Tokens, i: number): Numeral | null {
  const fraction = tokens.at(i).fraction;
  if (fraction === undefined || fraction.plural || isOther(tokens, i) || (tokens.isLatin(i) && isWhole(tokens, i))) return null;
  // «ثلثا السكان», «ثلثا سكان القطاع»: before what it is a part of the alef is the dual's, not the accusative's.
  const dual = tokens.at(i).form === 'ثلثا' && isOwned(tokens, i + 1) && !tokens.slice(i, i).includes('ً');
  if (dual) return numeral(tokens, i, i, 2 * fraction.value, { sort: 'fraction', rule: 'number:fraction' });
  // "a quarter of a million", "half a million".
  const of = tokens.at(i + 1).particle === 'of' ? i + 1 : i;
  const hyphen = tokens.mark(i + 1) === '-' && tokens.touchesNext(i) ? 1 : 0;
  const at = tokens.at(of + 1).form === 'a' ? of + 2 : i + 1 + hyphen;
  const scale = tokens.at(at).number;
  if (
    scale !== undefined &&
    (scale.role === 'scale' || scale.role === 'hundred') &&
    !scale.plural &&
    !scale.whole &&
    !tokens.has(at, CLITIC.and)
  ) {
    return numeral(tokens, i, at, partOf(fraction.value, scale.value), {
      coefficient: fraction.value,
      scale: scale.value,
      rule: 'number:half-scale',
    });
  }
  return numeral(tokens, i, i, fraction.value, { sort: 'fraction', rule: 'number:fraction' });
}

/** «ثمن الحرب» is its price; an eighth counts after a number («خمسة وثمن») or stands alone. */
export function isOther(tokens: Tokens, i: number): boolean {
  const { form } = tokens.at(i);
  if (isStretch(tokens, i)) return true;
  if (form === 'نص') return !isSpokenHalf(tokens, i);
  return form === 'ثمن' && (tokens.isWord(i + 1) || tokens.has(i, CLITIC.the));
}

/** «الربع الأول من عام 2006», «النصف الثاني»: a stretch of time; «نصف نهائي», «ربع النهائي»: a round. */
function isStretch(tokens: Tokens, i: number): boolean {
  const { form } = tokens.at(i);
  if (!PARTED.has(form)) return false;
  const next = tokens.at(i + 1);
  if (tokens.isDefinite(i) && next.ordinal !== undefined && tokens.isDefinite(i + 1)) return true;
  return ROUNDS.has(tokens.slice(i + 1, i + 1)) || (form === 'ربع' && tokens.is(i + 1, 'الخالي'));
}

const PARTED: ReadonlySet<string> = new Set(['نصف', 'النصف', 'ربع', 'ثلث', 'ثمن']);
const ROUNDS: ReadonlySet<string> = new Set(['نهائي', 'النهائي', 'نهائى', 'النهائى', 'نهائيات']);

/** «نص ساعة», «نص مليون», «ثلاثة ونص», «ساعة ونص»: a half as it is said, where a text («نص») cannot be. */
function isSpokenHalf(tokens: Tokens, i: number): boolean {
  const { unit, number } = tokens.at(i + 1);
  const measured = unit?.number === 'one' && !OF_TEXTS.has(tokens.at(i + 1).form);
  if ((measured || number?.role === 'scale' || number?.role === 'hundred') && tokens.cliticsOf(i + 1) === 0) return true;
  const before = tokens.at(tokens.has(i, CLITIC.and) ? i - 1 : i - 2);
  const joined = tokens.has(i, CLITIC.and) || tokens.at(i - 1).form === 'و';
  if (tokens.isWord(i + 1)) return joined && before.number !== undefined && tokens.at(i + 1).population?.number === 'one';
  return joined && ((before.unit ?? before.number) !== undefined || tokens.isDigits(i - 1));
}

/** «نص عقد», «نص عام»: the text of a contract, a general text. */
const OF_TEXTS = new Set(['عقد', 'عام', 'قرن']);

/** «خمس» is five before what is counted and a fifth before what is shared: «خمس الأراضي», «سبع سكان المدينة». */
const SHORT_PARTS: ReadonlyMap<string, number> = new Map([
  ['خمس', 5],
  ['سبع', 7],
  ['تسع', 9],
  ['عشر', 10],
]);
const SHARED = new Set(['سكان', 'مساحة', 'إجمالي', 'مجموع', 'عدد', 'أراضي', 'إنتاج', 'ميزانية', 'صادرات', 'واردات']);

function shortPart(tokens: Tokens, i: number): Numeral | null {
  if (tokens.endOf(i) - tokens.startOf(i) > 8 || !tokens.isWord(i + 1) || tokens.has(i, CLITIC.the)) return null;
  const parts = SHORT_PARTS.get(tokens.at(i).form);
  const { number, particle } = tokens.at(i + 1);
  if (parts === undefined || number !== undefined || particle !== undefined || !tokens.slice(i, i).endsWith(tokens.at(i).form.slice(-1)))
    return null;
  const shared = SHARED.has(tokens.slice(i + 1, i + 1))
    ? tokens.isDefinite(i + 2)
    : tokens.isDefinite(i + 1) && tokens.cliticsOf(i + 1) <= CLITIC.the;
  return shared ? numeral(tokens, i, i, 1 / parts, { sort: 'fraction', rule: 'number:fraction' }) : null;
}

/** "the second half", "the fourth quarter", "the old quarter": a stretch of time or a place, not a share. "half-staff" is neither. */
function isWhole(tokens: Tokens, i: number): boolean {
  const before = tokens.at(i - 1);
  if (before.ordinal !== undefined || tokens.is(i - 2, 'th')) return true;
  const hyphen = tokens.mark(i + 1) === '-' && tokens.touchesNext(i);
  const next = tokens.at(hyphen ? i + 2 : i + 1);
  if (hyphen) return next.unit === undefined && next.number === undefined && next.particle !== 'article';
  if (tokens.at(i).form !== 'quarter') return false;
  return (
    before.form !== 'a' && before.operator === undefined && next.particle !== 'of' && next.number === undefined && next.unit === undefined
  );
}

/** A third of a million is counted whole. */
function partOf(share: number, scale: number): number {
  return scale < 1000 ? rounded(share * scale) : Math.round(share * scale);
}

/** A noun follows that is definite by its article or by the next. */
export function isOwned(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i) || tokens.has(i, CLITIC.and) || tokens.at(i).particle !== undefined) return false;
  return tokens.isDefinite(i) || tokens.isDefinite(i + 1);
}

/** «ثلاثة أرباع», «أربعة أخماس», «ثلاثة أرباع مليون». */
function arabicParts(tokens: Tokens, i: number): Numeral | null {
  const digit = tokens.at(i).number?.value ?? 0;
  const fraction = tokens.at(i + 1).fraction;
  if (fraction?.plural !== true || tokens.has(i + 1, CLITIC.and)) return null;
  const share = rounded(digit * fraction.value);
  return ofScale(tokens, i, i + 2, share) ?? numeral(tokens, i, i + 1, share, { sort: 'fraction', rule: 'number:fraction' });
}

/** A share of the scale that stands at `at`: «مليون», "a million". */
export function ofScale(tokens: Tokens, i: number, at: number, share: number): Numeral | null {
  const scale = tokens.at(at).number;
  if (scale?.role !== 'scale' || scale.plural || scale.whole || scale.value < 1000 || tokens.has(at, CLITIC.and)) return null;
  return numeral(tokens, i, at, partOf(share, scale.value), { coefficient: share, scale: scale.value, rule: 'number:half-scale' });
}

/** "two thirds", "two-thirds", "one quarter", "one third". */
function parts(tokens: Tokens, lead: Lead): Numeral | null {
  const hyphen = tokens.mark(lead.last + 1) === '-' && tokens.touchesNext(lead.last) === tokens.touchesNext(lead.last + 1);
  const at = hyphen ? lead.last + 2 : lead.last + 1;
  const word = tokens.at(at);
  if (word.fraction === undefined && (lead.value !== 1 || word.ordinal === undefined)) return null;
  const of = tokens.at(at + 1).particle === 'of' || hyphen || !tokens.isWord(at + 1);
  const share = word.fraction?.value ?? (lead.value === 1 && of && word.ordinal?.language === 'en' ? 1 / word.ordinal.value : 0);
  if (share === 0 || share === 1 || !Number.isInteger(lead.value) || lead.value > 99) return null;
  if (word.fraction !== undefined && !word.fraction.plural && lead.value !== 1) return null;
  if (word.ordinal !== undefined && word.ordinal.value < 3) return null;
  const whole = rounded(lead.value * share);
  const behind = tokens.at(at + 1).particle === 'of' && tokens.at(at + 2).form === 'a' ? at + 3 : at + 1;
  const scaled = ofScale(tokens, lead.first, behind, whole);
  return scaled ?? numeral(tokens, lead.first, at, whole, { sort: 'fraction', rule: 'number:fraction' });
}

/** 3/4 and 2 1/2. A slash between larger numbers is a date or a designation, and Arabic digits may be set either way round. */
function slashed(tokens: Tokens, lead: Lead): Numeral | null {
  const { first, last } = lead;
  if (first !== last || !tokens.isDigits(first)) return null;
  if (tokens.isDigits(last + 1) && !tokens.touchesNext(last)) {
    const part = simple(tokens, last + 1);
    if (part !== null && part < 1) return numeral(tokens, first, last + 3, lead.value + part, { rule: 'number:mixed' });
    return null;
  }
  const value = simple(tokens, first);
  return value === null ? null : numeral(tokens, first, first + 2, value, { sort: 'fraction', rule: 'number:fraction' });
}

function simple(tokens: Tokens, i: number): number | null {
  const mark = tokens.mark(i + 1);
  if ((mark !== '/' && mark !== '⁄') || !tokens.touchesNext(i) || !tokens.touchesNext(i + 1) || !tokens.isDigits(i + 2)) return null;
  if (tokens.touchesNext(i + 2) && (tokens.mark(i + 3) === '/' || tokens.isWord(i + 3))) return null;
  if (i > 0 && tokens.touchesNext(i - 1) && tokens.mark(i - 1) === '/') return null;
  const a = digitValue(tokens, i);
  const b = digitValue(tokens, i + 2);
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  const usual =
    high === 100 || high === 1000 || (high <= 10 && low === 1) || (high <= 10 && low === high - 1) || (high <= 10 && high !== 9);
  // "1/40 of".
  const said = a === 1 && (tokens.at(i + 3).particle === 'of' || tokens.at(i + 3).particle === 'among');
  if (low === 0 || low === high || (!usual && !said) || (low > 9 && high !== 100 && high !== 1000)) return null;
  return a < b ? a / b : isArabicDigit(tokens, i) ? b / a : null;
}

function isArabicDigit(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.startOf(i)) > 0x600;
}

/** "two and a half", "one and a half million". */
export function withHalf(tokens: Tokens, one: Numeral): Numeral {
  const hyphen = tokens.mark(one.last + 1) === '-' && tokens.touchesNext(one.last) ? 1 : 0;
  const and = one.last + 1 + hyphen;
  // "two and a half", "two-and-a-half".
  const at = and + 2 * hyphen;
  if (tokens.at(and).particle !== 'and') return one;
  if (tokens.at(and + 1 + hyphen).form !== 'a') return hyphen === 0 && one.scale === 1 ? withParts(tokens, one, and + 1) : one;
  const fraction = tokens.at(at + 2).fraction;
  if (fraction === undefined || fraction.plural) return one;
  const scale = tokens.at(at + 3).number;
  if (one.scale === 1 && scale?.role === 'scale' && !scale.plural) {
    const coefficient = one.value + fraction.value;
    return numeral(tokens, one.first, at + 3, coefficient * scale.value, { coefficient, scale: scale.value, rule: 'number:and-a-half' });
  }
  return numeral(tokens, one.first, at + 2, one.value + fraction.value * one.scale, { rule: 'number:and-a-half' });
}

/** "twenty and three fifths", but not "five and two thirds of". */
function withParts(tokens: Tokens, one: Numeral, at: number): Numeral {
  const { number } = tokens.at(at);
  const { fraction } = tokens.at(at + 1);
  if (number?.role !== 'digit' || fraction?.plural !== true || tokens.at(at + 2).particle === 'of') return one;
  return numeral(tokens, one.first, at + 1, rounded(one.value + number.value * fraction.value), { rule: 'number:mixed' });
}
