import { expect, test } from 'vitest';
import { filterFrom, isStale, matches } from './filter';

const record = (status: string, stale = false) => ({ status, stale });

test('a filter the list does not know shows everything', () => {
  expect(filterFrom('all')).toBeNull();
  expect(filterFrom(['approved', 'returned'])).toBeNull();
  expect(matches(record('returned'), null)).toBe(true);
});

test('stale counts only where somebody must still answer', () => {
  expect(isStale(record('approved', true))).toBe(true);
  expect(isStale(record('superseded', true))).toBe(false);
  expect(matches(record('submitted', true), 'stale')).toBe(true);
  expect(matches(record('submitted', true), 'approved')).toBe(false);
});
