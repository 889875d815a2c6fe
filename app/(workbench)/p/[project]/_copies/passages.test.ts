import { expect, test } from 'vitest';
import { passages } from './passages';

const run = (startA: number, startB: number, length = 100) => ({
  ...{ startA, endA: startA + length, startB, endB: startB + length },
  words: 10,
});

test('runs a changed word apart are one passage, with what surrounds it', () => {
  expect(passages([run(1110, 2108), run(1000, 2000)], 5000, 5000)).toEqual([
    { startA: 840, endA: 1370, startB: 1840, endB: 2368, words: 20 },
  ]);
});

test('runs far apart, or in another order in the other text, are passages of their own, within the texts', () => {
  expect(passages([run(0, 1000), run(120, 0)], 300, 1100)).toEqual([
    { startA: 0, endA: 260, startB: 840, endB: 1100, words: 10 },
    { startA: 0, endA: 300, startB: 0, endB: 260, words: 10 },
  ]);
});
