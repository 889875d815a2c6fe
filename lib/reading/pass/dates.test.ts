import { describe, expect, test } from 'vitest';
import { read } from '../read';

function dates(text: string, date?: string): (string | null)[] {
  return read(text, date === undefined ? {} : { date }).dates.map(({ edtf }) => edtf);
}

describe('dates', () => {
  test.each([
    ['17 سبتمبر 2016', '2016-09-17'],
    ['6 آذار 2015', '2015-03-06'],
    ['7 تشرين الثاني 2014', '2014-11-07'],
    ['3 مارس/آذار 2020', '2020-03-03'],
    ['سبتمبر أيلول 2017', '2017-09'],
    ['12 جويلية 2016', '2016-07-12'],
    ['9 غشت 2016', '2016-08-09'],
    ['السادس عشر من شهر حزيران', 'XXXX-06-16'],
    ['السابع عشر من سبتمبر عام ألفين وستة عشر', '2016-09-17'],
    ['4 أبريل', 'XXXX-04-04'],
    ['من 3 إلى 5 آذار 2017', '2017-03-03/2017-03-05'],
    ['September 17, 2016', '2016-09-17'],
    ['the 17th of September 2016', '2016-09-17'],
    ['17 Sept. 2016', '2016-09-17'],
    ['Sept 17-18, 2016', '2016-09-17/2016-09-18'],
    ['2016-09-17', '2016-09-17'],
    ['17/9/2016', '2016-09-17'],
    ['17.09.2016', '2016-09-17'],
    ['2016-09-17T14:00:00Z', '2016-09-17T14:00:00Z'],
    ['عام 2014', '2014'],
    ['in 2014', '2014'],
    ['ما بين 2014 و2017', '2014/2017'],
    ['2014-2017', '2014/2017'],
    ['the 1990s', '199X'],
  ])('%s is %s', (text, edtf) => {
    expect(dates(text)).toEqual([edtf]);
  });

  test.each(['31 شباط 2016', 'In March 12 people died'])('%s has no day', (text) => {
    expect(dates(text).every((edtf) => edtf === null || !/-\d\d-\d\d/.test(edtf))).toBe(true);
  });

  test.each(['he may go', 'مارس الضغط على 3 دول', 'the march of 40 men'])('%s names no month', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test('Hijri dates are converted by Umm al-Qura and keep their own form', () => {
    expect(read('12 رمضان 1437 هـ').dates).toMatchObject([{ edtf: '2016-06-17', calendar: 'hijri', hijri: '1437-09-12' }]);
  });

  test('a weekday beside a date is told, not a date of its own', () => {
    expect(read('يوم السبت 17 أيلول 2016').dates).toMatchObject([{ text: '17 أيلول 2016', weekday: 'saturday' }]);
  });

  test.each([
    ['أمس', '2017-04-09'],
    ['yesterday', '2017-04-09'],
    ['الخميس الماضي', '2017-04-06'],
    ['last Wednesday', '2017-04-05'],
    ['يوم الأحد المقبل', '2017-04-16'],
    ['قبل ثلاثة أيام', '2017-04-07'],
    ['3 days ago', '2017-04-07'],
    ['4 أبريل', '2017-04-04'],
    ['17 من الشهر الماضي', '2017-03-17'],
    ['last month', '2017-03'],
    ['العام الماضي', '2016'],
  ])('%s, told on 10 April 2017, is %s', (text, edtf) => {
    expect(dates(text, '2017-04-10')).toEqual([edtf]);
  });

  test('a day that is numbered past any of a month is not today', () => {
    expect(dates('في اليوم المئة للحرب', '2017-04-10')).toEqual([]);
    expect(dates('قتل اليوم ألف شخص', '2017-04-10')).toEqual(['2017-04-10']);
  });

  test('relative words without a reference date have no value', () => {
    expect(dates('أمس')).toEqual([null]);
  });
});

describe('decades', () => {
  test.each([
    ['the 1980s', '198X'],
    ["the early '90s", '199X'],
    ['the late nineties', '199X'],
    ['في التسعينيات', '199X'],
    ['ثمانينيات القرن الماضي', '198X'],
    ['سبعينات القرن التاسع عشر', '187X'],
  ])('%s is %s', (text, edtf) => {
    expect(dates(text)).toEqual([edtf]);
  });

  test.each(['in his nineties', 'في الأربعينيات من عمره', 'رجل في الخمسينيات من العمر'])('%s is an age', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('durations', () => {
  test.each([
    ['for three days', 'three days', 'P3D'],
    ['لمدة ثلاثة أيام', 'ثلاثة أيام', 'P3D'],
    ['two hours', 'two hours', 'PT2H'],
    ['ساعتين', 'ساعتين', 'PT2H'],
    ['ثلاث سنوات ونصف', 'ثلاث سنوات ونصف', 'P3.5Y'],
    ['an hour and a half', 'an hour and a half', 'PT1.5H'],
    ['between two and three weeks', 'between two and three weeks', null],
    ['two decades', 'two decades', 'P20Y'],
    ['خلال السنوات الخمس الماضية', 'السنوات الخمس', 'P5Y'],
  ])('%s', (text, words, duration) => {
    expect(read(text).dates).toMatchObject([{ kind: 'duration', text: words, edtf: null, duration }]);
  });

  test.each(['3 days ago', 'aged 11 years', '15 March'])('%s has none of its own', (text) => {
    expect(read(text).dates.filter(({ kind }) => kind === 'duration')).toEqual([]);
  });
});

describe('times', () => {
  test.each([
    ['17:00 بالتوقيت المحلي', '17:00'],
    ['14:00 بتوقيت غرينتش', '14:00Z'],
    ['الساعة الواحدة والنصف فجر', '01:30'],
    ['الساعة الخامسة إلا ربعا مساء', '16:45'],
    ['الساعة 3 عصرا', '15:00'],
    ['عند الثانية عشرة ظهرا', '12:00'],
    ['5:30 pm', '17:30'],
    ['at 8 a.m.', '08:00'],
    ['0330 local time', '03:30'],
    ['half past five', '05:30'],
    ['14:00 GMT', '14:00Z'],
    ['17:00+03:00', '17:00+03:00'],
    ['منتصف الليل', '00:00'],
  ])('%s is %s', (text, edtf) => {
    expect(read(text).dates).toMatchObject([{ kind: 'time', edtf }]);
  });

  test.each(['24 ساعة', '5 night raids', '12:75'])('%s is no time', (text) => {
    expect(read(text).dates.filter(({ kind }) => kind === 'time')).toEqual([]);
  });
});
