import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../claim/claim';
import type { Figure } from '../figure/figure';
import { DEFAULT_POLICY } from '../figure/policy';
import type { QuestionId } from '../id';
import { type Asked, acrossRows, compareAcross, EXCEEDING_SHOWN, relateQuestions } from './across';
import { figureClaims, stated } from './arbitrary';

const asked = (measure: Measure, populationEn = '', populationAr = ''): Asked => ({
  ...{ id: `${measure} ${populationEn}` as QuestionId, measure },
  ...{ populationEn, populationAr: populationAr || populationEn },
});
const exactly = (value: number): Figure => ({ operator: 'exactly', value });
const civilians = asked('killed', 'civilians');
const children = asked('killed', 'children among civilians');
const across = (a: Asked, x: Figure, b: Asked, y: Figure) =>
  compareAcross({ asked: a, claim: stated('x', x) }, { asked: b, claim: stated('y', y) }, DEFAULT_POLICY);

test.each<[string, Asked, Figure, Asked, Figure, object]>([
  [
    'children among civilians within them',
    children,
    exactly(5),
    civilians,
    exactly(23),
    { verdict: 'narrower_scope', reason: { code: 'part_fits', part: 'x', low: 5, high: 23 } },
  ],
  [
    'more children than civilians',
    children,
    exactly(25),
    civilians,
    exactly(23),
    { verdict: 'conflict', reason: { code: 'part_exceeds_whole', part: 'x', low: 25, high: 23 } },
  ],
  [
    'killed and killed or wounded',
    asked('killed'),
    exactly(62),
    asked('killed_or_wounded'),
    exactly(162),
    { verdict: 'different_measure', reason: { code: 'part_fits', part: 'x', low: 62, high: 162 } },
  ],
  [
    'more killed than killed or wounded',
    asked('killed'),
    exactly(62),
    asked('killed_or_wounded'),
    exactly(60),
    { verdict: 'conflict', reason: { code: 'part_exceeds_whole', part: 'x', low: 62, high: 60 } },
  ],
  [
    'killed and wounded',
    asked('killed'),
    exactly(62),
    asked('wounded'),
    exactly(100),
    { verdict: 'different_measure', reason: { code: 'different_measures' } },
  ],
  [
    'killed civilians and killed or wounded',
    civilians,
    exactly(5),
    asked('killed_or_wounded'),
    exactly(9),
    { verdict: 'different_measure', reason: { code: 'part_fits', part: 'x', low: 5, high: 9 } },
  ],
  [
    'killed, and killed or wounded civilians',
    asked('killed'),
    exactly(5),
    asked('killed_or_wounded', 'civilians'),
    exactly(3),
    { verdict: 'different_measure', reason: { code: 'different_measures' } },
  ],
  [
    'soldiers and civilians',
    asked('killed', 'soldiers'),
    exactly(5),
    civilians,
    exactly(3),
    { verdict: 'not_comparable', reason: { code: 'populations_apart' } },
  ],
  [
    'women and children',
    asked('killed', 'women'),
    exactly(5),
    asked('killed', 'children'),
    exactly(3),
    { verdict: 'not_comparable', reason: { code: 'populations_not_nested' } },
  ],
  [
    'people and vehicles',
    asked('killed'),
    exactly(5),
    asked('destroyed', 'vehicles'),
    exactly(3),
    { verdict: 'not_comparable', reason: { code: 'different_things' } },
  ],
])('%s', (_name, a, x, b, y, verdict) => {
  expect(across(a, x, b, y)).toEqual(verdict);
});

test('a claim of a part of the whole is no limit to another part', () => {
  const whole = { asked: civilians, claim: stated('y', exactly(3), undefined, null, 'in the first strike') };
  expect(compareAcross({ asked: children, claim: stated('x', exactly(5)) }, whole, DEFAULT_POLICY)).toEqual({
    verdict: 'not_comparable',
    reason: { code: 'different_parts' },
  });
});

const question = fc
  .tuple(
    fc.constantFrom<Measure>('killed', 'wounded', 'killed_or_wounded', 'missing', 'destroyed'),
    fc.constantFrom('', 'civilians', 'children among civilians', 'soldiers', 'women and children'),
  )
  .map(([measure, population]) => asked(measure, population));

describe('exchange', () => {
  test('mirrors how questions stand, and changes no verdict', () => {
    fc.assert(
      fc.property(question, question, figureClaims, (a, b, claims) => {
        const [there, back] = [relateQuestions(a, b), relateQuestions(b, a)];
        expect(back).toEqual(there.part === null ? there : { ...there, part: there.part === 'a' ? 'b' : 'a' });
        const [x, y] = claims;
        if (!x || !y) return;
        const [one, other] = [
          { asked: a, claim: x },
          { asked: b, claim: y },
        ];
        expect(compareAcross(other, one, DEFAULT_POLICY)).toEqual(compareAcross(one, other, DEFAULT_POLICY));
      }),
    );
  });

  test('of claims changes no finding but which of its conflicts are named', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(question, figureClaims), { maxLength: 4 }), (drawn) => {
        const rows = drawn.map(([of, claims], index) => ({ question: { ...of, id: `${index}` as QuestionId }, claims }));
        const turned = rows.map((row) => ({ ...row, claims: [...row.claims].reverse() }));
        const plain = (all: typeof rows) =>
          acrossRows(all, DEFAULT_POLICY).map(({ conflicts, ...rest }) => ({ ...rest, named: conflicts.length }));
        expect(plain(turned)).toEqual(plain(rows));
      }),
    );
  });
});

test('two rows come to what comparing every pair of their claims comes to', () => {
  const [a, b] = [
    { ...children, id: 'a' as QuestionId },
    { ...civilians, id: 'b' as QuestionId },
  ];
  fc.assert(
    fc.property(figureClaims, figureClaims, (parts, wholes) => {
      const rows = [
        { question: a, claims: parts },
        { question: b, claims: wholes },
      ];
      const told = parts.flatMap((p) =>
        wholes.map((w) => ({ p, w, ...compareAcross({ asked: a, claim: p }, { asked: b, claim: w }, DEFAULT_POLICY) })),
      );
      const compared = told.filter(({ verdict }) => verdict !== 'not_comparable').length;
      const conflicts = told.flatMap(({ p, w, reason }) =>
        reason.code === 'part_exceeds_whole' ? [{ part: p.id, whole: w.id, low: reason.low, high: reason.high }] : [],
      );
      const [found] = acrossRows(rows, DEFAULT_POLICY);
      expect(found?.compared ?? 0).toBe(compared);
      expect(found?.exceeding ?? 0).toBe(conflicts.length);
      expect(found?.conflicts ?? []).toEqual(conflicts.slice(0, EXCEEDING_SHOWN));
    }),
    { numRuns: 300 },
  );
});
