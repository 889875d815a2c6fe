import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from './words';

const only = (text: string) => words(text).flatMap((token) => (token.isWord ? [token.text] : []));

test.each([
  ['مقتل أكثر من 60 جندياً', ['مقتل', 'أكثر', 'من', '60', 'جندياً']],
  ['الساعة 17:00، وفي عام و2017', ['الساعة', '17:00', 'وفي', 'عام', 'و', '2017']],
  ['1,250 و ٣٬٤٠٠ و3،400 أو 5،6', ['1,250', 'و', '٣٬٤٠٠', 'و', '3،400', 'أو', '5', '6']],
  ['90-106 90–106', ['90', '106', '90', '106']],
  ["don't shoot the F15E, 60km off", ["don't", 'shoot', 'the', 'F15E', '60', 'km', 'off']],
  ['مقـــتل', ['مقـــتل']],
])('%s', (text, expected) => {
  expect(only(text)).toEqual(expected);
});

test('tokens tile the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = words(text);
      expect(tokens.map((token) => token.text).join('')).toBe(text);
      let at = 0;
      for (const token of tokens) {
        expect(token.start).toBe(at);
        expect(token.end).toBeGreaterThan(token.start);
        at = token.end;
      }
    }),
  );
});
