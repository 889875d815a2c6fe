import { expect, test } from 'vitest';
import { checkValue } from './value';

test.each([
  { low: 61, best: 80, high: 106 },
  { low: 61, best: null, high: null },
  { low: 61, best: 200, high: null },
  { low: 0, best: 0, high: 0 },
])('%j stands in order', (value) => {
  expect(checkValue(value).ok).toBe(true);
});

test.each([
  [{ low: 106, best: null, high: 61 }, 'high'],
  [{ low: 61, best: 60, high: 106 }, 'best'],
  [{ low: 61, best: 107, high: 106 }, 'best'],
  [{ low: 61, best: 60, high: null }, 'best'],
])('%j is out of order at %s', (value, field) => {
  expect(checkValue(value)).toMatchObject({ ok: false, problems: [{ code: 'figure_order', field }] });
});
