import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimId, SourceId } from '../id';
import type { Chain } from './claim';
import { drawRelays } from './relayLayout';
import { relaysOf } from './relays';

const source = (name: string) => ({ kind: 'source', sourceId: name as SourceId }) as const;
const BOX = { width: 120, height: 40 };
const chain: fc.Arbitrary<Chain> = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 4 })
  .map(([nearest = 'a', ...rest]) => [source(nearest), ...rest.map(source)]);
const claims = fc
  .array(chain, { minLength: 1, maxLength: 7 })
  .map((chains) => chains.map((of, index) => ({ id: `${index}` as ClaimId, chain: of })));

describe('drawRelays', () => {
  test('origins stand toward the end of the line, in either direction', () => {
    const relays = relaysOf([{ id: '1' as ClaimId, chain: [source('outlet'), source('monitor'), source('witness')] }]);
    const [en, ar] = [drawRelays(relays, BOX, false), drawRelays(relays, BOX, true)].map(({ nodes }) => nodes.map(({ x }) => x));
    expect(en).toEqual([...(en ?? [])].sort((a, b) => a - b));
    expect(ar).toEqual([...(ar ?? [])].sort((a, b) => b - a));
  });

  test('no two boxes overlap, and every line and box stays inside the drawing', () => {
    fc.assert(
      fc.property(claims, fc.boolean(), (all, rtl) => {
        const { nodes, edges, width, height } = drawRelays(relaysOf(all), BOX, rtl);
        for (const [index, a] of nodes.entries())
          for (const b of nodes.slice(index + 1)) expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height).toBe(true);
        for (const { x, y } of [...nodes, ...edges.flatMap(({ points }) => points)]) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        }
        for (const { points } of edges) expect(points.length).toBeGreaterThan(1);
      }),
      { numRuns: 40 },
    );
  });
});
