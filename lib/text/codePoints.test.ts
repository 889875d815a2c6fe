import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoints } from './codePoints';

test('any stretch is the one that taking the text apart gives', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'ع', '🕊', '\ud800', '\udc00', '62 قتيلاً '), { maxLength: 900 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(4000), fc.nat(200), (text, start, length) => {
      const apart = Array.from(text);
      const points = codePoints(text);
      expect(points.length).toBe(apart.length);
      expect(points.slice(start, start + length)).toBe(apart.slice(start, start + length).join(''));
    }),
  );
});
