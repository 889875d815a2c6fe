/** Random claims for property tests: few sources and few numbers, so that agreement and relaying are common. */
import fc from 'fast-check';
import type { Answer, Chain, ComparableClaim } from '../claim/claim';
import type { Figure } from '../figure/figure';
import type { ClaimId, SourceId } from '../id';

export const source = (name: string) => ({ kind: 'source', sourceId: name as SourceId }) as const;
export const unnamed = (description: string) => ({ kind: 'unnamed', description }) as const;
export const NOT_RECORDED = { kind: 'not_recorded' } as const;

/** A claim with a figure, for tests that name everything. */
export function stated(id: string, figure: Figure, chain: Chain = [source(id)], asOf: string | null = null, scope = ''): ComparableClaim {
  return { id: id as ClaimId, answer: { kind: 'figure', figure, words: id }, chain, asOf, scope };
}

const number = fc.integer({ min: 0, max: 6 });
const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({ operator: fc.constantFrom('exactly', 'more_than', 'at_least', 'at_most', 'about'), value: number }),
  fc.tuple(number, number).map(([a, b]): Figure => ({ operator: 'between', low: Math.min(a, b), high: Math.max(a, b) })),
  fc.record({ operator: fc.constant('vague'), word: fc.constantFrom('several', 'dozens') }),
  fc.constantFrom<Figure>({ operator: 'none' }, { operator: 'unknown' }),
);
const chain: fc.Arbitrary<Chain> = fc.constantFrom<Chain>(
  [source('a')],
  [source('b')],
  [source('c')],
  [source('b'), source('a')],
  [source('b'), unnamed('a witness')],
  [source('c'), NOT_RECORDED],
);
const asOf = fc.constantFrom(null, '2016-09', '2016-09-17', '2016-09-18', '2016-09-18/..');

const scope = fc.constantFrom('', '', '', 'by the helicopters', 'in the first strike');

const answers = {
  figure: figure.map((figure): Answer => ({ kind: 'figure', figure, words: '' })),
  date: asOf.map((value): Answer => ({ kind: 'date', value: value ?? '2016', words: '' })),
  time: fc.constantFrom('17:00', '17:00+03:00', '14:00Z', '18:00').map((value): Answer => ({ kind: 'time', value, words: '' })),
  text: fc.constantFrom('خطأ', 'خطأً ', 'عدوان متعمد').map((value): Answer => ({ kind: 'text', value, words: '' })),
};

const claimOf = (answer: fc.Arbitrary<Answer>): fc.Arbitrary<ComparableClaim> =>
  fc.record({ id: fc.uuid().map((id) => id as ClaimId), answer, chain, asOf, scope });

export const anyClaim = claimOf(fc.oneof(...Object.values(answers)));
export const figureClaims = fc.uniqueArray(claimOf(answers.figure), { selector: ({ id }) => id, maxLength: 7 });
/** The claims of one question: all of one kind. */
export const claimsOfOneQuestion = fc
  .constantFrom(...Object.values(answers))
  .chain((answer) => fc.uniqueArray(claimOf(answer), { selector: ({ id }) => id, maxLength: 7 }));
