import { describe, expect, test } from 'vitest';
import { read } from '../read';

function spans(text: string, date?: string): [string, string | null][] {
  return read(text, date === undefined ? {} : { date }).dates.map(({ text: words, edtf }) => [words, edtf]);
}

describe('days, months and years', () => {
  test.each([
    ['قصفت في شباط 20 إلى 23، 2014', 'شباط 20 إلى 23، 2014', '2014-02-20/2014-02-23'],
    ['fighting from April 5 to 9 there', 'April 5 to 9', 'XXXX-04-05/XXXX-04-09'],
    ['October 7 – 9, 2023', 'October 7 – 9, 2023', '2023-10-07/2023-10-09'],
    ['March third through the sixth', 'March third through the sixth', 'XXXX-03-03/XXXX-03-06'],
    ['the night of May 3 and 4, 1998', 'May 3 and 4, 1998', '1998-05-03/1998-05-04'],
    ['7 March two thousand and nine', '7 March two thousand and nine', '2009-03-07'],
    ['في رمضان', 'رمضان', null],
    ['2017 نيسان', '2017 نيسان', '2017-04'],
    ['June 4: 12 people were killed', 'June 4', 'XXXX-06-04'],
    ['as of November', 'November', 'XXXX-11'],
    ['the 1952 killing of strikers', '1952', '1952'],
    ['2013: اندلعت المعارك', '2013', '2013'],
    ['filed 2015 July', '2015 July', '2015-07'],
    ['2017/Apr/04', '2017/Apr/04', '2017-04-04'],
    ['Apr/4/2017', 'Apr/4/2017', '2017-04-04'],
    ['April-04, 2017', 'April-04, 2017', '2017-04-04'],
    ['نيسان/ 4', 'نيسان/ 4', 'XXXX-04-04'],
    ['7 June 67', '7 June 67', '1967-06-07'],
    ['Saturday, April, 8th 2017', 'April, 8th 2017', '2017-04-08'],
    ['آب تسعة وعشرين', 'آب تسعة وعشرين', 'XXXX-08-29'],
    ['الأسبوع الثاني من آذار 2018', 'آذار 2018', '2018-03'],
    ['30 صفر الخير 1433 هـ', '30 صفر الخير 1433 هـ', '2012-01-24'],
  ])('%s', (text, words, edtf) => {
    expect(spans(text)).toEqual([[words, edtf]]);
  });

  test.each([
    ['يونيو العام الماضي', '2016-06'],
    ['july last year', '2016-07'],
    ['last september', '2016-09'],
    ['هذا نيسان', '2017-04'],
    ['يوم الخميس الماضي الموافق 6 نيسان', '2017-04-06'],
    ['من الـ7 إلى الـ13 من آذار الماضي', '2017-03-07/2017-03-13'],
    ['ليلة الخامس من نيسان', '2017-04-05'],
    ['16. Nov. 2016', '2016-11-16'],
    ['من 2016/12/03 حتى 4 آذار', '2016-12-03/2017-03-04'],
  ])('%s, told on 10 April 2017', (text, edtf) => {
    expect(spans(text, '2017-04-10').at(-1)?.[1]).toBe(edtf);
  });

  test('a toll that moved on a day is no second day', () => {
    expect(spans('The toll rose on July 13 to 15')).toEqual([['July 13', 'XXXX-07-13']]);
    expect(spans('in 2020 may have fallen')).toEqual([['2020', '2020']]);
  });

  test('the weekday of a date stands before it over «في» too', () => {
    expect(read('يوم الثلاثاء في 4 نيسان 2017').dates).toMatchObject([{ text: '4 نيسان 2017', weekday: 'tuesday' }]);
  });
});

describe('numeric dates', () => {
  test.each([
    ['قصف في 03/2017', '2017-03'],
    ['05-2018', '2018-05'],
    ['2018/5', '2018-05'],
    ['5 / 2018', '2018-05'],
    ['21 . 5 . 2018', '2018-05-21'],
    ['6 ـ 4 ـ 1959', '1959-04-06'],
    ['6ـ4ـ1959', '1959-04-06'],
    ['من 3/6-14/9/2015', '2015-06-03/2015-09-14'],
    ['6/14 19:20', 'XXXX-06-14'],
    ['on 06/09, 2015', '2015-06-09'],
    ['09/11', 'XXXX-09-11'],
    ['منذ 7/4', 'XXXX-04-07'],
    ['في 21-4', 'XXXX-04-21'],
    ['4/25 at 16:00', 'XXXX-04-25'],
    ['30-02-1433', '2012-01-24'],
    ['2016-09-17T14:00:00.250Z', '2016-09-17T14:00:00Z'],
  ])('%s is %s', (text, edtf) => {
    expect(spans(text)[0]?.[1]).toBe(edtf);
  });

  test.each(['فاز 3/2', 'بين 10-2000 مقاتل', '2014/22/29', 'in 1/2 of cases', '24/7'])('%s is none', (text) => {
    expect(spans(text)).toEqual([]);
  });
});
