import { expect, test } from 'vitest';
import { direction, hasControls } from './direction';

test.each([
  ['62 قتيلاً', 'rtl'],
  ['٦٢ killed', 'ltr'],
  ['«قتل» said', 'rtl'],
  ['\u2068عربي\u2069 then Latin', 'ltr'],
  ['\u200fabc', 'rtl'],
  ['90–106', 'ltr'],
  ['', 'ltr'],
])('%s is %s', (text, expected) => {
  expect(direction(text)).toBe(expected);
});

test('controls are found, joiners and line ends are none', () => {
  expect(hasControls('قتل\u202e62')).toBe(true);
  expect(hasControls('\ufeffقتل')).toBe(true);
  expect(hasControls('a\u{e0101}')).toBe(true);
  expect(hasControls('a\u0000')).toBe(true);
  expect(hasControls('می\u200cروم\r\n\tقتل')).toBe(false);
});
