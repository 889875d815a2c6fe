import { describe, expect, it } from 'vitest';
import { around, type Shown } from './items';

const item = (key: string, state: 'open' | 'settled' | 'agreed'): Shown => {
  const settlement = {
    firstReading: key,
    secondReading: null,
    outcome: 'first',
    claimId: null,
    reason: 'r',
    by: 'x',
    at: new Date(0),
  } as const;
  return {
    item: { first: null, second: null } as never,
    key,
    agreed: state === 'agreed',
    settled: state === 'settled' ? [settlement] : [],
  };
};

describe('around', () => {
  const all = [item('a', 'open'), item('b', 'agreed'), item('c', 'settled'), item('d', 'open')];

  it('goes to the next open difference, past agreed and settled ones, and round again', () => {
    expect(around(all, 'a')).toMatchObject({ index: 1, count: 3, next: 'd', previous: 'd' });
    expect(around(all, 'd')).toMatchObject({ index: 3, next: 'a' });
    expect(around(all, 'c')).toMatchObject({ next: 'd', previous: 'a' });
  });

  it('goes to settled ones when nothing is open, and nowhere from the only one', () => {
    expect(around([item('a', 'settled'), item('b', 'settled')], 'a')).toMatchObject({ next: 'b' });
    expect(around([item('a', 'open')], 'a')).toEqual({ index: 1, count: 1, next: undefined, previous: undefined });
  });
});
