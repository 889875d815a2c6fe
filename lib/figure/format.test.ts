import { expect, test } from 'vitest';
import type { Figure } from './figure';
import { describeFigure, formatFigure, formatNumber } from './format';

const EN = { language: 'en', digits: 'latn' } as const;
const AR = { language: 'ar', digits: 'latn' } as const;
const AR_ARAB = { language: 'ar', digits: 'arab' } as const;

test.each<[Figure, string, string, string]>([
  [{ operator: 'exactly', value: 62 }, '62', '٦٢', '٦٢ بالضبط'],
  [{ operator: 'more_than', value: 60 }, '> 60', '> ٦٠', 'أكثر من ٦٠'],
  [{ operator: 'at_least', value: 60 }, '≥ 60', '≥ ٦٠', '٦٠ على الأقل'],
  [{ operator: 'less_than', value: 20 }, '< 20', '< ٢٠', 'أقل من ٢٠'],
  [{ operator: 'at_most', value: 12 }, '≤ 12', '≤ ١٢', '١٢ على الأكثر'],
  [{ operator: 'between', low: 90, high: 106 }, '90–106', '٩٠–١٠٦', 'بين ٩٠ و١٠٦'],
  [{ operator: 'about', value: 500 }, '≈ 500', '≈ ٥٠٠', 'نحو ٥٠٠'],
  [{ operator: 'vague', word: 'dozens' }, 'dozens', 'عشرات', 'عشرات'],
  [{ operator: 'none' }, 'none', 'لا أحد', 'لا أحد'],
  [{ operator: 'unknown' }, 'unknown', 'غير معلوم', 'غير معلوم'],
])('%j', (figure, english, arabic, words) => {
  expect(formatFigure(figure, EN)).toBe(english);
  expect(formatFigure(figure, AR_ARAB)).toBe(arabic);
  expect(describeFigure(figure, AR_ARAB)).toBe(words);
});

test('large numbers are grouped in the digits of the reader', () => {
  expect(formatNumber(1_000_000, 'latn')).toBe('1,000,000');
  expect(formatNumber(3400, 'arab')).toBe('٣٬٤٠٠');
  expect(formatFigure({ operator: 'exactly', value: 3400 }, AR)).toBe('3,400');
});
