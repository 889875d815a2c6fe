import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../figure/policy';
import { figureClaims, source, stated } from './arbitrary';
import { movedVerdicts } from './moved';

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
      standing: { from: 'contested', to: 'corroborated' },
    });
    // The third is in conflict either way: the pair moves, the standing does not.
    expect(movedVerdicts(CLAIMS, [], DEFAULT_POLICY, WIDER)).toMatchObject({ pairs: [{ a: '60', b: '80' }], standing: null });
  });

  test('is nothing where a person has ruled', () => {
    const [a, b] = CLAIMS;
    if (!a || !b) throw new Error('two claims');
    const ruling = { claimA: a.id, versionA: 1, claimB: b.id, versionB: 1, verdict: 'not_comparable' } as const;
    expect(movedVerdicts([a, b], [ruling], DEFAULT_POLICY, WIDER)).toEqual({ pairs: [], standing: null });
  });

  test('is nothing under the same policy, and turns round when the two change places', () => {
    fc.assert(
      fc.property(figureClaims, (claims) => {
        const all = claims.map((claim) => ({ ...claim, version: 1 }));
        expect(movedVerdicts(all, [], DEFAULT_POLICY, DEFAULT_POLICY)).toEqual({ pairs: [], standing: null });
        const [there, back] = [movedVerdicts(all, [], DEFAULT_POLICY, WIDER), movedVerdicts(all, [], WIDER, DEFAULT_POLICY)];
        expect(back.pairs).toEqual(there.pairs.map(({ a, b, from, to }) => ({ a, b, from: to, to: from })));
      }),
    );
  });
});
