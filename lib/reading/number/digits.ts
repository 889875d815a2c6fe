import { DIGIT, SKIP, SYMBOLS } from '../token/symbols';
import { TOKEN, type Tokens } from '../token/tokens';

/** A number written in digits: «1,250», «٣٬٤٠٠», «1 250», «4,8», «1.2». Token indices are inclusive. */
export interface DigitRun {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Digits when it is one plain run, else 0. */
  readonly digits: number;
  readonly decimals: boolean;
}

const THOUSANDS = ",٬،'’";
const DECIMAL = '.٫,';

/** The number of digits in token `i`. */
export function digitCount(tokens: Tokens, i: number): number {
  return tokens.isDigits(i) ? tokens.endOf(i) - tokens.startOf(i) : 0;
}

/** The value of the digit token `i`; NaN beyond exact arithmetic, and for a run of numbers nobody reads. */
export function digitValue(tokens: Tokens, i: number): number {
  let value = 0;
  const end = tokens.endOf(i);
  for (let at = tokens.startOf(i); at < end; at++) {
    const symbol = SYMBOLS[tokens.text.charCodeAt(at)] ?? 0;
    if (symbol === SKIP) continue;
    if (symbol < DIGIT) return Number.NaN;
    value = value * 10 + (symbol - DIGIT);
    if (value > Number.MAX_SAFE_INTEGER) return Number.NaN;
  }
  return value;
}

/** Reads the number that begins at digit token `i`. `arabic` decides what «4,8» means where both readings exist. */
export function readDigits(tokens: Tokens, i: number): DigitRun {
  const next = tokens.typeOf(i + 1);
  if (next !== TOKEN.digits && tokens.touchesNext(i)) {
    const backwards = fromRight(tokens, i);
    if (backwards !== null) return backwards;
    return next === TOKEN.mark ? (grouped(tokens, i) ?? decimal(tokens, i) ?? plain(tokens, i)) : plain(tokens, i);
  }
  return (next === TOKEN.digits ? spaced(tokens, i) : null) ?? plain(tokens, i);
}

/** «5ر3 مليون», «4/2 بالمئة»: agencies that write 3.5 and 2.4 from right to left, the decimals first. */
function fromRight(tokens: Tokens, i: number): DigitRun | null {
  const slash = tokens.mark(i + 1) === '/';
  if ((!slash && !tokens.is(i + 1, 'ر')) || !tokens.touchesNext(i + 1) || !tokens.isDigits(i + 2)) return null;
  if (slash && (tokens.isLatin(i + 3) || tokens.at(i + 3).unit?.kind !== 'percent')) return null;
  const value = digitValue(tokens, i + 2) + fractionOf(tokens, i);
  return digitCount(tokens, i) > 3 || Number.isNaN(value)
    ? null
    : { first: i, last: i + 2, value: rounded(value), digits: 0, decimals: true };
}

function plain(tokens: Tokens, i: number): DigitRun {
  return { first: i, last: i, value: digitValue(tokens, i), digits: digitCount(tokens, i), decimals: false };
}

/** Whether tokens i, i+1, i+2 are digits, one of the marks, digits, with nothing between. */
function glued(tokens: Tokens, i: number, marks: string): boolean {
  if (tokens.typeOf(i + 1) !== TOKEN.mark || tokens.typeOf(i + 2) !== TOKEN.digits) return false;
  return tokens.touchesNext(i) && tokens.touchesNext(i + 1) && marks.includes(tokens.mark(i + 1));
}

/** Groups of three after a mark: one mark throughout; a single "1.250" is a decimal, unless people follow. */
function grouped(tokens: Tokens, i: number): DigitRun | null {
  const lead = digitCount(tokens, i);
  const mark = tokens.mark(i + 1);
  if (lead > 3 || digitCount(tokens, i + 2) < (mark === ',' ? 2 : 3) || (mark !== '.' && !THOUSANDS.includes(mark))) return null;
  let value = digitValue(tokens, i);
  if (value === 0) return null;
  let last = i;
  let groups = 0;
  if (lead < 3 && mark === ',') {
    // "12,34,567": groups of two above the thousands, as in South Asia.
    while (glued(tokens, last, mark) && digitCount(tokens, last + 2) === 2) {
      value = value * 100 + digitValue(tokens, last + 2);
      last += 2;
    }
  }
  while (glued(tokens, last, mark) && digitCount(tokens, last + 2) === 3) {
    value = value * 1000 + digitValue(tokens, last + 2);
    last += 2;
    groups++;
  }
  if (
    groups === 0 ||
    (mark === '.' && groups < 2 && !counts(tokens, last + 1) && !isRound(tokens, i) && !hasCents(tokens, last)) ||
    glued(tokens, last, mark)
  )
    return null;
  const fraction = mark === '.' ? ',' : '.٫';
  if (glued(tokens, last, fraction) && value < 1e12) {
    value += fractionOf(tokens, last + 2);
    return { first: i, last: last + 2, value, digits: 0, decimals: true };
  }
  return { first: i, last, value: value > Number.MAX_SAFE_INTEGER ? Number.NaN : value, digits: 0, decimals: false };
}

/** «1.250,75»: the comma after one or two digits says that the point parts thousands. */
function hasCents(tokens: Tokens, i: number): boolean {
  return glued(tokens, i, ',') && digitCount(tokens, i + 2) < 3 && !glued(tokens, i + 2, '.,');
}

/** «400.000»: nobody writes three noughts after a point, but of a dinar, which has a thousand parts. */
function isRound(tokens: Tokens, i: number): boolean {
  return digitCount(tokens, i) > 1 && digitValue(tokens, i + 2) === 0 && tokens.at(i + 3).unit?.unit !== 'dinar';
}

/** «250.000 شخص»: nobody counts people in thousandths. */
function counts(tokens: Tokens, i: number): boolean {
  const { population, measure } = tokens.at(i);
  return (population !== undefined && population.unit !== 'thing') || measure?.binds === 'head';
}

/** «1 250»: a space, a no-break or a thin one, and exactly three digits, each group. */
function spaced(tokens: Tokens, i: number): DigitRun | null {
  if (digitCount(tokens, i) > 3) return null;
  let value = digitValue(tokens, i);
  if (value === 0) return null;
  let last = i;
  while (tokens.isDigits(last + 1) && digitCount(tokens, last + 1) === 3 && tokens.startOf(last + 1) - tokens.endOf(last) === 1) {
    value = value * 1000 + digitValue(tokens, last + 1);
    last++;
  }
  if (last === i || value > Number.MAX_SAFE_INTEGER || tokens.isDigits(last + 1)) return null;
  // "12 155mm shells": so many of a calibre.
  if (tokens.touchesNext(last) && tokens.at(last + 1).unit?.unit === 'millimetre') return null;
  if (glued(tokens, last, DECIMAL)) {
    // «1 234 567.89».
    if (last - i < 2 || value > 1e12) return null;
    return { first: i, last: last + 2, value: rounded(value + fractionOf(tokens, last + 2)), digits: 0, decimals: true };
  }
  // Letters and digits that go on make a code of it.
  if (tokens.touchesNext(last) && tokens.touchesNext(last + 1) && tokens.isDigits(last + 2)) return null;
  return { first: i, last, value, digits: 0, decimals: false };
}

function decimal(tokens: Tokens, i: number): DigitRun | null {
  // «1،7 مليون»: the comma of lists is a decimal one only before a scale.
  const comma = glued(tokens, i, '،') && tokens.at(i + 3).number?.role === 'scale';
  if ((!comma && !glued(tokens, i, DECIMAL)) || glued(tokens, i + 2, DECIMAL)) return null;
  // The last parts of an address: 192.168.1.2.
  if (i > 1 && tokens.mark(i - 1) === '.' && tokens.touchesNext(i - 1) && tokens.touchesNext(i - 2) && tokens.isDigits(i - 2)) return null;
  const whole = digitValue(tokens, i);
  if (Number.isNaN(whole) || digitCount(tokens, i + 2) > 15) return null;
  return { first: i, last: i + 2, value: rounded(whole + fractionOf(tokens, i + 2)), digits: 0, decimals: true };
}

function fractionOf(tokens: Tokens, i: number): number {
  return digitValue(tokens, i) / 10 ** digitCount(tokens, i);
}

/** Takes binary dust off sums of decimals: 1.1, not 1.1000000000000001. */
export function rounded(value: number): number {
  if (Number.isInteger(value)) return value;
  return Number(value.toPrecision(15));
}
