import { describe, expect, test } from 'vitest';
import { read } from '../read';

/** Monday. */
const TOLD = '2017-04-10';

function spans(text: string): [string, string | null][] {
  return read(text, { date: TOLD }).dates.map(({ text: words, edtf }) => [words, edtf]);
}

describe('days told from the day of publication', () => {
  test.each([
    ['اغتيل الأحد التاسع', 'الأحد التاسع', '2017-04-09'],
    ['قصف الحي الجمعة 31، وأعلن', 'الجمعة 31', '2017-03-31'],
    ['يوم 28', '28', '2017-03-28'],
    ['fighting began Thursday the 6th', 'Thursday the 6th', '2017-04-06'],
    ['It ended on the 2nd.', '2nd', '2017-04-02'],
    ['من 2 إلى 8 من الشهر الجاري', '2 إلى 8 من الشهر الجاري', '2017-04-02/2017-04-08'],
    ['between 20 and 24 of last month', '20 and 24 of last month', '2017-03-20/2017-03-24'],
    ['الأسبوع الماضي الخميس', 'الأسبوع الماضي الخميس', '2017-04-06'],
    ['last week, Tuesday', 'last week, Tuesday', '2017-04-04'],
    ['from Saturday to Wednesday', 'Saturday to Wednesday', '2017-04-08/2017-04-12'],
    ['الثلاثاء قبل الماضي', 'الثلاثاء قبل الماضي', '2017-03-28'],
    ['بعد شهرين من الآن', 'بعد شهرين من الآن', '2017-06'],
    ['5 days from today', '5 days from today', '2017-04-15'],
    ['a fortnight ago', 'a fortnight ago', '2017-03-27'],
    ['two decades ago', 'two decades ago', '1997'],
    ['في الصيف الماضي', 'الصيف الماضي', '2016-22'],
    ['last spring', 'last spring', '2016-21'],
    ['this spring', 'this spring', '2017-21'],
    ['next winter', 'next winter', '2017-24'],
    ['خريف العام الماضي', 'خريف العام الماضي', '2016-23'],
    ['the last week of August', 'August', '2016-08'],
    ['الأسبوع الأول من الشهر الماضي', 'الشهر الماضي', '2017-03'],
    ['في الأيام الأولى من شباط', 'شباط', '2017-02'],
    ['الأسبوع الأخير من تموز', 'تموز', '2016-07'],
    ['On Monday the 3rd, 6 people', 'Monday the 3rd', '2017-04-03'],
    ['الأربعاء 5 والخميس 6', 'الأربعاء 5', '2017-04-05'],
    ['السبت 8، 18 قتيلا', 'السبت 8', '2017-04-08'],
  ])('%s', (text, words, edtf) => {
    expect(spans(text)).toContainEqual([words, edtf]);
  });

  test.each([
    'قتل السبت 16 مدنيا',
    'on the 15th floor',
    'on the 5th and 6th floors',
    'the last Monday of March',
    'السبت الثاني والعشرون من الحصار',
  ])('%s numbers no day of the month', (text) => {
    expect(spans(text).filter(([words]) => /\d|الثاني|Monday/.test(words))).toEqual([]);
  });
});

describe('lengths of time', () => {
  test.each([
    ['استمر القصف لمدة ساعة', 'ساعة', 'PT1H'],
    ['انقطعت الكهرباء طوال أسبوع', 'أسبوع', 'P1W'],
    ['held for a month', 'a month', 'P1M'],
    ['عام واحد', 'عام واحد', 'P1Y'],
    ['سنتين وثلاثة أشهر', 'سنتين وثلاثة أشهر', 'P2Y3M'],
    ['one day and 6 hours', 'one day and 6 hours', 'P1DT6H'],
    ['2 hours 40 minutes', '2 hours 40 minutes', 'PT2H40M'],
  ])('%s', (text, words, duration) => {
    expect(read(text).dates).toMatchObject([{ kind: 'duration', text: words, duration }]);
  });

  test('smaller units before larger ones are two', () => {
    expect(read('3 days and 2 years').dates.map(({ duration }) => duration)).toEqual(['P3D', 'P2Y']);
  });
});
