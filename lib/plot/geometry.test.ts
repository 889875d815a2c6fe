import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlotItem, plotGeometry, type Shape, wholeTicks } from './geometry';

const item = (shape: Shape, low: number, high: number | null): PlotItem => ({ id: `${shape}${low}`, label: '', shape, low, high });
const killed = [
  item('exact', 62, 62),
  item('at_least', 61, null),
  item('exact', 80, 80),
  item('at_least', 61, null),
  item('between', 90, 106),
];

function geometry(items: readonly PlotItem[], most = 6) {
  const made = plotGeometry({ items, maxTicks: { narrow: most, wide: most } });
  if (made === null) throw new Error('nothing to draw');
  return made;
}

describe('one axis', () => {
  test('nothing has no geometry', () => {
    expect(plotGeometry({ items: [], maxTicks: { narrow: 6, wide: 6 } })).toBeNull();
  });
  test('the founding case: every mark stands in order and the arrows run to the end', () => {
    const { rows, ticks } = geometry(killed);
    expect(ticks.narrow.map(({ value }) => value)).toEqual([60, 70, 80, 90, 100, 110]);
    const [exact, arrow, eighty, , range] = rows;
    expect(arrow?.from).toBeLessThan(exact?.from ?? 0);
    expect(arrow?.to).toBe(100);
    expect(eighty?.from).toBeLessThan(range?.from ?? 0);
    expect(range?.to).toBeLessThan(100);
  });
  test('a single value stands inside, not at an edge', () => {
    const [row] = geometry([item('exact', 37, 37)]).rows;
    expect(row?.from).toBeGreaterThan(20);
    expect(row?.from).toBeLessThan(80);
  });
  test('zero is the floor', () => {
    const { ticks, rows } = geometry([item('at_most', 0, 3), item('exact', 0, 0), item('exact', 2, 2)]);
    expect(ticks.narrow.map(({ value }) => value)).toEqual([0, 1, 2, 3]);
    expect(rows[0]?.from).toBe(0);
  });
  test('an upper limit runs towards the start without dragging zero into view', () => {
    const { ticks, rows } = geometry([item('at_most', 0, 1000), item('exact', 990, 990)]);
    expect(rows[0]?.from).toBe(0);
    expect(ticks.narrow[0]?.value).toBeGreaterThan(500);
  });
  test('everything drawn lies between the start and the end', () => {
    const bounds = fc.tuple(fc.nat({ max: 1e12 }), fc.nat({ max: 1e12 })).map(([a, b]) => item('between', Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1, maxLength: 12 }), (items) => {
        const { rows, ticks } = geometry(items);
        for (const { from, to } of rows) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(100);
        }
        expect(ticks.narrow.length).toBeGreaterThan(0);
        expect(ticks.narrow.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('ticks', () => {
  test.each([
    [0, 3, [0, 1, 2, 3]],
    [0, 1, [0, 1]],
    [36, 38.5, [36, 37, 38]],
    [0, 11000, [0, 2000, 4000, 6000, 8000, 10000]],
  ])('%d to %d', (first, last, expected) => {
    expect(wholeTicks(first, last, 6)).toEqual(expected);
  });
});
