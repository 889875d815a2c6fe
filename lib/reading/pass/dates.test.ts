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
    ['From 24 February 2022 to 15 March 2022', '2022-02-24/2022-03-15'],
    ['June 28 - July 3, 2023', '2023-06-28/2023-07-03'],
    ['ليل 12/13 أيار 2024', '2024-05-12/2024-05-13'],
    ['the night of May 12/13, 2024', '2024-05-12/2024-05-13'],
    ['2024-01-01/2024-03-31', '2024-01-01/2024-03-31'],
    ['Between 28 December and 3 January 2023', '2022-12-28/2023-01-03'],
    ['بين 28 شباط و3 آذار 2023', '2023-02-28/2023-03-03'],
    ['from March to May 2021', '2021-03/2021-05'],
    ['بين كانون الثاني وآذار 2021', '2021-01/2021-03'],
    ['في ربيع 2011', '2011-21'],
    ['the summer of 2014', '2014-22'],
    ['حوالي عام 2016', '2016~'],
    ['in the 19th century', '18XX'],
    ['القرن التاسع عشر', '18XX'],
    ['late 2019', '2019'],
    ['مطلع 2015', '2015'],
    ['في 2013 نزح 4000 شخص', '2013'],
    ['14.05.24', '2024-05-14'],
    ['السبت 5/11/2024', '2024-05-11'],
    ['21 / 8 / 2013', '2013-08-21'],
    ['12/9/1437هـ', '2016-06-17'],
    ['النصف الثاني من 2013', '2013'],
    ['the 2008-09 war', '2008/2009'],
    ['2023–24', '2023/2024'],
    ['a 2018 report', '2018'],
    ['its 2018 law', '2018'],
    ["the city's 2018 siege", '2018'],
    ['a budget for 2018', '2018'],
    ['from 2018 onwards', '2018'],
    ['a letter dated 2018', '2018'],
    ['a rise of a tenth compared to 2018', '2018'],
    ['2018 was the worst of all', '2018'],
  ])('%s is %s', (text, edtf) => {
    expect(dates(text)).toEqual([edtf]);
  });

  test.each(['31 شباط 2016', 'In March 12 people died'])('%s has no day', (text) => {
    expect(dates(text).every((edtf) => edtf === null || !/-\d\d-\d\d/.test(edtf))).toBe(true);
  });

  test.each(['he may go', 'مارس الضغط على 3 دول', 'the march of 40 men'])('%s names no month', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test.each([
    'سوق الثلاثاء',
    'حي السبت',
    'صحيفة المصري اليوم',
    'Russia Today',
    'في اليوم الثالث للهدنة',
    'اليوم 24 للحرب',
    'اليوم التالي',
    'رقم 12/2019',
  ])('%s names no day', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test('years in a row are each one', () => {
    expect(dates('in 2012, 2013 and 2014')).toEqual(['2012', '2013', '2014']);
    expect(dates('السنوات 2012 و2013')).toEqual(['2012', '2013']);
    expect(dates('أحرق 1950 و2000 دونم')).toEqual([]);
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
    ['a week ago', '2017-04-03'],
    ['قبل أسبوع', '2017-04-03'],
    ['قبل نحو عشرة أيام', '2017-03-31~'],
    ['الأسبوع قبل الماضي', '2017-03-27/2017-04-02'],
    ['this Friday', '2017-04-14'],
    ['in May of last year', '2016-05'],
    ['السادس عشر من أيار/مايو من العام الماضي', '2016-05-16'],
    ['الثلاثاء من الأسبوع الماضي', '2017-04-04'],
    ['ليل السبت-الأحد', '2017-04-08/2017-04-09'],
    ['في 12/3 قتل', '2017-03-12'],
    ['On March 12 people died', '2017-03-12'],
    ['آذار: 12 قتيلاً', '2017-03'],
    ['4 أبريل', '2017-04-04'],
    ['17 من الشهر الماضي', '2017-03-17'],
    ['in early March', '2017-03'],
    ['السابع من أكتوبر الماضي', '2016-10-07'],
    ['آذار المقبل', '2018-03'],
    ['Wednesday, 12 April', '2017-04-12'],
    ['يوم الأحد 7 أيار', '2017-05-07'],
    ['أمس الأحد', '2017-04-09'],
    ['اليوم الاثنين 10 نيسان', '2017-04-10'],
    ['from 5 to 20 April', '2017-04-05/2017-04-20'],
    ['from 9 April to 20 May', '2017-04-09/2017-05-20'],
    ['last month', '2017-03'],
    ['العام الماضي', '2016'],
  ])('%s, told on 10 April 2017, is %s', (text, edtf) => {
    expect(dates(text, '2017-04-10')).toEqual([edtf]);
  });

  test('what is counted from an event is not counted from today', () => {
    expect(dates('قبل يومين من الهجوم', '2017-04-10')).toEqual([null]);
    expect(dates('three months earlier', '2017-04-10')).toEqual([null]);
  });

  test('a day that is numbered past any of a month is not today', () => {
    expect(dates('في اليوم المئة للحرب', '2017-04-10')).toEqual([]);
    expect(dates('قتل اليوم ألف شخص', '2017-04-10')).toEqual(['2017-04-10']);
  });

  test('a sentence told of a year goes on in it, and another does not', () => {
    expect(dates('In 2013, on 4 April, it began', '2017-04-10')).toEqual(['2013', '2013-04-04']);
    expect(dates('In 2013 it began. On 4 April it ended', '2017-04-10')).toEqual(['2013', '2017-04-04']);
    expect(dates('It began on 7 April 2013. On 11 April it ended', '2017-02-01')).toEqual(['2013-04-07', '2013-04-11']);
    expect(dates('It began on 7 April 2013. On 9 April it ended', '2017-04-10')).toEqual(['2013-04-07', '2017-04-09']);
  });

  test('days that "and" joins are two, unless they follow each other or "between" opens them', () => {
    expect(dates('on 3 and 7 March 2017')).toEqual(['2017-03-03', '2017-03-07']);
    expect(dates('أيام 3 و5 و7 آذار 2017')).toEqual(['2017-03-03', '2017-03-05', '2017-03-07']);
    expect(dates('3 and 4 March 2017')).toEqual(['2017-03-03/2017-03-04']);
    expect(dates('between 3 and 7 March 2017')).toEqual(['2017-03-03/2017-03-07']);
  });

  test('relative words without a reference date have no value', () => {
    expect(dates('أمس')).toEqual([null]);
  });
});

describe('decades', () => {
  test.each([
    ['the 1980s', '198X'],
    ["the 1980's", '198X'],
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
    ['3.30 p.m. local time', '15:30'],
    ['الساعة 15.30', '15:30'],
    ['15h30', '15:30'],
    ['at 0430', '04:30'],
    ["at seven o'clock in the evening", '19:00'],
    ['2:30 pm Kyiv time', '14:30'],
    ['الساعة الواحدة ليلا', '01:00'],
    ['الثانية بعد منتصف الليل', '02:00'],
    ['الساعة 11 ظهرا', '11:00'],
  ])('%s is %s', (text, edtf) => {
    expect(read(text).dates).toMatchObject([{ kind: 'time', edtf }]);
  });

  test('a part of the day said before a time is its own', () => {
    expect(dates('مساء السبت الساعة السابعة')).toEqual([null, '19:00']);
  });

  test.each(['24 ساعة', '5 night raids', '12:75'])('%s is no time', (text) => {
    expect(read(text).dates.filter(({ kind }) => kind === 'time')).toEqual([]);
  });
});
