import { expect, test } from 'vitest';
import { listAddress, listQuery } from './filter';

test('a query and its address say the same', () => {
  const query = { text: 'الجسر & 50%', after: '2016-09-17_1700000000000_x' };
  const address = listAddress('/p/x/incidents', query);
  expect(listQuery(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(query);
});

test('nothing asked for is the plain list', () => {
  expect(listAddress('/p/x/incidents', listQuery({ text: ' ', after: ['a', 'b'], other: 'y' }))).toBe('/p/x/incidents');
});
