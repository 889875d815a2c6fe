import { expect, test } from 'vitest';
import { filterOf, ledgerAddress } from './filter';

const person = '01a200a6-d235-7cea-a5da-8a3aa2aed8f8';

test('an address and its filter say the same', () => {
  const filter = filterOf({ verb: 'claim.reject', person, before: '120' });
  expect(filter).toEqual({ verb: 'claim.reject', person, before: 120 });
  expect(ledgerAddress('/p/x/ledger', filter)).toBe(`/p/x/ledger?verb=claim.reject&person=${person}&before=120`);
});

test('what cannot be read filters nothing', () => {
  expect(filterOf({ verb: 'claim.update', person: 'x', before: '-1' })).toEqual({});
  expect(filterOf({ verb: ['claim.reject', 'claim.accept'] })).toEqual({});
  expect(ledgerAddress('/p/x/ledger', {})).toBe('/p/x/ledger');
});
