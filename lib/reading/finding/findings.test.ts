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
  });

  test('a headline and a body that cannot both hold', () => {
    expect(findings('مقتل 62 جنديا في غارة\n\nأعلن المرصد مقتل 80 جنديا')).toMatchObject([['two-figures', { first: 62, second: 80 }]]);
    expect(findings('مقتل 62 جنديا في غارة\n\nأعلن المرصد مقتل أكثر من 60 جنديا')).toEqual([]);
  });

  test('a local and a UTC time no zone explains', () => {
    expect(findings('17:00 بالتوقيت المحلي (14:00 بتوقيت غرينتش)')).toEqual([]);
    expect(findings('17:00 بالتوقيت المحلي (14:10 بتوقيت غرينتش)')).toMatchObject([['time-zones', { offsetMinutes: 170 }]]);
  });
});
