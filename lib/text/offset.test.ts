import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointLength, codePointOffset, sliceCodePoints, toCodePoint, toUtf16, utf16Offset } from './offset';

const unicode = fc.string({ unit: 'binary' });

test('counts an astral letter once', () => {
  expect(codePointLength('أ𞤀ب')).toBe(3);
  expect(toUtf16('أ𞤀ب', codePointOffset(2))).toBe(3);
  expect(toCodePoint('أ𞤀ب', utf16Offset(3))).toBe(2);
  expect(sliceCodePoints('أ𞤀ب', codePointOffset(1), codePointOffset(2))).toBe('𞤀');
});

test('refuses offsets beyond the text and what is no offset', () => {
  expect(() => toUtf16('ab', codePointOffset(3))).toThrow(RangeError);
  expect(() => toCodePoint('ab', utf16Offset(3))).toThrow(RangeError);
  expect(() => codePointOffset(-1)).toThrow(RangeError);
  expect(() => codePointOffset(0.5)).toThrow(RangeError);
  expect(() => sliceCodePoints('abc', codePointOffset(2), codePointOffset(1))).toThrow(RangeError);
});

test('both units lead to each other at every code point', () => {
  fc.assert(
    fc.property(unicode, (text) => {
      const length = codePointLength(text);
      expect(length).toBe([...text].length);
      for (let at = 0; at <= length; at++) expect(toCodePoint(text, toUtf16(text, codePointOffset(at)))).toBe(at);
    }),
  );
});

test('slices agree with slicing an array of code points', () => {
  fc.assert(
    fc.property(unicode, fc.nat(20), fc.nat(20), (text, a, b) => {
      const letters = [...text];
      const [start, end] = [Math.min(a, b, letters.length), Math.min(Math.max(a, b), letters.length)];
      expect(sliceCodePoints(text, codePointOffset(start), codePointOffset(end))).toBe(letters.slice(start, end).join(''));
    }),
  );
});
