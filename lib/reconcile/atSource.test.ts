import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointLength, codePointOffset, sliceCodePoints } from '../text/offset';
import { takeQuote } from '../text/quote';
import { atSource } from './atSource';

const older = 'أعلنت الوزارة 🕊 مقتل 62 جندياً في الغارة. وأصيب 100 آخرون، وأكثر من 60 بحسب المرصد.';

function quoted(text: string, exact: string) {
  const start = codePointLength(text.slice(0, text.indexOf(exact)));
  return takeQuote(text, codePointOffset(start), codePointOffset(start + codePointLength(exact)));
}

describe('where words went in a newer capture', () => {
  test.each([
    ['they stand', older, 'مقتل 62 جندياً', '62', { code: 'stands' }],
    ['they moved', `عاجل: ${older}`, 'مقتل 62 جندياً', '62', { code: 'elsewhere', start: 22 }],
    ['the number is another', older.replace('62', '80'), 'مقتل 62 جندياً', '62', { code: 'changed', words: '80', exact: 'مقتل 80 جندياً' }],
    ['a number quoted alone', older.replace('62', '80'), '62', '62', { code: 'changed', words: '80', exact: '80' }],
    ['an operator was put before it', older.replace('62', 'أكثر من 62'), 'مقتل 62 جندياً', '62', { code: 'changed', words: '62' }],
    ['the words around it changed', older.replace('جندياً', 'عنصراً'), 'مقتل 62 جندياً', '62', { code: 'changed', words: '62' }],
    ['they are gone', older.replace('مقتل 62 جندياً في الغارة. ', ''), 'مقتل 62 جندياً في الغارة', '62', { code: 'gone' }],
    ['all is another text', 'نص آخر لا صلة له بما كان', 'مقتل 62 جندياً', '62', { code: 'gone' }],
  ] as const)('%s', (_name, newer, exact, words, expected) => {
    expect(atSource(older, newer, quoted(older, exact), words)).toMatchObject(expected);
  });

  test('the figure now stated is read: «62» became «80»', () => {
    const now = atSource(older, older.replace('62', '80'), quoted(older, 'مقتل 62 جندياً'), '62');
    expect(now).toMatchObject({ code: 'changed', figure: { operator: 'exactly', value: 80 } });
  });

  test('what is said to stand somewhere stands there', () => {
    const word = fc.constantFrom('مقتل', '62', '80', 'جندياً', 'أصيب', 'في', '🕊', 'الغارة');
    const text = fc.array(word, { minLength: 3, maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, from, size) => {
        const length = codePointLength(before);
        const start = from % (length - 1);
        const quote = takeQuote(before, codePointOffset(start), codePointOffset(Math.min(length, start + 1 + (size % 12))));
        const now = atSource(before, after, quote, '62');
        if (now.code === 'stands') expect(sliceCodePoints(after, quote.start, quote.end)).toBe(quote.exact);
        if (now.code === 'elsewhere') expect(sliceCodePoints(after, now.start, now.end)).toBe(quote.exact);
        if (now.code === 'changed') expect(sliceCodePoints(after, now.start, now.end)).toBe(now.exact);
      }),
    );
  });
});
