import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../figure/policy';
import { figureClaims, source, stated } from './arbitrary';
import { MOVED_PAIRS_SHOWN, movedVerdicts } from './moved';
import { judgePairs, type RulingOnPair } from './pairs';

const WIDER = { ...DEFAULT_POLICY, aboutTolerance: 0.5 };
const versioned = (claim: ReturnType<typeof stated>) => ({ ...claim, version: 1 });
const CLAIMS = [
  versioned(stated('60', { operator: 'about', value: 60 }, [source('monitor')])),
  versioned(stated('80', { operator: 'exactly', value: 80 }, [source('agency')])),
  versioned(stated('10', { operator: 'exactly', value: 10 }, [source('radio')])),
];

describe('what another policy would move', () => {
  test('is the pairs it judges otherwise and the standing they make', () => {
    expect(movedVerdicts(CLAIMS.slice(0, 2), [], DEFAULT_POLICY, WIDER)).toEqual({
      pairs: [{ a: '60', b: '80', from: 'conflict', to: 'compatible' }],
      count: 1,
      standing: { from: 'contested', to: 'corroborated' },
    });
    // The third is in conflict either way: the pair moves, the standing does not.
    expect(movedVerdicts(CLAIMS, [], DEFAULT_POLICY, WIDER)).toMatchObject({ pairs: [{ a: '60', b: '80' }], standing: null });
  });

  test('is nothing where a person has ruled', () => {
    const [a, b] = CLAIMS;
    if (!a || !b) throw new Error('two claims');
    const ruling = { claimA: a.id, versionA: 1, claimB: b.id, versionB: 1, verdict: 'not_comparable' } as const;
    expect(movedVerdicts([a, b], [ruling], DEFAULT_POLICY, WIDER)).toEqual({ pairs: [], count: 0, standing: null });
  });

  test('is nothing under the same policy, and turns round when the two change places', () => {
    fc.assert(
      fc.property(figureClaims, (claims) => {
        const all = claims.map((claim) => ({ ...claim, version: 1 }));
        expect(movedVerdicts(all, [], DEFAULT_POLICY, DEFAULT_POLICY)).toEqual({ pairs: [], count: 0, standing: null });
        const [there, back] = [movedVerdicts(all, [], DEFAULT_POLICY, WIDER), movedVerdicts(all, [], WIDER, DEFAULT_POLICY)];
        expect(back.pairs).toEqual(there.pairs.map(({ a, b, from, to }) => ({ a, b, from: to, to: from })));
        expect(back.count).toBe(there.count);
      }),
    );
  });

  test('is what judging every pair twice would find, of which the first are named', () => {
    const ruled = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 4 });
    fc.assert(
      fc.property(figureClaims, ruled, (claims, on) => {
        const all = claims.map((claim) => ({ ...claim, version: 1 }));
        const rulings = on.flatMap(([x, y]): RulingOnPair[] => {
          const [a, b] = [all[x], all[y]];
          return a && b && a !== b ? [{ claimA: a.id, versionA: 1, claimB: b.id, versionB: 1, verdict: 'conflict' }] : [];
        });
        const [was, would] = [judgePairs(all, DEFAULT_POLICY, rulings), judgePairs(all, WIDER, rulings)];
        const pairs = was.flatMap(({ a, b, verdict: from }, index) => {
          const to = would[index]?.verdict ?? from;
          return to === from ? [] : [{ a, b, from, to }];
        });
        expect(movedVerdicts(all, rulings, DEFAULT_POLICY, WIDER)).toMatchObject({
          pairs: pairs.slice(0, MOVED_PAIRS_SHOWN),
          count: pairs.length,
        });
      }),
      { numRuns: 300 },
    );
  });
});
