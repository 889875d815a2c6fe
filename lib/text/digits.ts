import type { Digits } from '../message/define';

/** Arabic-Indic (U+0660) and extended Arabic-Indic (U+06F0) digits as 0–9; every other character and the length stay. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Writes 0–9 in the digits a person reads; everything else stays. */
export function inDigits(text: string, digits: Digits): string {
  switch (digits) {
    case 'latn':
      return text;
    case 'arab':
      return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
  }
}
