import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from './runs';

test('overlapping spans are cut where they begin and end', () => {
  expect(
    runs(10, [
      { start: 2, end: 6, id: 'a' },
      { start: 4, end: 8, id: 'b' },
    ]),
  ).toEqual([
    { start: 0, end: 2, ids: [] },
    { start: 2, end: 4, ids: ['a'] },
    { start: 4, end: 6, ids: ['a', 'b'] },
    { start: 6, end: 8, ids: ['b'] },
    { start: 8, end: 10, ids: [] },
  ]);
});

test('an empty text has no segments; spans outside it vanish', () => {
  expect(runs(0, [{ start: 0, end: 3, id: 'a' }])).toEqual([]);
  expect(runs(2, [{ start: 5, end: 9, id: 'a' }])).toEqual([{ start: 0, end: 2, ids: [] }]);
});

test('segments tile the text and each place carries exactly the spans that cover it', () => {
  const span = fc.record({ start: fc.nat(30), end: fc.nat(30), id: fc.uuid() });
  fc.assert(
    fc.property(fc.nat(30), fc.array(span, { maxLength: 6 }), (length, spans) => {
      const segments = runs(length, spans);
      expect(segments.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))).toEqual([
        ...Array(length).keys(),
      ]);
      for (const { start, end, ids } of segments)
        for (let at = start; at < end; at++)
          expect(ids).toEqual(spans.filter((one) => one.start <= at && at < one.end).map((one) => one.id));
    }),
  );
});
