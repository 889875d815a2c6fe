import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Relation, relatePhrases, relatePopulations } from './population';

test.each<[string, string, Relation]>([
  ['children among civilians', 'civilians', 'narrower'],
  ['الأطفال من المدنيين', 'مدنيون', 'narrower'],
  ['women among civilians', 'children among civilians', 'unknown'],
  ['civilians', '', 'narrower'],
  ['people', '', 'same'],
  ['أشخاص', '', 'same'],
  ['civilians', 'the civilians', 'same'],
  ['مدنيين', 'المدنيون', 'same'],
  ['Syrian army soldiers', 'soldiers', 'narrower'],
  ['جنود الجيش السوري', 'الجنود', 'narrower'],
  ['soldiers', 'civilians', 'apart'],
  ['مقاتلون موالون للحكومة', 'مدنيون', 'apart'],
  ['US soldiers', 'civilians and journalists', 'unknown'],
  ['civilians', 'civilians and soldiers', 'narrower'],
  ['مدنيون', 'مدنيون وعسكريون', 'narrower'],
  ['وزراء', 'زراء', 'unknown'],
  // Not every child is a civilian unless the words say so.
  ['children', 'civilians', 'unknown'],
  ['US soldiers', 'Syrian army soldiers', 'unknown'],
])('%s beside %s: %s', (a, b, relation) => {
  expect(relatePhrases(a, b)).toBe(relation);
});

const MIRROR: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  narrower: 'wider',
  wider: 'narrower',
  apart: 'apart',
  unknown: 'unknown',
};
const phrase = fc
  .array(fc.constantFrom('children', 'among', 'civilians', 'Syrian', 'soldiers', 'women', 'and', 'men', 'المدنيين', 'وعسكريون'), {
    maxLength: 4,
  })
  .map((words) => words.join(' '));

test('is mirrored, and nobody is apart from themselves', () => {
  fc.assert(
    fc.property(phrase, phrase, (a, b) => {
      expect(relatePhrases(b, a)).toBe(MIRROR[relatePhrases(a, b)]);
      expect(relatePhrases(a, a)).toBe('same');
    }),
  );
});

test('narrower than narrower is narrower', () => {
  fc.assert(
    fc.property(phrase, phrase, phrase, (a, b, c) => {
      const inside = (relation: Relation) => relation === 'narrower' || relation === 'same';
      if (inside(relatePhrases(a, b)) && inside(relatePhrases(b, c))) expect(inside(relatePhrases(a, c))).toBe(true);
    }),
  );
});

test('the languages speak for each other, and not against', () => {
  const said = (populationEn: string, populationAr: string) => ({ populationEn, populationAr });
  expect(relatePopulations(said('children among civilians', 'الأطفال من المدنيين'), said('civilians', 'مدنيون'))).toBe('narrower');
  expect(relatePopulations(said('soldiers', 'عناصر الجيش'), said('civilians', 'أهالي'))).toBe('apart');
  expect(relatePopulations(said('soldiers', 'مدنيون'), said('soldiers', 'جنود'))).toBe('unknown');
});
