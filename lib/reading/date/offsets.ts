import { digitCount } from '../number/digits';
import type { Tokens } from '../token/tokens';

export interface Offset {
  /** ±HH:MM */
  readonly text: string;
  readonly last: number;
}

/** An offset from UTC behind token `last`: +03:00, "+0300"; behind a zone that is UTC itself also "UTC+3", "GMT -8", «غرينتش+3». */
export function offsetAfter(tokens: Tokens, last: number, utc: boolean): Offset | null {
  const sign = tokens.mark(last + 1);
  if ((sign !== '+' && sign !== '-') || !tokens.touchesNext(last + 1)) return null;
  const at = last + 2;
  const count = digitCount(tokens, at);
  const tight = tokens.touchesNext(last);
  // +0300, as letters and logs have it.
  if (count === 4) return sign === '+' || (utc && tight) ? offset(tokens, sign, at, at, utc) : null;
  if (count === 0 || count > 2) return null;
  const minutes = tokens.mark(at + 1) === ':' && tokens.touchesNext(at) && digitCount(tokens, at + 2) === 2;
  // "10:00 GMT-12:00 GMT" is two times.
  if (minutes) return (utc || (tight && count === 2)) && !isTimed(tokens, at + 3) ? offset(tokens, sign, at, at + 2, utc) : null;
  return utc && tight && !isTimed(tokens, at + 1) ? offset(tokens, sign, at, at, utc) : null;
}

function isTimed(tokens: Tokens, i: number): boolean {
  const { zone, dayPart } = tokens.at(i);
  return zone !== undefined || dayPart !== undefined;
}

/** What stands behind UTC and is more than any clock is set from it is another number. */
function offset(tokens: Tokens, sign: string, at: number, last: number, utc: boolean): Offset | null {
  const digits = tokens.slice(at, last).replace(':', '').padStart(2, '0');
  const hours = digits.length === 3 ? `0${digits.slice(0, 1)}` : digits.slice(0, 2);
  const minutes = digits.length > 2 ? digits.slice(-2) : '00';
  return !utc || (Number(hours) <= 14 && Number(minutes) < 60) ? { text: `${sign}${hours}:${minutes}`, last } : null;
}
