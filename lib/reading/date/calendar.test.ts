import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysTo, fromDays, hijriToDays, isDay, toDays, weekdayOf } from './calendar';

describe('civil days', () => {
  test('days and dates turn into each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (days) => {
        const { year, month, day } = fromDays(days);
        expect(toDays(year, month, day)).toBe(days);
        expect(isDay(year, month, day)).toBe(true);
      }),
    );
  });

  test('weekdays', () => {
    expect(weekdayOf(toDays(2015, 6, 16))).toBe('tuesday');
    expect(weekdayOf(toDays(2015, 5, 16))).toBe('saturday');
    expect(daysTo(toDays(2017, 4, 10), 'wednesday', false)).toBe(-5);
    expect(daysTo(toDays(2017, 4, 10), 'wednesday', true)).toBe(2);
  });

  test('days that are none', () => {
    expect(isDay(2015, 2, 29)).toBe(false);
    expect(isDay(null, 2, 29)).toBe(true);
    expect(isDay(2016, 13, 1)).toBe(false);
  });

  test('Umm al-Qura', () => {
    expect(hijriToDays(1437, 9, 12)).toBe(toDays(2016, 6, 17));
    expect(hijriToDays(900, 1, 1)).toBeNull();
    // Of 29 days by the tables.
    expect(hijriToDays(1433, 2, 30)).toBe(toDays(2012, 1, 24));
  });
});
