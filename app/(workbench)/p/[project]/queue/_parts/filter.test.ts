import { expect, test } from 'vitest';
import { carriedFilter, filterOf, queryOf, queueAddress } from './filter';

const incident = '01a20154-d972-719b-83e2-a711108235f6';

test('a filter and its address say the same', () => {
  const filter = { section: 'contested', assigned: 'me', incident, text: 'الجسر & 50%', after: `1700000000000.${incident}` };
  expect(queryOf(filterOf(filter))).toBe(new URLSearchParams(filter).toString());
  expect(carriedFilter(queryOf(filterOf(filter)))).toEqual(filter);
});

test('what cannot be read is left out, and anyone’s is no filter', () => {
  expect(filterOf({ section: 'all', assigned: 'anyone', incident: 'x', text: '  ', after: '5', extra: 'y' })).toEqual({});
  expect(filterOf({ section: ['stale', 'contested'] })).toEqual({});
  expect(queueAddress('/p/x/queue', {})).toBe('/p/x/queue');
});
