import { describe, expect, test } from 'vitest';
import { read } from '../read';

const findings = (text: string): unknown[] => read(text).findings.map(({ kind, detail }) => [kind, detail]);

describe('findings', () => {
  test('a weekday that does not fit its date, and the month in which it would', () => {
    expect(findings('يوم السبت 16 حزيران 2015')).toEqual([
      ['weekday-mismatch', { stated: 'saturday', is: 'tuesday', date: '2015-06-16', fits: '2015-05-16' }],
    ]);
    expect(findings('يوم السبت 17 أيلول 2016')).toEqual([]);
  });

  test('a date without a year is read in the year said before it', () => {
    expect(findings('في 30 تموز 2015 وقعت غارة، ثم يوم السبت السادس عشر من شهر حزيران وقعت أخرى')).toMatchObject([
      ['weekday-mismatch', { assumedYear: 2015 }],
    ]);
  });

  test('a numbered list that adds up to its total, and one that does not', () => {
    const list = (last: number): string =>
      `قتل 23 مدنيا في الغارات :\n١- مقتل ١٢ مدنيا\n٢- مقتل شخصين\n٣- مقتل ٤ أشخاص\n٤- مقتل ${last} أشخاص`;
    expect(findings(list(5))).toEqual([['parts-sum', { measure: 'killed', stated: 23, sum: 23, parts: [12, 2, 4, 5] }]]);
    expect(findings(list(6))).toMatchObject([['parts-mismatch', { stated: 23, sum: 24 }]]);
    expect(findings(list(4))).toMatchObject([['parts-mismatch', { stated: 23, sum: 22 }]]);
  });

  test('the dead and the wounded of the casualties, and a list that «هم» leads to', () => {
    const casualties = (dead: number): string => `بلغ عدد الضحايا 107 أشخاص (${dead} قتيلاً و80 جريحاً).`;
    expect(findings(casualties(27))).toMatchObject([['parts-sum', { stated: 107, parts: [27, 80] }]]);
    expect(findings(casualties(28))).toMatchObject([['parts-mismatch', { stated: 107, sum: 108 }]]);
    expect(findings('بلغ عدد الضحايا 107 أشخاص (27 قتيلاً و80 جريحاً)، تليها حلب حيث سقط 56 قتيلاً')).toMatchObject([['parts-sum', {}]]);
    expect(findings('إن 4 مدنيين (طفلان وامرأتان) قتلوا')).toMatchObject([['parts-sum', { parts: [2, 2] }]]);
    expect(findings('مقتل 12 شخصاً، هم: 4 أطفال و3 نساء و5 رجال')).toMatchObject([['parts-sum', { parts: [4, 3, 5] }]]);
  });

  test('a headline and a body that cannot both hold', () => {
    expect(findings('مقتل 62 جنديا في غارة\n\nأعلن المرصد مقتل 80 جنديا')).toMatchObject([['two-figures', { first: 62, second: 80 }]]);
    expect(findings('مقتل 62 جنديا في غارة\n\nأعلن المرصد مقتل أكثر من 60 جنديا')).toEqual([]);
  });

  test('a local and a UTC time no zone explains', () => {
    expect(findings('17:00 بالتوقيت المحلي (14:00 بتوقيت غرينتش)')).toEqual([]);
    const again = (gap: string): string => `17:00 local time (14:00 GMT)${gap}17:00 local time (15:00 GMT)`;
    expect(findings(again('. Later: '))).toMatchObject([['time-zones', { offsetMinutes: 120, elsewhere: 180 }]]);
    expect(findings(again(' in Kyiv, '))).toEqual([]);
    expect(findings('17:00 بالتوقيت المحلي (14:10 بتوقيت غرينتش)')).toMatchObject([['time-zones', { offsetMinutes: 170 }]]);
  });

  test.each([
    [
      'a body that repeats its headline, and goes on',
      'Strike kills 12\n\nIt killed 12 people, medics said. Another killed five people in Rafah.',
    ],
    ['several that make the headline', 'Fourteen killed\n\nFive people were killed in Jabalia, and five were killed in Rafah.'],
    ['dozens', 'Dozens killed\n\nMore than 130 people were killed in Barsalogho.'],
    [
      'a lead for a headline',
      'A bomb killed 26 people in a crowded market in the south of the city today, police said.\n\nTwo others killed 60 people in May.',
    ],
    ['others than those found', 'Search ends, 34 more feared dead\n\nFive bodies were found.'],
    ['more than the headline', 'Eighty people missing\n\nRescuers said more than 80 people are missing.'],
    ['dozens in the body', 'Blast kills 253\n\nDozens were killed.'],
    ['a rounded headline', 'Quake kills 2,000\n\nThe quake killed 2,053 people.'],
    ['the worst of many', 'قتل 58 مدنيا في نيسان، أبرز المجازر:\n1- مقتل 12 مدنيا\n2- مقتل 9 مدنيين'],
    ['a part without a number', '40 killed: 22 men, 10 women and children.'],
    ['a sighted month', 'يوم الجمعة 27 رمضان 1445 هـ'],
    ['rows of months', 'آذار: 12 قتيلاً\nنيسان: 15 قتيلاً'],
    ['bullets', '- 12 killed in Aleppo\n- 15 killed in Homs'],
    ['some who were', 'قتل 23 مدنياً (بينهم 5 أطفال و3 نساء) في إدلب.'],
    ['some who were, in English', 'Strikes killed 23 civilians (including 5 children and 3 women).'],
    ['the wounded after the killed', '10 people were killed: 4 children, and 12 others were wounded.'],
    ['a list that names only some', 'The strike killed 12 people – 7 of them children – and wounded 20.'],
    ['a year told only as since when', 'منذ 15 آذار 2011 قتل كثيرون. وفي يوم الثلاثاء 14 أيار سقطت قذائف.'],
    ['Nepal', 'at 11:56 local time (06:11 GMT)'],
    ['Moscow before 2014', '17:20 Moscow time (13:20 GMT)'],
    ['two places', '10:00 local time (06:30 GMT), later 11:00 local time (08:00 GMT)'],
  ])('%s is no contradiction', (_name, text) => {
    expect(findings(text)).toEqual([]);
  });

  test('a list behind a colon is held against its total, in whatever order its clauses are read', () => {
    const list = (last: number): string => `قتل 12 شخصاً: 5 رجال و4 نساء و${last} أطفال.`;
    expect(findings(list(3))).toMatchObject([['parts-sum', { sum: 12 }]]);
    expect(findings(list(4))).toMatchObject([['parts-mismatch', { sum: 13 }]]);
  });
});
