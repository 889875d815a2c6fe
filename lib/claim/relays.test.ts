import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimId, SourceId } from '../id';
import type { Chain, Link } from './claim';
import { originKey } from './origin';
import { closedBy, type Relays, relayKeys, relaysOf } from './relays';

const source = (name: string) => ({ kind: 'source', sourceId: name as SourceId }) as const;
const unnamed = (description: string) => ({ kind: 'unnamed', description }) as const;
const NOT_RECORDED = { kind: 'not_recorded' } as const;
const claim = (id: string, ...[nearest, ...rest]: [Link, ...Link[]]) => ({ id: id as ClaimId, chain: [nearest, ...rest] as const });

const link = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd').map(source), fc.constantFrom('a local', 'an officer').map(unnamed));
const chain: fc.Arbitrary<Chain> = fc
  .tuple(fc.uniqueArray(link, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) }), fc.boolean())
  .map(([[nearest = source('a'), ...rest], ends]) => [nearest, ...rest, ...(ends ? [NOT_RECORDED] : [])]);
const claims = fc.array(chain, { maxLength: 6 }).map((chains) => chains.map((of, index) => ({ id: `${index}` as ClaimId, chain: of })));

/** Whether taking away, again and again, whoever relays nobody leaves nobody: an independent word on cycles. */
function unravels({ edges }: Relays): boolean {
  let left = [...edges];
  for (;;) {
    const relays = new Set(left.map(({ relay }) => relay));
    const rest = left.filter(({ from }) => relays.has(from));
    if (rest.length === left.length) return left.length === 0;
    left = rest;
  }
}

describe('relaysOf', () => {
  test('draws each once, whoever tells of it', () => {
    const relays = relaysOf([
      claim('1', source('outlet'), source('monitor')),
      claim('2', source('outlet'), source('monitor'), unnamed('at the airport')),
      claim('3', source('outlet'), NOT_RECORDED),
    ]);
    expect(relays.nodes.map(({ key, claims, ends }) => [key, claims, ends])).toEqual([
      ['source:outlet', ['1', '2', '3'], []],
      ['source:monitor', ['1', '2'], ['1']],
      ['unnamed:at the airport@monitor', ['2'], ['2']],
      ['not_recorded@outlet', ['3'], ['3']],
    ]);
    expect(relays.edges.map(({ relay, from, claims }) => [relay, from, claims])).toEqual([
      ['source:outlet', 'source:monitor', ['1', '2']],
      ['source:monitor', 'unnamed:at the airport@monitor', ['2']],
      ['source:outlet', 'not_recorded@outlet', ['3']],
    ]);
    expect(relays.cycles).toEqual([]);
  });

  test('an end not recorded belongs to who does not say', () => {
    const { nodes } = relaysOf([claim('1', source('a'), NOT_RECORDED), claim('2', source('b'), NOT_RECORDED)]);
    expect(nodes.filter(({ link: { kind } }) => kind === 'not_recorded')).toHaveLength(2);
  });

  test('names a cycle from where it begins', () => {
    const { cycles } = relaysOf([
      claim('1', source('a'), source('b')),
      claim('2', source('b'), source('c')),
      claim('3', source('c'), source('a')),
    ]);
    expect(cycles).toEqual([['source:a', 'source:b', 'source:c']]);
  });

  test('has a cycle exactly when it does not unravel, and every cycle is a way along its edges', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const relays = relaysOf(all);
        expect(relays.cycles.length === 0).toBe(unravels(relays));
        for (const cycle of relays.cycles)
          for (const [index, key] of cycle.entries()) {
            const from = cycle[(index + 1) % cycle.length];
            expect(relays.edges.some((edge) => edge.relay === key && edge.from === from)).toBe(true);
          }
      }),
    );
  });

  test('does not depend on the order of claims, and its ends are the origins counted', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const [one, other] = [relaysOf(all), relaysOf([...all].reverse())];
        const edges = ({ edges: of }: Relays) => of.map(({ relay, from, claims: by }) => `${relay} ${from} ${[...by].sort()}`).sort();
        expect(edges(one)).toEqual(edges(other));
        const ends = one.nodes.filter((node) => node.ends.length > 0 && node.link.kind !== 'not_recorded');
        expect(ends).toHaveLength(new Set(all.map((of) => originKey(of.chain)).filter((key) => key !== null)).size);
      }),
    );
  });
});

describe('closedBy', () => {
  test('two that relay each other, directly or over others', () => {
    const ab = claim('1', source('a'), source('b'));
    expect(closedBy(claim('2', source('b'), source('a')), [ab])).toEqual([source('b'), source('a'), source('b')]);
    const bc = claim('2', source('b'), source('c'));
    expect(closedBy(claim('3', source('x'), source('c'), source('a')), [ab, bc])).toEqual([
      source('c'),
      source('a'),
      source('b'),
      source('c'),
    ]);
  });

  test('nothing where somebody remains the origin', () => {
    expect(closedBy(claim('2', source('b'), NOT_RECORDED), [claim('1', source('a'), source('b'))])).toBeNull();
    expect(closedBy(claim('2', source('b')), [claim('1', source('a'), source('b'))])).toBeNull();
  });

  test('a chain closes a way round exactly when it makes the first cycle', () => {
    fc.assert(
      fc.property(claims, chain, (others, own) => {
        fc.pre(relaysOf(others).cycles.length === 0);
        const added = { id: 'new' as ClaimId, chain: own };
        const closed = closedBy(added, others);
        expect(closed !== null).toBe(relaysOf([...others, added]).cycles.length > 0);
        if (closed) expect(relayKeys(closed.slice(0, 1))).toEqual(relayKeys(closed.slice(-1)));
      }),
    );
  });
});
