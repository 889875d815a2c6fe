import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateQuote } from './locate';
import { codePointLength, sliceCodePoints } from './offset';

const TEXT = '🕊 مقتل 62 جندياً، ثم قيل 62 جندياً و80';

test('words that stand once are found without their place', () => {
  const found = locateQuote(TEXT, '80');
  expect(found).toMatchObject({ ok: true, value: { exact: '80', suffix: '' } });
  if (found.ok) expect(sliceCodePoints(TEXT, found.value.start, found.value.end)).toBe('80');
});

test('words that stand twice ask for their place, which then counts alone', () => {
  const twice = locateQuote(TEXT, '62 جندياً');
  expect(twice).toMatchObject({ problems: [{ code: 'quote_ambiguous', field: 'quote', params: { count: 2, places: '7, 25' } }] });
  expect(locateQuote(TEXT, '62 جندياً', 25)).toMatchObject({ ok: true, value: { start: 25, end: 34 } });
});

test('other words, or another place, are refused with what the text says there', () => {
  expect(locateQuote(TEXT, '63 جندياً')).toMatchObject({ problems: [{ code: 'quote_absent' }] });
  expect(locateQuote(TEXT, '63', 7)).toMatchObject({ problems: [{ code: 'quote_mismatch', params: { says: '62' } }] });
  expect(locateQuote(TEXT, '80', 9_999)).toMatchObject({ problems: [{ code: 'quote_mismatch', params: { says: '' } }] });
  expect(locateQuote(TEXT, '')).toMatchObject({ problems: [{ code: 'quote_empty' }] });
});

test('whatever it finds is what the text says there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(30), fc.integer({ min: 1, max: 5 }), (text, start, length) => {
      const total = codePointLength(text);
      fc.pre(start + length <= total);
      const exact = [...text].slice(start, start + length).join('');
      const found = locateQuote(text, exact, start);
      expect(found.ok && [found.value.start, found.value.exact]).toEqual([start, exact]);
    }),
  );
});
