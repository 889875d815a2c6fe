import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyReading } from './arbitrary';
import { formatDate, parseDate } from './edtf';
import { daysOf } from './partialDate';

const READINGS: readonly (readonly [string, readonly string[]])[] = [
  [
    '2016-09-17',
    [
      '2016-09-17',
      '٢٠١٦-٠٩-١٧',
      '17 September 2016',
      'September 17, 2016',
      '17th of September 2016',
      '17 Sept 2016',
      '17 أيلول 2016',
      '١٧ أيلول ٢٠١٦',
      '17 سبتمبر 2016',
      '17 سبتمبر/أيلول 2016',
      'السبت 17 أيلول 2016',
      'في 17 أيلول من عام 2016',
      '17/9/2016',
      '١٧/٩/٢٠١٦',
      '9/17/2016',
      '2016/9/17',
      '17.09.2016',
      'on Saturday, 17 September 2016',
    ],
  ],
  ['2014-11-07', ['7 تشرين الثاني 2014', '7 نوفمبر 2014']],
  ['2014-09', ['2014-09', 'ايلول 2014', 'September 2014', '9/2014', 'شهر أيلول 2014']],
  ['2017-09', ['سبتمبر أيلول 2017']],
  ['2016-08-01', ['1 آب 2016']],
  ['2016', ['2016', '٢٠١٦', 'عام 2016']],
  ['2016?', ['2016?', '2016 ?', 'probably 2016', '2016، غير مؤكد']],
  ['2016~', ['2016~', 'about 2016', 'نحو 2016', 'c. 2016']],
  [
    '2016-09-17/2016-09-18',
    [
      '2016-09-17/2016-09-18',
      '2016-09-17 / 2016-09-18',
      '17–18 September 2016',
      '17-18 أيلول 2016',
      'من 17 إلى 18 أيلول 2016',
      'between 17 and 18 September 2016',
      '17 September 2016 to 18 September 2016',
    ],
  ],
  ['2018-02-07/2018-03-08', ['7 February – 8 March 2018']],
  ['../2016', ['../2016', 'until 2016']],
  ['2016/..', ['2016/..', 'from 2016 on', 'من 2016 فصاعداً']],
  ['201X', ['201X', '201x']],
  ['2016-09-XX', ['2016-09-XX', 'a day in September 2016', 'يوم من أيلول 2016']],
  ['2016-21', ['2016-21', 'spring 2016', 'ربيع 2016']],
  ['2016-02-29', ['29 February 2016']],
];

test.each(READINGS.flatMap(([edtf, spellings]) => spellings.map((spelling) => [spelling, edtf] as const)))('%s is %s', (spelling, edtf) => {
  expect(parseDate(spelling)).toEqual({ ok: true, value: edtf });
});

test.each([
  '',
  'yesterday',
  'أمس',
  '2016-13',
  '2016-02-30',
  '29 February 2015',
  '31/4/2016',
  '4 أبريل',
  '16',
  '2016-09-18/2016-09-17',
  '../..',
  '/',
  '2016/2017/2018',
  '17 18 September 2016',
  'September October 2016',
  '2016 2017',
])('«%s» is refused', (text) => {
  expect(parseDate(text)).toMatchObject({ ok: false, problems: [{ code: 'date_unreadable' }] });
});

test.each([
  ['2016-09-17', '17 September 2016', '١٧ أيلول ٢٠١٦'],
  ['2016-09', 'September 2016', 'أيلول ٢٠١٦'],
  ['2016', '2016', '٢٠١٦'],
  ['2016-09-17?', '17 September 2016, uncertain', '١٧ أيلول ٢٠١٦، غير مؤكد'],
  ['2016%', 'about 2016, uncertain', 'نحو ٢٠١٦، غير مؤكد'],
  ['2016-09-17/2016-09-18', 'from 17 September 2016 to 18 September 2016', 'من ١٧ أيلول ٢٠١٦ إلى ١٨ أيلول ٢٠١٦'],
  ['2016/', 'from 2016, end not known', 'من ٢٠١٦، والنهاية غير معلومة'],
  ['201X', 'a year between 2010 and 2019', 'سنة بين ٢٠١٠ و٢٠١٩'],
  ['2016-XX', 'a month in 2016', 'شهر من ٢٠١٦'],
  ['0099-03-01', '1 March 99', '١ آذار ٩٩'],
])('%s in words', (edtf, english, arabic) => {
  expect(formatDate(edtf, { language: 'en', digits: 'latn' })).toBe(english);
  expect(formatDate(edtf, { language: 'ar', digits: 'arab' })).toBe(arabic);
});

test.each([
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['2016-09-17~', '2016-09-17', '2016-09-17'],
  ['2016-22', '2016-06-01', '2016-08-31'],
  ['2016-24', '2016-01-01', '2017-02-28'],
  ['2016-09-17/..', '2016-09-17', null],
  ['/2016', null, '2016-12-31'],
])('%s lies from %s to %s', (edtf, from, to) => {
  expect(daysOf(edtf)).toEqual({ from, to });
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~', '%'))
  .map(([full, length, qualifier]) => full.slice(0, length) + qualifier);
const anyEdtf = fc.oneof(
  partial,
  fc.tuple(partial, fc.constantFrom('..', '')).chain(([date, end]) => fc.constantFrom(`${date}/${end}`, `${end}/${date}`)),
  fc.tuple(day, day).map((days) => days.sort().join('/')),
);

test('what is written is read back, in every language and digit set', () => {
  fc.assert(
    fc.property(anyEdtf, anyReading, (edtf, reading) => {
      expect(parseDate(formatDate(edtf, reading))).toEqual({ ok: true, value: edtf });
    }),
  );
});

test('no words make it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseDate(text).ok === 'boolean'));
});
