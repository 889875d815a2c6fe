import type { Digits, Language } from './define';

/** How a person reads: their language and, in Arabic, their digits. */
export interface Reading {
  readonly language: Language;
  readonly digits: Digits;
}

/** BCP 47 tag for Intl. Arabic is that of Syria, for نيسان and أيلول; the digits are the person's choice. English keeps 0–9. */
export function localeTag({ language, digits }: Reading): string {
  switch (language) {
    case 'en':
      return 'en-GB';
    case 'ar':
      return `ar-SY-u-nu-${digits}`;
  }
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  switch (language) {
    case 'en':
      return 'ltr';
    case 'ar':
      return 'rtl';
  }
}
