import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFigure, anyReading } from './arbitrary';
import type { Figure } from './figure';
import { describeFigure, formatFigure } from './format';
import { parseFigure } from './parse';

const exactly = (value: number): Figure => ({ operator: 'exactly', value });
const between = (low: number, high: number): Figure => ({ operator: 'between', low, high });
const vague = (word: 'several' | 'dozens' | 'hundreds' | 'thousands'): Figure => ({ operator: 'vague', word });
const signed = (operator: 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'about', value: number): Figure => ({ operator, value });

const READINGS: readonly (readonly [Figure, readonly string[]])[] = [
  [exactly(62), ['62', '٦٢', '۶۲', 'مقتل 62', '62 soldiers', 'sixty-two', 'sixty two', 'exactly 62', 'اثنان وستون', '62 بالضبط']],
  [exactly(37), ['٣٧', 'سلسلة من 37 غارة جوية', 'و37']],
  [exactly(2), ['شخصين', 'اثنان', 'اثنين', 'دبابتان', 'دمرت دبابتان', 'مقتل طفلين', 'two people', 'وطفلين']],
  [exactly(1), ['واحد', 'one', 'وإصابة واحداً']],
  [exactly(3), ['ثلاثة من عائلة واحدة', 'بينهم ٣ أطفال من عائلة واحدة', '3 إصابات بين جنود قوات البحرية']],
  [exactly(11), ['أحد عشر', 'إحدى عشرة', 'eleven', '١١']],
  [exactly(12), ['اثنا عشر', 'اثني عشر', 'twelve', 'a dozen', 'مقتل ١٢ مدني']],
  [exactly(13), ['ثلاثة عشر قتيلاً', 'ثلاث عشرة']],
  [exactly(21), ['واحد وعشرين', 'إحدى وعشرين', 'twenty-one']],
  [exactly(29), ['تسع وعشرين', 'تم تدمير تسع وعشرين طائرة', 'twenty-nine aircraft']],
  [exactly(100), ['مئة', 'مائة', 'hundred', 'a hundred', 'one hundred', 'المئة']],
  [exactly(106), ['مئة وستة', 'one hundred and six', 'a hundred six']],
  [exactly(125), ['مئة وخمسة وعشرون', 'one hundred and twenty-five']],
  [exactly(200), ['مئتان', 'مئتين', 'مائتي قتيل', 'two hundred']],
  [exactly(350), ['ثلاثمئة وخمسين', 'ثلاثمائة وخمسون', 'ثلاث مئة وخمسين', 'three hundred and fifty']],
  [exactly(1000), ['ألف', 'ألفاً', 'a thousand']],
  [exactly(1250), ['1,250', '١٬٢٥٠', '1،250', 'ألف ومئتان وخمسون', 'one thousand two hundred and fifty']],
  [exactly(2000), ['ألفين', 'ألفان']],
  [exactly(3400), ['٣٬٤٠٠', '3,400 people']],
  [exactly(5000), ['خمسة آلاف', '5 آلاف', '5 thousand']],
  [exactly(20_000), ['عشرون ألفاً', 'twenty thousand']],
  [exactly(1_500_000), ['1.5 million', '1٫5 مليون']],
  [exactly(0), ['0', '٠', 'صفر', 'zero']],
  [
    signed('more_than', 60),
    [
      '> 60',
      '>60',
      'أكثر من 60',
      'أكثر من ٦٠',
      'مقتل أكثر من 60 جندياً',
      'more than 60',
      'over sixty',
      'وأكثر من 60',
      'لأكثر من 60',
      'ما يزيد على ستين',
      'أكثر من ستين',
    ],
  ],
  [
    signed('at_least', 60),
    [
      '≥60',
      '≥ 60',
      '>= 60',
      '60+',
      '60 على الأقل',
      'على الأقل 60',
      'at least 60',
      '60 at least',
      'ما لا يقل عن 60',
      'لا يقل عددهم عن 60',
      'no fewer than 60',
      '60 or more',
      '60 فأكثر',
    ],
  ],
  [signed('less_than', 20), ['< 20', 'أقل من 20', 'less than 20', 'fewer than twenty', 'دون 20']],
  [
    signed('at_most', 12),
    [
      '≤ 12',
      'لا يتجاوز 12',
      'لا يتجاوز عددهم ١٢',
      'up to 12',
      'at most 12',
      '12 at most',
      '12 على الأكثر',
      'no more than 12',
      'not more than twelve',
      'حتى 12',
      'ليس أكثر من 12',
      'لا يزيد على 12',
    ],
  ],
  [
    between(90, 106),
    [
      '90–106',
      '90-106',
      '90 - 106',
      '٩٠–١٠٦',
      'ما بين 90 و 106',
      'بين ٩٠ و١٠٦',
      'قتل ما بين 90 و 106 جنود من الجيش السوري',
      'between 90 and 106',
      'from 90 to 106',
      '90 إلى 106',
      'between ninety and one hundred and six',
    ],
  ],
  [
    between(7, 9),
    ['سبعة إلى تسعة', 'قتل سبعة إلى تسعة جنود', 'from 7 to 9', 'من 7 إلى 9', 'seven to nine', 'seven-nine', 'بين سبعة وتسعة'],
  ],
  [between(200, 250), ['بين 200 و 250', 'بين مئتين ومئتين وخمسين']],
  [between(150, 200), ['بين مئة وخمسين ومئتين', 'between a hundred and fifty and two hundred']],
  [between(25, 30), ['بين خمسة وعشرين وثلاثين']],
  [between(100, 200), ['بين مئة ومئتين', 'between one hundred and two hundred']],
  [
    signed('about', 500),
    ['≈ 500', '~500', 'about 500', 'نحو 500', 'قرابة 500', 'حوالي 500', 'حوالي خمسمئة', 'بنحو ٥٠٠', 'nearly 500', 'some 500', '500 تقريباً'],
  ],
  [vague('several'), ['several', 'a few', 'بضعة', 'بضعة أشخاص', 'عدة']],
  [vague('dozens'), ['dozens', 'scores', 'عشرات', 'العشرات', 'مقتل وإصابة العشرات', 'dozens of people', 'several dozen', 'بضع عشرات']],
  [vague('hundreds'), ['hundreds', 'مئات', 'المئات', 'مئات الجرحى', 'several hundred']],
  [vague('thousands'), ['thousands', 'آلاف', 'الآلاف', 'بضعة آلاف']],
  [{ operator: 'none' }, ['none', 'no one', 'لا أحد', 'لم يسفر عن سقوط قتلى', 'no casualties', 'دون سقوط قتلى', 'لم يقتل جنود']],
  [{ operator: 'unknown' }, ['unknown', 'an unknown number of people', 'عدد غير معروف', 'غير معلوم', 'عدد غير محدد من القتلى']],
];

test.each(READINGS.flatMap(([figure, spellings]) => spellings.map((spelling) => [spelling, figure] as const)))('%s', (spelling, figure) => {
  expect(parseFigure(spelling)).toEqual({ ok: true, value: figure });
});

test.each([
  '',
  '٣٧–',
  '37-',
  '–37',
  '-5',
  'killed',
  'الجيش السوري',
  '62 of 80',
  '60 and 70',
  'بين 60',
  '17:00',
  '2.5',
  '60%',
  '17/9/2016',
  '62²',
  '½',
  'not 60',
  'killed in one of the strikes',
  'لم يقتل 5',
  'ليس 60',
  '< 0',
  'more than dozens',
  'tens of thousands',
  'عشرات الآلاف',
  'بضعة عشر',
  '1,25',
  '> > 60',
  'about at least 60',
])('«%s» is refused', (text) => {
  expect(parseFigure(text)).toMatchObject({ ok: false, problems: [{ code: 'figure_unreadable' }] });
});

test('a range upside down and a number beyond the limit say what is wrong', () => {
  expect(parseFigure('106–90')).toMatchObject({ problems: [{ code: 'figure_low_above_high', params: { low: 106, high: 90 } }] });
  expect(parseFigure('بين 106 و90')).toMatchObject({ problems: [{ code: 'figure_low_above_high' }] });
  expect(parseFigure('1000000000001')).toMatchObject({ problems: [{ code: 'figure_too_large' }] });
  expect(parseFigure('99999999999999999999999')).toMatchObject({ problems: [{ code: 'figure_too_large' }] });
  expect(parseFigure('1000000000000').ok).toBe(true);
});

test('what is written is read back: every figure, language and digit set', () => {
  fc.assert(
    fc.property(anyFigure, anyReading, (figure, reading) => {
      expect(parseFigure(formatFigure(figure, reading))).toEqual({ ok: true, value: figure });
      expect(parseFigure(describeFigure(figure, reading))).toEqual({ ok: true, value: figure });
    }),
  );
});

test('no words make it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseFigure(text).ok === 'boolean'));
});
