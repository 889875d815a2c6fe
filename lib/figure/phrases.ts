import { fold } from '../text/fold';
import type { VagueWord } from './figure';

/** What a phrase does to the number beside it. `not` makes the words unreadable: a negation is never skipped. */
export type Sign =
  | 'more_than'
  | 'at_least'
  | 'less_than'
  | 'at_most'
  | 'about'
  | 'between'
  | 'to'
  | 'dash'
  | 'and'
  | 'none'
  | 'unknown'
  | 'not'
  | 'two'
  | 'foreign'
  | VagueWord;

const PHRASES: Readonly<Record<Sign, string>> = {
  more_than:
    'more than, over, above, exceeding, in excess of, upwards of, upward of, أكثر من, ما يزيد عن, ما يزيد على, يزيد عن, يزيد على, تزيد عن, تزيد على, يتجاوز, تجاوز, تجاوزت, فوق, >',
  at_least:
    'at least, a minimum of, at a minimum, no fewer than, no less than, not fewer than, not less than, or more, ما لا يقل عن, لا يقل, لا تقل, ليس أقل من, لا أقل من, على الأقل, كحد أدنى, فأكثر, أو أكثر, فما فوق, ≥, > =, +',
  less_than: 'less than, fewer than, under, below, أقل من, دون, ما يقل عن, <',
  at_most:
    'at most, up to, as many as, a maximum of, no more than, not more than, or fewer, or less, لا يتجاوز, لم يتجاوز, لا تتجاوز, لم تتجاوز, لا يزيد, لا تزيد, لم يزد, ليس أكثر من, لا أكثر من, ما يصل إلى, حتى, على الأكثر, كحد أقصى, فأقل, أو أقل, ≤, < =',
  about:
    'about, around, approximately, approx, roughly, nearly, almost, some, circa, نحو, قرابة, حوالي, حوالى, زهاء, ما يقارب, يقارب, تقريبا, ~, ≈, ≃',
  between: 'between, بين, ما بين',
  to: 'to, إلى, until',
  dash: '-, –, —, ‐, −',
  and: 'and, و',
  none: 'none, no one, nobody, no casualties, no deaths, no fatalities, no injuries, no victims, no dead, no killed, no wounded, no losses, no civilians, no soldiers, no people, لا أحد, لم يسفر, لم تسفر, لا قتلى, لا ضحايا, لا إصابات, لا جرحى, لا خسائر, بلا, بدون, من دون, دون سقوط, دون وقوع, دون قتلى, دون ضحايا, دون إصابات, دون خسائر, لم يقتل, لم يقتل أحد, لم يصب, لم يصب أحد, لم يجرح, لم يسقط',
  unknown:
    'unknown, not known, unspecified, undetermined, uncertain number, غير معروف, غير معروفة, غير معلوم, غير معلومة, غير محدد, لم يعرف, لا يعرف',
  not: 'not, no, لا, لم, لن, ليس, ليست, ما عدا, except',
  // Duals whose ending cannot be a plural: «مدنيين» may be either and is left out.
  two: 'شخصين, شخصان, طفلين, طفلان, طفلتين, طفلتان, رجلين, رجلان, امرأتين, امرأتان, سيدتين, سيدتان, شابين, شابان, جنديين, جنديان, ضابطين, ضابطان, عنصرين, عنصران, مدنيان, مقاتلان, مسلحان, قتيلين, قتيلان, جريحين, جريحان, شهيدين, شهيدان, غارتين, غارتان, ضربتين, ضربتان, صاروخين, صاروخان, دبابتين, دبابتان, شاحنتين, شاحنتان, سيارتين, سيارتان, طائرتين, طائرتان, آليتين, آليتان, قطعتين, قطعتان, منزلين, منزلان, عائلتين, عائلتان',
  foreign:
    'one of, %, ٪, /, \\, =, ±, *, #, ^, $, €, £, half, quarter, نصف, ربع, ثلث, hundreds of thousands, tens of thousands, مئات الآلاف, عشرات الآلاف, ملايين, millions, بضعة عشر, بضع عشرة',
  several: 'several, a few, few, بضعة, بضع, عدة',
  dozens: 'dozens, scores, tens, several dozen, a few dozen, عشرات, العشرات, بضع عشرات',
  hundreds: 'hundreds, several hundred, a few hundred, مئات, المئات, مئآت, مائات, بضع مئات',
  thousands: 'thousands, several thousand, ألوف, الألوف, a few thousand, آلاف, الآلاف, بضعة آلاف, عدة آلاف',
};

interface Phrase {
  readonly words: readonly string[];
  readonly sign: Sign;
}

/** Every phrase by its first folded word, longest first. */
const BY_FIRST = new Map<string, Phrase[]>();
for (const [sign, list] of Object.entries(PHRASES) as [Sign, string][]) {
  for (const phrase of list.split(', ')) {
    const [first = '', ...rest] = fold(phrase).split(' ');
    const same = BY_FIRST.get(first) ?? [];
    same.push({ words: [first, ...rest], sign });
    BY_FIRST.set(
      first,
      same.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** Whether some phrase begins with this folded word. */
export function beginsPhrase(word: string): boolean {
  return BY_FIRST.has(word);
}

/** The longest phrase that begins at `at`, and the index after it. */
export function readPhrase(tokens: readonly string[], at: number): { readonly sign: Sign; readonly next: number } | null {
  const found = (BY_FIRST.get(tokens[at] ?? '') ?? []).find(({ words }) => words.every((word, i) => tokens[at + i] === word));
  return found === undefined ? null : { sign: found.sign, next: at + found.words.length };
}
