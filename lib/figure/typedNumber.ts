import { toAsciiDigits } from '../text/digits';
import { FIGURE_LIMIT } from './figure';

/** A whole number as it was typed, ٣٧ or 37 or 3,400; null when nothing was, "unreadable" when it is none. */
export function typedNumber(text: string): number | null | 'unreadable' {
  const plain = toAsciiDigits(text).replace(/[\s,٬،]/g, '');
  if (!plain) return null;
  return /^\d{1,13}$/.test(plain) && Number(plain) <= FIGURE_LIMIT ? Number(plain) : 'unreadable';
}

/** Low, best and high as they were typed; or the first of them that cannot be read. */
export function typedRange(typed: (name: string) => string) {
  const [low, best, high] = [typedNumber(typed('low')), typedNumber(typed('best')), typedNumber(typed('high'))];
  if (low === 'unreadable') return { unreadable: 'low' } as const;
  if (best === 'unreadable') return { unreadable: 'best' } as const;
  if (high === 'unreadable') return { unreadable: 'high' } as const;
  return { unreadable: null, range: { low, best, high } } as const;
}
