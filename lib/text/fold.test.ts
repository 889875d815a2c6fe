import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldPhrase } from './fold';

test.each([
  ['أكثر', 'اكثر'],
  ['آخرين', 'اخرين'],
  ['الإسناد', 'الاسناد'],
  ['مُقتَل', 'مقتل'],
  ['مقـــتل', 'مقتل'],
  ['غارة', 'غاره'],
  ['مستشفى', 'مستشفي'],
  ['ٱلله', 'الله'],
  ['ﻻ', 'لا'],
  ['٦٢', '62'],
  ['Café', 'CAFE'],
  ['دير\u200fالزور\u202c', 'ديرالزور'],
])('%s and %s are one', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test('different words stay different', () => {
  expect(fold('قتل')).not.toBe(fold('قتلى'));
  expect(fold('62')).not.toBe(fold('26'));
});

test('is idempotent', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
});

test('phrases do not depend on white space', () => {
  expect(foldPhrase('  مصدر\u00a0 في\nالمطار ')).toBe('مصدر في المطار');
});
