import { spell } from '../../token/symbols';

/** A dual of the tables that stands for every feminine dual they do not list: two of something, no measure. */
export const ANY_DUAL = 'مقبرتين';

/** Words that end like a feminine dual and are none: names, and plurals of roots that end in ت. */
const NO_DUALS = [
  'أرجنتين',
  'مارتين',
  'فالنتين',
  'كريستين',
  'كونستانتين',
  'أوستين',
  'بروتين',
  'راسبوتين',
  'فلنتين',
  'بساتين',
  'مصوتين',
  'ثابتين',
  'صامتين',
  'مستميتين',
  'متفاوتين',
  'ملتفتين',
  'مشتتين',
  'مفلتين',
  'منصتين',
  'شامتين',
  'نحاتين',
  'زياتين',
  'ساكتين',
  'متعنتين',
];

const KNOWN: ReadonlySet<string> = new Set(NO_DUALS.map((form) => spell(form).join()));
const [TA = 0, ALEF = 0, YA = 0, NUN = 0, SIN = 0, LAM = 0] = spell('تاينسل');
/** Letters of the shortest such word. */
export const SHORTEST_DUAL = 6;

/** Whether a word unknown to the tables, of so many letters as spelled, ends as the dual of a feminine noun does: «ناقلتين», «مقبرتان». */
export function isFeminineDual(letters: Uint8Array, from: number, length: number): boolean {
  if (length - from < SHORTEST_DUAL || letters[length - 1] !== NUN || letters[length - 3] !== TA) return false;
  const vowel = letters[length - 2];
  if (vowel !== YA && (vowel !== ALEF || letters[length - 4] === SIN)) return false;
  // With its article, a letter before it or none, it counts nothing anew.
  const second = letters[from + 1];
  if ((second === LAM && (letters[from] === ALEF || letters[from] === LAM)) || (second === ALEF && letters[from + 2] === LAM)) return false;
  return !KNOWN.has(letters.slice(from, length).join());
}
