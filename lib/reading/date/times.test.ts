import { describe, expect, test } from 'vitest';
import { read } from '../read';

describe('times', () => {
  test.each([
    ['دوى الانفجار في السادسة وأربعين دقيقة', 'السادسة وأربعين دقيقة', '06:40'],
    ['توقف القصف الرابعة وعشر دقائق', 'الرابعة وعشر دقائق', '04:10'],
    ['رصدت عند التاسعة وسبع دقائق وثانيتين', 'التاسعة وسبع دقائق وثانيتين', '09:07:02'],
    ['سقطت القذائف الرابعة والنصف', 'الرابعة والنصف', '04:30'],
    ['قصف الحي في 11 مساء الجمعة', '11 مساء', '23:00'],
    ['shelling began at 06:20 (GMT+2)', '06:20 (GMT+2)', '06:20+02:00'],
    ['09:15 UTC+03:00', '09:15 UTC+03:00', '09:15+03:00'],
    ['at 5 pm utc-0330', '5 pm utc-0330', '17:00-03:30'],
    ['نشر في 04:15م', '04:15م', '16:15'],
    ['مساء الأحد 8:20', '8:20', '20:20'],
    ['عند التاسعة وعشرين مساء', 'التاسعة وعشرين مساء', '21:20'],
    ['هدنة حتى منتصف النهار', 'منتصف النهار', '12:00'],
    ['at 12 midnight', '12 midnight', '00:00'],
    ['at 6.45 on Monday', '6.45', '06:45'],
    ['at seven forty p.m.', 'seven forty p.m.', '19:40'],
  ])('%s', (text, words, edtf) => {
    expect(read(text).dates.filter(({ kind }) => kind === 'time')).toMatchObject([{ text: words, edtf }]);
  });

  test.each(['قتل 11 مساء أمس', 'المرحلة الثامنة وعشرون لاجئا', 'الفرقة الثالثة وربع المقاتلين'])('%s has none', (text) => {
    expect(read(text).dates.filter(({ kind }) => kind === 'time')).toEqual([]);
  });
});

describe('stretches of time', () => {
  test.each([
    ['from 13:30 to 15:00', '13:30 to 15:00', '13:30/15:00'],
    ['closed between 10 and 11:45 pm', '10 and 11:45 pm', '22:00/23:45'],
    ['raids from 2 to 4 am', '2 to 4 am', '02:00/04:00'],
    ['10:00 - 1:30 pm', '10:00 - 1:30 pm', '10:00/13:30'],
    ['07:00-09:30 GMT', '07:00-09:30 GMT', '07:00Z/09:30Z'],
    ['بين الثانية والرابعة فجرا', 'الثانية والرابعة فجرا', '02:00/04:00'],
    ['من الساعة 8 إلى الساعة 10 صباحا', '8 إلى الساعة 10 صباحا', '08:00/10:00'],
    ['from 7:30 to 11.', '7:30 to 11', '07:30/11:00'],
    ['هدنة من 9 صباحا حتى 2 ظهرا', '9 صباحا حتى 2 ظهرا', '09:00/14:00'],
  ])('%s', (text, words, edtf) => {
    expect(read(text).dates).toMatchObject([{ kind: 'interval', text: words, edtf }]);
  });

  test('two times that no link joins are two', () => {
    expect(read('at 17:00 and at 18:00').dates.map(({ edtf }) => edtf)).toEqual(['17:00', '18:00']);
    expect(read('بلغ عددهم عند الساعة 17:00 إلى 12 قتيلا').dates.map(({ edtf }) => edtf)).toEqual(['17:00']);
    expect(read('3 to 5 people were killed at 4 pm').quantities[0]).toMatchObject({ kind: 'count', min: 3, max: 5 });
  });
});
