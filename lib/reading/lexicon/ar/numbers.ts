import type { Table } from '../senses';

const digit = (value: number) => ({ value, role: 'digit', language: 'ar' }) as const;
const teen = (value: number) => ({ value, role: 'teen', language: 'ar' }) as const;
const tens = (value: number) => ({ value, role: 'tens', language: 'ar' }) as const;
const hundred = (value: number, more: { whole?: boolean; plural?: boolean } = {}) =>
  ({ value, role: 'hundred', language: 'ar', ...more }) as const;
const scale = (value: number, more: { whole?: boolean; plural?: boolean } = {}) =>
  ({ value, role: 'scale', language: 'ar', ...more }) as const;

/** Both genders, all cases, construct forms, and the spellings people use. Hamza, ya and ta marbuta are folded when read. */
export const AR_NUMBERS: Table<'number'> = [
  { forms: ['صفر', 'صفرا'], gloss: 'zero', sense: { value: 0, role: 'zero', language: 'ar' } },
  { forms: ['واحد', 'واحدة', 'واحدا'], gloss: 'one', sense: digit(1) },
  { forms: ['اثنان', 'اثنين', 'اثنا', 'اثني', 'اتنين', 'إثنان', 'اثنتان', 'اثنتين', 'اثنتا', 'اثنتي'], gloss: 'two', sense: digit(2) },
  { forms: ['ثلاثة', 'ثلاث', 'ثلاثا', 'تلاتة', 'تلات'], gloss: 'three', sense: digit(3) },
  { forms: ['أربعة', 'أربع', 'أربعا'], gloss: 'four', sense: digit(4) },
  { forms: ['خمسة', 'خمس', 'خمسا'], gloss: 'five', sense: digit(5) },
  { forms: ['ستة', 'ست', 'ستا'], gloss: 'six', sense: digit(6) },
  { forms: ['سبعة', 'سبع', 'سبعا'], gloss: 'seven', sense: digit(7) },
  { forms: ['ثمانية', 'ثماني', 'ثمان', 'ثمانيا', 'تمانية', 'تمنية', 'ثمنية', 'تماني', 'تمان'], gloss: 'eight', sense: digit(8) },
  { forms: ['تسعة', 'تسع', 'تسعا'], gloss: 'nine', sense: digit(9) },
  { forms: ['عشرة', 'عشر', 'عشرا'], gloss: 'ten; after a digit, -teen', sense: { value: 10, role: 'ten', language: 'ar' } },

  {
    forms: ['أحد عشر', 'إحدى عشرة', 'إحدى عشر', 'أحد عشرة', 'أحدعشر', 'احدعش', 'حدعش', 'حدعشر', 'حداشر', 'احداشر', 'حادية عشرة'],
    gloss: 'eleven',
    sense: teen(11),
  },
  {
    forms: ['اثناعشر', 'اثنىعشر', 'اثنعشر', 'اثنعش', 'اطنعش', 'اطنعشر', 'اطناعش', 'اطناعشر', 'اتناشر'],
    gloss: 'twelve, run together',
    sense: teen(12),
  },
  {
    forms: ['ثلاثةعشر', 'ثلاثعشر', 'تلتاشر', 'تلتعش', 'تلتعشر', 'ثلتعش', 'ثلتعشر', 'تلطعش', 'تلطعشر', 'ثلطعش', 'ثلثطعش', 'ثلثطعشر'],
    gloss: 'thirteen',
    sense: teen(13),
  },
  { forms: ['أربعةعشر', 'أربعتاشر', 'أربعتعش', 'أربعطعش', 'أربعطعشر'], gloss: 'fourteen', sense: teen(14) },
  { forms: ['خمسةعشر', 'خمستاشر', 'خمستعش', 'خمسطعش', 'خمسطعشر'], gloss: 'fifteen', sense: teen(15) },
  { forms: ['ستةعشر', 'ستاشر', 'ستعش', 'سطعش', 'سطعشر', 'ستطعش', 'ستطعشر'], gloss: 'sixteen', sense: teen(16) },
  { forms: ['سبعةعشر', 'سبعتاشر', 'سبعتعش', 'سبعطعش', 'سبعطعشر'], gloss: 'seventeen', sense: teen(17) },
  { forms: ['ثمانيةعشر', 'تمنتاشر', 'تمنتعش', 'تمنطعش', 'تمنطعشر', 'ثمنطعش', 'ثمنطعشر'], gloss: 'eighteen', sense: teen(18) },
  { forms: ['تسعةعشر', 'تسعتاشر', 'تسعتعش', 'تسعطعش', 'تسعطعشر'], gloss: 'nineteen', sense: teen(19) },

  { forms: ['عشرون', 'عشرين'], gloss: 'twenty', sense: tens(20) },
  { forms: ['ثلاثون', 'ثلاثين', 'تلاتين'], gloss: 'thirty', sense: tens(30) },
  { forms: ['أربعون', 'أربعين'], gloss: 'forty', sense: tens(40) },
  { forms: ['خمسون', 'خمسين'], gloss: 'fifty', sense: tens(50) },
  { forms: ['ستون', 'ستين'], gloss: 'sixty', sense: tens(60) },
  { forms: ['سبعون', 'سبعين'], gloss: 'seventy', sense: tens(70) },
  { forms: ['ثمانون', 'ثمانين', 'تمانين', 'تمانون', 'تمنين'], gloss: 'eighty', sense: tens(80) },
  { forms: ['تسعون', 'تسعين'], gloss: 'ninety', sense: tens(90) },

  { forms: ['مئة', 'مائة', 'ماية', 'مية', 'مئه'], gloss: 'hundred', sense: hundred(100) },
  {
    forms: ['مئتان', 'مئتين', 'مئتا', 'مئتي', 'مائتان', 'مائتين', 'مائتا', 'مائتي', 'ميتين', 'ميتان', 'متين'],
    gloss: 'two hundred (dual)',
    sense: hundred(200, { whole: true }),
  },
  {
    forms: ['ثلاثمئة', 'ثلاثمائة', 'ثلاثماية', 'ثلثمئة', 'ثلثمائة', 'تلتمية', 'تلاتمية', 'تلتماية'],
    gloss: 'three hundred',
    sense: hundred(300, { whole: true }),
  },
  { forms: ['أربعمئة', 'أربعمائة', 'أربعماية'], gloss: 'four hundred', sense: hundred(400, { whole: true }) },
  { forms: ['خمسمئة', 'خمسمائة', 'خمسماية'], gloss: 'five hundred', sense: hundred(500, { whole: true }) },
  { forms: ['ستمئة', 'ستمائة', 'ستماية'], gloss: 'six hundred', sense: hundred(600, { whole: true }) },
  { forms: ['سبعمئة', 'سبعمائة', 'سبعماية'], gloss: 'seven hundred', sense: hundred(700, { whole: true }) },
  {
    forms: ['ثمانمئة', 'ثمانمائة', 'ثمانماية', 'ثمانيمئة', 'ثمانيمائة', 'ثمنمئة', 'ثمنمائة', 'تمنمية', 'تمانمية', 'تمنماية'],
    gloss: 'eight hundred',
    sense: hundred(800, { whole: true }),
  },
  { forms: ['تسعمئة', 'تسعمائة', 'تسعماية'], gloss: 'nine hundred', sense: hundred(900, { whole: true }) },
  { forms: ['مئات', 'مئين'], gloss: 'hundreds', sense: hundred(100, { plural: true }) },

  { forms: ['ألف', 'ألفا'], gloss: 'thousand', sense: scale(1_000) },
  { forms: ['ألفان', 'ألفين', 'ألفي'], gloss: 'two thousand (dual)', sense: scale(1_000, { whole: true }) },
  { forms: ['آلاف', 'ألوف'], gloss: 'thousands', sense: scale(1_000, { plural: true }) },
  ...['تل', 'أربع', 'خمس', 'ست', 'سبع', 'تمن', 'تسع', 'عشر'].map((stem, k) => ({
    forms: [`${stem}تلاف`, `${stem}تالاف`],
    gloss: `${k + 3} thousand, as it is said`,
    sense: scale(1_000 * (k + 3)),
  })),
  { forms: ['مليون', 'مليونا', 'ملايون'], gloss: 'million', sense: scale(1_000_000) },
  { forms: ['مليونان', 'مليونين', 'مليوني'], gloss: 'two million (dual)', sense: scale(1_000_000, { whole: true }) },
  { forms: ['ملايين', 'ملايينا'], gloss: 'millions', sense: scale(1_000_000, { plural: true }) },
  { forms: ['مليار', 'مليارا', 'بليون', 'بليونا', 'ملياراً'], gloss: 'thousand million', sense: scale(1_000_000_000) },
  {
    forms: ['ملياران', 'مليارين', 'ملياري', 'مليارا دولار', 'بليونان', 'بليونين', 'بليوني'],
    gloss: 'two thousand million (dual)',
    sense: scale(1_000_000_000, { whole: true }),
  },
  { forms: ['مليارات', 'بلايين'], gloss: 'thousands of millions', sense: scale(1_000_000_000, { plural: true }) },
  { forms: ['تريليون', 'تريليونا', 'ترليون', 'ترليونا'], gloss: 'million million', sense: scale(1_000_000_000_000) },
  {
    forms: ['تريليونان', 'تريليونين', 'تريليوني', 'ترليونان', 'ترليونين'],
    gloss: 'two million million (dual)',
    sense: scale(1_000_000_000_000, { whole: true }),
  },
  { forms: ['تريليونات', 'ترليونات'], gloss: 'millions of millions', sense: scale(1_000_000_000_000, { plural: true }) },
  { forms: ['دزينة', 'درزن', 'دستة'], gloss: 'dozen', sense: { value: 12, role: 'scale', language: 'ar' } },
  { forms: ['دزينتان', 'دزينتين', 'دستتين'], gloss: 'two dozen (dual)', sense: { value: 12, role: 'scale', whole: true, language: 'ar' } },
  { forms: ['دزينات', 'دستات'], gloss: 'dozens', sense: { value: 12, role: 'scale', plural: true, language: 'ar' } },
];

/** «نصف», «ثلثا», «ثلاثة أرباع»; with a scale before it, a part of the scale («مليون ونصف»). */
export const AR_FRACTIONS: Table<'fraction'> = [
  { forms: ['نصف', 'النصف', 'نصفا'], gloss: 'half', sense: { value: 1 / 2 } },
  { forms: ['نص'], gloss: 'half as it is said; else a text', sense: { value: 1 / 2 } },
  { forms: ['نصفهم', 'نصفها', 'نصفهن'], gloss: 'half of them', sense: { value: 1 / 2 } },
  { forms: ['ثلثهم', 'ثلثها', 'ثلثهن'], gloss: 'a third of them', sense: { value: 1 / 3 } },
  { forms: ['ثلثاهم', 'ثلثيهم', 'ثلثاها', 'ثلثيها', 'ثلثاهن'], gloss: 'two thirds of them', sense: { value: 2 / 3 } },
  { forms: ['ربعهم', 'ربعها', 'ربعهن'], gloss: 'a quarter of them', sense: { value: 1 / 4 } },
  { forms: ['ثلث', 'ثلثا'], gloss: 'third', sense: { value: 1 / 3 } },
  { forms: ['ثلثان', 'ثلثين', 'ثلثي'], gloss: 'two thirds (dual)', sense: { value: 2 / 3 } },
  { forms: ['أثلاث'], gloss: 'thirds', sense: { value: 1 / 3, plural: true } },
  { forms: ['ربع', 'ربعا'], gloss: 'quarter', sense: { value: 1 / 4 } },
  { forms: ['ربعان', 'ربعين'], gloss: 'two quarters (dual)', sense: { value: 2 / 4 } },
  { forms: ['أرباع'], gloss: 'quarters', sense: { value: 1 / 4, plural: true } },
  { forms: ['أخماس'], gloss: 'fifths', sense: { value: 1 / 5, plural: true } },
  { forms: ['خمسان', 'خمسي'], gloss: 'two fifths (dual)', sense: { value: 2 / 5 } },
  { forms: ['سدس'], gloss: 'sixth', sense: { value: 1 / 6 } },
  { forms: ['أسداس'], gloss: 'sixths', sense: { value: 1 / 6, plural: true } },
  { forms: ['أسباع'], gloss: 'sevenths', sense: { value: 1 / 7, plural: true } },
  { forms: ['ثمن'], gloss: 'eighth', sense: { value: 1 / 8 } },
  { forms: ['أثمان'], gloss: 'eighths', sense: { value: 1 / 8, plural: true } },
  { forms: ['أتساع'], gloss: 'ninths', sense: { value: 1 / 9, plural: true } },
  { forms: ['أعشار'], gloss: 'tenths', sense: { value: 1 / 10, plural: true } },
];

const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

/** «بضعة وعشرون», «نيف وثلاثين»: more than a ten, less than the next. */
const ABOVE_TENS: Table<'vague'> = TENS.flatMap((stem, k) => {
  const forms = (leads: readonly string[]) => leads.flatMap((lead) => [`${lead} و${stem}ون`, `${lead} و${stem}ين`]);
  const ten = 20 + 10 * k;
  return [
    { forms: forms(['بضعة', 'بضع']), gloss: `${ten} and a few`, sense: { word: 'several' as const, low: ten + 3, high: ten + 9 } },
    { forms: forms(['نيف']), gloss: `${ten} and some`, sense: { word: 'several' as const, low: ten + 1, high: ten + 9 } },
  ];
});

/** «مئات», «عشرات الآلاف»: sizes without a number. */
export const AR_VAGUE: Table<'vague'> = [
  ...ABOVE_TENS,
  {
    forms: ['بضعة عشر', 'بضع عشرة', 'بضع عشر', 'بضعة عشرة'],
    gloss: 'between ten and twenty',
    sense: { word: 'several', low: 13, high: 19 },
  },
  { forms: ['بضعة', 'بضع', 'عدة', 'بعض عشرات', 'حفنة'], gloss: 'several, a few', sense: { word: 'several', low: 3, high: 9 } },
  { forms: ['عشرات', 'العشرات', 'بضع عشرات', 'عدة عشرات', 'بضعة عشرات'], gloss: 'tens', sense: { word: 'dozens', low: 20, high: 99 } },
  {
    forms: ['المئات', 'بضع مئات', 'عدة مئات', 'بضعة مئات', 'مئات عدة'],
    gloss: 'hundreds',
    sense: { word: 'hundreds', low: 200, high: 999 },
  },
  { forms: ['مئات'], gloss: 'hundreds', sense: { word: 'hundreds', low: 200, high: 999 } },
  {
    forms: ['آلاف', 'ألوف', 'بضعة آلاف', 'عدة آلاف', 'بضع آلاف', 'آلاف عدة'],
    gloss: 'thousands',
    sense: { word: 'thousands', low: 2_000, high: 9_999 },
  },
  {
    forms: ['عشرات الآلاف', 'عشرات آلاف', 'عشرات الألوف'],
    gloss: 'tens of thousands',
    sense: { word: 'thousands', low: 20_000, high: 99_999 },
  },
  {
    forms: ['مئات الآلاف', 'مئات آلاف', 'مئات الألوف'],
    gloss: 'hundreds of thousands',
    sense: { word: 'thousands', low: 200_000, high: 999_999 },
  },
  { forms: ['مليارات', 'بلايين'], gloss: 'thousands of millions', sense: { word: 'thousands', low: 2_000_000_000, high: 9_999_999_999 } },
  { forms: ['ملايين', 'بضعة ملايين', 'عدة ملايين'], gloss: 'millions', sense: { word: 'thousands', low: 2_000_000, high: 9_999_999 } },
  {
    forms: ['عشرات الملايين', 'عشرات ملايين'],
    gloss: 'tens of millions',
    sense: { word: 'thousands', low: 20_000_000, high: 99_999_999 },
  },
  {
    forms: ['مئات الملايين', 'مئات ملايين'],
    gloss: 'hundreds of millions',
    sense: { word: 'thousands', low: 200_000_000, high: 999_999_999 },
  },
];
