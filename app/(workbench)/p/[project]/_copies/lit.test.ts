import { expect, test } from 'vitest';
import { lit } from './lit';

test('cuts a stretch of a capture where shared words begin and end, in code points of the capture', () => {
  expect(lit('🕊 one two', 100, [{ start: 102, end: 105 }])).toEqual([
    { at: 0, text: '🕊 ', shared: false },
    { at: 2, text: 'one', shared: true },
    { at: 5, text: ' two', shared: false },
  ]);
});

test('runs that meet or overlap are one, and what lies outside is left out', () => {
  const shared = [
    { start: 0, end: 12 },
    { start: 11, end: 14 },
    { start: 40, end: 50 },
  ];
  expect(lit('abcdef', 10, shared)).toEqual([
    { at: 0, text: 'abcd', shared: true },
    { at: 4, text: 'ef', shared: false },
  ]);
  expect(lit('abc', 0, [])).toEqual([{ at: 0, text: 'abc', shared: false }]);
});
