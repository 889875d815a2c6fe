import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyQuote } from '../text/quote';
import { IMPORT_TOOL, ImportedText, quoteInCapture, quoteInPassage } from './passages';

const rowOf = (passage: string, exact: string, start: number | null = null) => ({ passage, exact, prefix: '', suffix: '', start });

test('a quote that a passage has nowhere, or twice, has no place', () => {
  expect(quoteInPassage(rowOf('قتل 62 ثم 62', '62'))).toMatchObject({ problems: [{ code: 'quote_ambiguous' }] });
  expect(quoteInPassage(rowOf('قتل 62', '80'))).toMatchObject({ problems: [{ code: 'quote_mismatch' }] });
  expect(quoteInPassage({ ...rowOf('قتل 62 ثم 62', '62'), prefix: 'ثم ' })).toMatchObject({ value: { start: 10 } });
});

test('every quote stands in the capture where its passage does, and is found there again', () => {
  const passage = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text && !text.includes('\n'));
  fc.assert(
    fc.property(fc.array(passage, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (passages, which, at) => {
      const text = new ImportedText(['عنوان', '2016-09-17']);
      for (const one of passages) text.add(one);
      const chosen = passages[which % passages.length] ?? '';
      const letters = [...chosen];
      const exact = letters.slice(at % letters.length).join('');
      const inside = quoteInPassage(rowOf(chosen, exact));
      if (!inside.ok) return;
      const placed = text.place(chosen, inside.value);
      expect(verifyQuote(text.text(), placed).ok).toBe(true);
      expect(quoteInCapture(text.text(), IMPORT_TOOL, rowOf(chosen, exact))).toEqual(placed);
    }),
  );
});

test('the head of an imported capture is never quoted', () => {
  const text = new ImportedText(['مقتل 62', '']);
  text.add('قالت المصادر إن 80 قتلوا');
  expect(quoteInCapture(text.text(), IMPORT_TOOL, rowOf('مقتل 62', 'مقتل 62'))).toBeNull();
});
