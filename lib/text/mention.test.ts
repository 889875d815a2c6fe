import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionOf, notePartsOf } from './mention';

test('names with spaces, in any script, are cut out where they stand', () => {
  expect(notePartsOf('سؤال إلى @[ليلى حسن]: من أين؟', ['ليلى حسن'])).toEqual([
    { text: 'سؤال إلى ', mention: false },
    { text: 'ليلى حسن', mention: true },
    { text: ': من أين؟', mention: false },
  ]);
});

test('brackets around nobody stay words', () => {
  expect(notePartsOf('see @[3] and @[Nobody Here', ['Reviewer 1'])).toEqual([{ text: 'see @[3] and @[Nobody Here', mention: false }]);
});

test('a name that holds a bracket is found whole', () => {
  expect(notePartsOf('@[A] @[A]b] ', ['A', 'A]b'])).toEqual([
    { text: 'A', mention: true },
    { text: ' ', mention: false },
    { text: 'A]b', mention: true },
    { text: ' ', mention: false },
  ]);
});

test('nothing of a note is lost', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('@[Reviewer 1]', '@[', ']', '@[ليلى]'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const body = pieces.join('');
      const parts = notePartsOf(body, ['Reviewer 1', 'ليلى']);
      expect(parts.map(({ text, mention }) => (mention ? mentionOf(text) : text)).join('')).toBe(body);
    }),
  );
});
