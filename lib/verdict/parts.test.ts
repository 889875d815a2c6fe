import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../figure/figure';
import { DEFAULT_POLICY } from '../figure/policy';
import type { IncidentId, QuestionId } from '../id';
import { figureClaims, stated } from './arbitrary';
import { compareParts } from './parts';

const exactly = (value: number): Figure => ({ operator: 'exactly', value });
const row = (id: string, figures: readonly Figure[], populationEn = 'civilians') => ({
  question: { id: id as QuestionId, measure: 'killed' as const, populationEn, populationAr: populationEn },
  claims: figures.map((figure, index) => stated(`${id} ${index}`, figure)),
});
const part = (id: string, ...figures: Figure[]) => ({ id: id as IncidentId, rows: [row(id, figures)] });
const four = [part('well', exactly(12)), part('west', exactly(2)), part('aisha', exactly(4)), part('house', exactly(5), exactly(5))];
const of = (whole: readonly Figure[], parts: readonly ReturnType<typeof part>[] = four) =>
  compareParts([row('whole', whole)], parts, DEFAULT_POLICY);

test('12 + 2 + 4 + 5 = 23, as stated by two', () => {
  const [finding, none] = of([exactly(23), exactly(23)]);
  expect(none).toBeUndefined();
  expect(finding).toMatchObject({ verdict: 'equal', sum: { low: 23, high: 23 }, claims: ['whole 0', 'whole 1'], silent: [] });
  expect(finding?.addends.map(({ bounds }) => bounds.low)).toEqual([12, 2, 4, 5]);
});

test.each<[string, Figure, readonly ReturnType<typeof part>[], string, object]>([
  [
    'at least 25 of 23',
    exactly(23),
    [part('a', { operator: 'at_least', value: 20 }), part('b', exactly(5))],
    'exceed',
    { low: 25, high: null },
  ],
  ['a part nobody counts', exactly(23), [part('a', exactly(12)), part('b')], 'fit', { low: 12, high: null }],
  ['parts that leave some over', exactly(30), four, 'fall_short', { low: 23, high: 23 }],
  ['parts that disagree', exactly(25), [part('a', exactly(12), exactly(15)), part('b', exactly(11))], 'fit', { low: 23, high: 26 }],
])('%s', (_name, whole, parts, verdict, sum) => {
  expect(of([whole], parts)).toMatchObject([{ verdict, sum }]);
});

test('other people are not summed, and without parts there is nothing to say', () => {
  expect(
    compareParts(
      [row('whole', [exactly(3)], 'soldiers')],
      four.map((one) => ({ ...one, rows: one.rows })),
      DEFAULT_POLICY,
    ),
  ).toEqual([]);
  expect(of([exactly(23)], [])).toEqual([]);
});

test('does not depend on the order of parts and claims, and parts only ever add', () => {
  fc.assert(
    fc.property(fc.array(figureClaims, { maxLength: 4 }), figureClaims, (shares, claims) => {
      const parts = shares.map((of, index) => ({ id: `${index}` as IncidentId, rows: [{ ...row(`${index}`, []), claims: of }] }));
      const rows = [{ ...row('whole', []), claims }];
      const plain = (all: ReturnType<typeof compareParts>) =>
        all.map(({ stated: s, sum, verdict }) => JSON.stringify([s, sum, verdict])).sort();
      const turned = compareParts([{ ...row('whole', []), claims: [...claims].reverse() }], [...parts].reverse(), DEFAULT_POLICY);
      const found = compareParts(rows, parts, DEFAULT_POLICY);
      expect(plain(turned)).toEqual(plain(found));
      for (const { addends, sum } of found) expect(addends.every(({ bounds }) => bounds.low <= sum.low)).toBe(true);
    }),
  );
});
