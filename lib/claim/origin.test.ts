import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceId } from '../id';
import type { Chain } from './claim';
import { countOrigins, originKey } from './origin';

const source = (name: string) => ({ kind: 'source', sourceId: name as SourceId }) as const;
const unnamed = (description: string) => ({ kind: 'unnamed', description }) as const;
const NOT_RECORDED = { kind: 'not_recorded' } as const;

describe('originKey', () => {
  test('is the far end, however many relay it', () => {
    const near: Chain = [source('monitor')];
    const far: Chain = [source('outlet'), source('monitor')];
    expect(originKey(far)).toBe(originKey(near));
  });

  test('is nothing when the end is not recorded', () => {
    expect(originKey([source('outlet'), NOT_RECORDED])).toBeNull();
  });

  test('tells the unnamed of one source from those of another, and folds spelling', () => {
    const here = originKey([source('outlet'), source('monitor'), unnamed('مصدر في المطار')]);
    expect(originKey([source('paper'), source('monitor'), unnamed('مصدرٌ في  المطار')])).toBe(here);
    expect(originKey([source('outlet'), unnamed('مصدر في المطار')])).not.toBe(here);
  });
});

test('countOrigins does not depend on the order of claims', () => {
  const chain: fc.Arbitrary<Chain> = fc.constantFrom<Chain>(
    [source('a')],
    [source('b'), source('a')],
    [source('b'), NOT_RECORDED],
    [source('b'), unnamed('someone')],
  );
  fc.assert(
    fc.property(fc.array(chain), (chains) => {
      const counts = countOrigins(chains);
      expect(countOrigins([...chains].reverse())).toEqual(counts);
      expect(counts.origins + counts.notRecorded).toBeLessThanOrEqual(counts.reports);
    }),
  );
});
