import { expect, test } from 'vitest';
import { isStale, matches } from './recordFilter';

const record = (status: string, stale = false) => ({ status, stale });

test('stale counts only where somebody must still answer', () => {
  expect(matches(record('returned'), null)).toBe(true);
  expect(isStale(record('approved', true))).toBe(true);
  expect(isStale(record('superseded', true))).toBe(false);
  expect(matches(record('submitted', true), 'stale')).toBe(true);
  expect(matches(record('submitted', true), 'approved')).toBe(false);
});
