import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inDigits, toAsciiDigits } from './digits';

test('reads both Arabic digit sets', () => {
  expect(toAsciiDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789 0123456789');
});

test('what is written in Arabic digits reads back, at the same length', () => {
  fc.assert(
    fc.property(fc.nat(), (n) => {
      expect(toAsciiDigits(inDigits(String(n), 'arab'))).toBe(String(n));
      expect(inDigits(String(n), 'arab')).toHaveLength(String(n).length);
    }),
  );
});
