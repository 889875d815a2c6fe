import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffset } from './offset';
import { findQuote, type Quote, takeQuote, verifyQuote } from './quote';

const at = codePointOffset;
const TEXT = 'نقل المرصد عن مصدر في المطار مقتل 80 عنصراً، وقال مصدر في دمشق إن 80 آخرين أصيبوا';

test('a quote keeps its words and up to 32 code points on either side', () => {
  const quote = takeQuote(TEXT, at(29), at(36));
  expect(quote.exact).toBe('مقتل 80');
  expect(quote.prefix).toBe('نقل المرصد عن مصدر في المطار ');
  expect([...quote.suffix]).toHaveLength(32);
  expect(takeQuote('𞤀'.repeat(100), at(50), at(51)).prefix).toBe('𞤀'.repeat(32));
});

test('a quote whose text moved or changed is a mismatch', () => {
  const quote = takeQuote(TEXT, at(29), at(36));
  expect(verifyQuote(TEXT, quote).ok).toBe(true);
  expect(verifyQuote(`ثم ${TEXT}`, quote)).toMatchObject({ ok: false, problems: [{ code: 'quote_mismatch' }] });
  expect(verifyQuote('قصير', quote)).toMatchObject({ ok: false, problems: [{ code: 'quote_mismatch' }] });
  expect(verifyQuote(TEXT, { ...quote, end: quote.start })).toMatchObject({ ok: false, problems: [{ code: 'quote_empty' }] });
});

test('surroundings choose among several places; without them nothing is guessed', () => {
  const second = takeQuote(TEXT, at(66), at(68));
  expect(second.exact).toBe('80');
  expect(findQuote(`عاجل: ${TEXT}`, second)?.start).toBe(66 + 6);
  expect(findQuote(TEXT, { exact: '80', prefix: '', suffix: '' })).toBeNull();
  expect(findQuote(TEXT, { exact: '62', prefix: '', suffix: '' })).toBeNull();
  expect(findQuote(TEXT, { exact: '', prefix: '', suffix: '' })).toBeNull();
});

test('what was taken verifies, and is found again whenever it is found at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), fc.nat(80), fc.nat(80), (text, a, b) => {
      const length = [...text].length;
      const [start, end] = [Math.min(a, b, length - 1), Math.min(Math.max(a, b) + 1, length)];
      const quote: Quote = takeQuote(text, at(start), at(end));
      expect(verifyQuote(text, quote).ok).toBe(true);
      const found = findQuote(text, quote);
      if (found !== null) expect(found).toEqual(quote);
    }),
  );
});
