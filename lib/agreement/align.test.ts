import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, isAgreed } from './align';
import { readingOf, readingsOfOne } from './arbitrary';
import type { Reading } from './reading';

const exactly = (value: number) => ({ operator: 'exactly', value }) as const;
const ids = (items: ReturnType<typeof align>) => items.map(({ first, second }) => [first?.id ?? null, second?.id ?? null]);
const airport = [{ kind: 'not_recorded' }] as const;

describe('align', () => {
  it('pairs quotes that overlap and leaves the others alone, in the order of the text', () => {
    const first = [readingOf('a2', 40, 50, exactly(80)), readingOf('a1', 0, 10, exactly(62))];
    const second = [readingOf('b1', 4, 12, exactly(62)), readingOf('b3', 60, 70, exactly(5))];
    expect(ids(align(first, second))).toEqual([
      ['a1', 'b1'],
      ['a2', null],
      [null, 'b3'],
    ]);
  });

  it('pairs by measure within one sentence, then by what else is the same', () => {
    const first = [readingOf('a1', 0, 40, exactly(62)), readingOf('a2', 0, 40, exactly(100), { measure: 'wounded' })];
    const second = [readingOf('b1', 20, 40, exactly(100), { measure: 'wounded' }), readingOf('b2', 0, 19, exactly(62))];
    expect(ids(align(first, second))).toEqual([
      ['a1', 'b2'],
      ['a2', 'b1'],
    ]);
    const [x, y] = [readingOf('x', 0, 40, exactly(62)), readingOf('y', 0, 40, { operator: 'more_than', value: 60 })];
    expect(ids(align([x, y], [{ ...y, id: readingOf('v', 0, 1, exactly(1)).id }, x])).sort()).toEqual([
      ['x', 'x'],
      ['y', 'v'],
    ]);
  });

  it('names every field they differ in, and never a note', () => {
    const a = readingOf('a', 0, 10, exactly(62), { note: 'a guess' });
    const of = (other: Partial<Reading>, figure = exactly(62)) => align([a], [readingOf('b', 0, 10, figure, other)])[0];
    const same = of({ note: 'no comment' });
    expect(same && isAgreed(same)).toBe(true);
    expect(of({ end: 12 })).toHaveProperty('differs', ['span']);
    expect(of({}, exactly(63))).toHaveProperty('differs', ['figure']);
    expect(of({ measure: 'wounded', populationEn: 'civilians' })).toHaveProperty('differs', ['measure', 'population']);
    expect(of({ chain: airport, asOf: '2016' })).toHaveProperty('differs', ['attribution', 'asOf']);
    expect(of({ chain: [{ kind: 'unnamed', description: 'x' }, ...a.chain] })).toHaveProperty('differs', ['chain']);
    expect(of({ populationAr: 'جنود' })).toHaveProperty('differs', []);
  });

  it('uses every reading once and does not depend on who is first or in which order readings came', () => {
    fc.assert(
      fc.property(readingsOfOne, readingsOfOne, (first, second) => {
        const items = align(first, second);
        expect(items.flatMap(({ first: a }) => a?.id ?? []).sort()).toEqual(first.map(({ id }) => id).sort());
        expect(items.flatMap(({ second: b }) => b?.id ?? []).sort()).toEqual(second.map(({ id }) => id).sort());
        expect(align([...first].reverse(), [...second].reverse())).toEqual(items);
        const key = (all: ReturnType<typeof align>) => all.filter(({ first: a, second: b }) => a && b).length;
        expect(key(align(second, first))).toBe(key(items));
      }),
    );
  });

  it('agrees in everything with itself', () => {
    fc.assert(
      fc.property(readingsOfOne, (all) => {
        expect(align(all, all).every(isAgreed)).toBe(true);
      }),
    );
  });
});
