import { expect, test } from 'vitest';
import { datePrecision, wherePrecision } from './ucdp';

test.each([
  ['2016-09-17', 1],
  ['2016-09-17~', 2],
  ['2018-02-07/2018-02-08', 2],
  ['2016-09-12/2016-09-18', 3],
  ['2016-09', 4],
  ['2016-09-XX', 4],
  ['2014-09/2015-08', 5],
  ['2016', 5],
  ['201X', null],
  ['2016-09-17/..', null],
  ['no date', null],
  [null, null],
])('%j is known to the precision %j', (edtf, code) => {
  expect(datePrecision(edtf)).toBe(code);
});

test('a place is coded as far as it is known', () => {
  expect((['exact', 'settlement', 'district', 'region', 'unknown'] as const).map(wherePrecision)).toEqual([1, 1, 3, 4, null]);
});
