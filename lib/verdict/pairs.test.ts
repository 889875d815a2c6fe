import { describe, expect, it } from 'vitest';
import type { Chain, ComparableClaim } from '../claim/claim';
import { DEFAULT_POLICY } from '../figure/policy';
import type { ClaimId, SourceId } from '../id';
import { judgePairs, type RulingOnPair } from './pairs';

const killed = (id: string, value: number, version = 1): ComparableClaim & { version: number } => ({
  id: id as ClaimId,
  version,
  answer: { kind: 'figure', figure: { operator: 'exactly', value }, words: String(value) },
  chain: [{ kind: 'source', sourceId: `source of ${id}` as SourceId }] satisfies Chain,
  asOf: null,
  scope: '',
});
const ruling = (a: string, versionA: number, b: string, versionB: number, verdict: RulingOnPair['verdict']): RulingOnPair => ({
  ...{ claimA: a as ClaimId, versionA, claimB: b as ClaimId, versionB, verdict },
});

describe('judgePairs', () => {
  it('judges every pair once', () => {
    const pairs = judgePairs([killed('a', 62), killed('b', 80), killed('c', 62)], DEFAULT_POLICY, []);
    expect(pairs.map(({ a, b, verdict }) => [a, b, verdict])).toEqual([
      ['a', 'b', 'conflict'],
      ['a', 'c', 'same_value'],
      ['b', 'c', 'conflict'],
    ]);
  });

  it('lets the newest ruling hold and keeps the computed verdict beside it', () => {
    const rulings = [ruling('a', 1, 'b', 1, 'not_comparable'), ruling('b', 1, 'a', 1, 'narrower_scope')];
    const [pair] = judgePairs([killed('a', 62), killed('b', 80)], DEFAULT_POLICY, rulings);
    expect(pair).toMatchObject({ verdict: 'narrower_scope', computed: { verdict: 'conflict' }, ruling: rulings[1] });
  });

  it('forgets a ruling on a version that stands no more', () => {
    const [pair] = judgePairs([killed('a', 62, 2), killed('b', 80)], DEFAULT_POLICY, [ruling('a', 1, 'b', 1, 'compatible')]);
    expect(pair).toMatchObject({ verdict: 'conflict', ruling: null });
  });
});
