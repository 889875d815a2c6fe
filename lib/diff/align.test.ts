import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords } from './align';

const words = fc.array(fc.constantFrom('مقتل', '62', '80', 'جندياً', 'soldiers', '،', '🕊'), { maxLength: 10 }).map((all) => all.join(' '));

test('the stretches tile both texts, and those called the same are the same', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const aligned = alignWords(a, b) ?? [];
      expect(aligned.map((one) => a.slice(...one.a)).join('')).toBe(a);
      expect(aligned.map((one) => b.slice(...one.b)).join('')).toBe(b);
      for (const one of aligned) if (one.same) expect(a.slice(...one.a)).toBe(b.slice(...one.b));
      for (const [index, one] of aligned.entries()) expect(one.same).not.toBe(aligned[index + 1]?.same);
    }),
  );
});

test('one number in place of another is one change', () => {
  expect(alignWords('مقتل 62 جندياً', 'مقتل 80 جندياً')?.map(({ same, a, b }) => [same, a, b])).toEqual([
    [true, [0, 5], [0, 5]],
    [false, [5, 7], [5, 7]],
    [true, [7, 14], [7, 14]],
  ]);
});

test('texts that differ throughout are not aligned', () => {
  expect(alignWords('a b c', 'd e f', 2)).toBeNull();
});
