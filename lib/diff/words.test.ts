import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../text/words';
import { diffWords, type Run } from './words';

const marked = (runs: readonly Run[]) => runs.flatMap(({ text, differs }) => (differs ? [text] : []));
const joined = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

test('marks the words that differ, never a letter of one', () => {
  const { a, b } = diffWords('مقتل 62 من عناصر الجيش في ضربات للتحالف', 'مقتل 80 من جنود الجيش في الضربات');
  expect(marked(a)).toEqual(['62', 'عناصر', 'ضربات للتحالف']);
  expect(marked(b)).toEqual(['80', 'جنود', 'الضربات']);
});

test('spelling that folds away is no difference, and each side keeps its own', () => {
  const { a, b } = diffWords('أكثر من ٦٠ جندياً', 'اكثر  من\n60 جنديا');
  expect(a).toEqual([{ text: 'أكثر من ٦٠ جندياً', differs: false }]);
  expect(b).toEqual([{ text: 'اكثر  من\n60 جنديا', differs: false }]);
});

test('17:00 and 17:30 differ whole', () => {
  expect(marked(diffWords('الساعة 17:00 مساء', 'الساعة 17:30 مساء').a)).toEqual(['17:00']);
});

test('texts too far apart differ throughout', () => {
  expect(diffWords('one two three four', 'five six seven eight', 2)).toEqual({
    a: [{ text: 'one two three four', differs: true }],
    b: [{ text: 'five six seven eight', differs: true }],
  });
  expect(diffWords('', 'five six', 1)).toEqual({ a: [], b: [{ text: 'five six', differs: true }] });
});

const text = fc
  .array(fc.constantFrom('مقتل', 'مُقتل', '62', '80', ' ', '، ', 'F15', '\n', '\u200f', '🙂'), { maxLength: 20 })
  .map((parts) => parts.join(''));

test('both sides are whole, agree where they do not differ, and are cut only between words', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { a, b } = diffWords(one, other);
      expect(joined(a)).toBe(one);
      expect(joined(b)).toBe(other);
      const edges = new Set(words(one).map(({ end }) => end));
      let at = 0;
      for (const run of a) {
        at += run.text.length;
        expect(edges.has(at)).toBe(true);
      }
      expect(marked(diffWords(one, one).a)).toEqual([]);
    }),
  );
});
