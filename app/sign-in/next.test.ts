import { expect, test } from 'vitest';
import { safeNext } from './next';

test('an address of this site is kept, with its query', () => {
  expect(safeNext('/p/deir/records?status=approved')).toBe('/p/deir/records?status=approved');
});

test.each([
  undefined,
  '',
  ['/a', '/b'],
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'javascript:alert(1)',
  '/sign-in?next=/sign-in',
])('%j leads home', (next) => {
  expect(safeNext(next)).toBe('/');
});
