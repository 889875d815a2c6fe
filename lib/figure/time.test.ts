import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyReading } from './arbitrary';
import { clockOf, formatTime, parseTime } from './time';

const READINGS: readonly (readonly [string, readonly string[]])[] = [
  [
    '17:00',
    [
      '17:00',
      '١٧:٠٠',
      'الساعة 17:00',
      '5 pm',
      '5:00 p.m.',
      '5pm',
      'الخامسة مساءً',
      'الساعة الخامسة مساء',
      'at 5 pm',
      '17:00 local',
      '17:00 بالتوقيت المحلي',
      '17.00',
      '17:00 pm',
    ],
  ],
  ['05:00', ['5 am', '5:00', 'الخامسة صباحاً', '05:00:30']],
  ['12:00', ['12 pm', '12:00']],
  ['00:00', ['12 am', '00:00']],
  ['17:30', ['5:30 pm', 'الخامسة والنصف مساءً']],
  ['23:00', ['الحادية عشرة ليلاً', '11 pm']],
  ['17:00+03:00', ['17:00+03:00', '17:00 +3', '17:00 UTC+3', '17:00 (UTC+03:00)', '17:00+0300']],
  ['14:00Z', ['14:00Z', '14:00 GMT', '14:00 UTC', '14:00 بتوقيت غرينتش', '2 pm GMT']],
];

test.each(READINGS.flatMap(([time, spellings]) => spellings.map((spelling) => [spelling, time] as const)))('%s is %s', (spelling, time) => {
  expect(parseTime(spelling)).toEqual({ ok: true, value: time });
});

test.each(['', '25:00', '17:60', '5', 'evening', 'مساء', '13:00 am', '0 pm', '17:00+25:00', '17:00–18:00'])('«%s» is refused', (text) => {
  expect(parseTime(text)).toMatchObject({ ok: false, problems: [{ code: 'time_unreadable' }] });
});

test('stated zones meet on one clock', () => {
  expect(clockOf('17:00+03:00')).toEqual(clockOf('14:00Z'));
  expect(clockOf('01:00+03:00')).toEqual(clockOf('22:00Z'));
  expect(clockOf('17:00')).toEqual({ minutes: 1020, zoned: false });
  expect(clockOf('soon')).toBeNull();
});

test('what is written is read back, in every language and digit set', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const zone = fc.oneof(
    fc.constantFrom('', 'Z'),
    fc.tuple(fc.constantFrom('+', '-'), fc.nat(12), fc.constantFrom('00', '30')).map(([sign, h, m]) => `${sign}${two(h)}:${m}`),
  );
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), zone, anyReading, (h, m, offset, reading) => {
      const time = `${two(h)}:${two(m)}${offset}`;
      expect(parseTime(formatTime(time, reading))).toEqual({ ok: true, value: time });
    }),
  );
});
