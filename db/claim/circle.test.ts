import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SourceId } from '../../lib/id';
import { problem, problemFacts, problemKey } from '../../lib/message/problem';
import type { Result } from '../../lib/result';
import { type Ground, ground, quoteOf } from '../evidence.testing';
import { codeOf, must, type Team, team } from '../people.testing';
import { addSource } from '../source/add';
import { createTestDatabase, type TestDatabase } from '../testing';
import { correctClaim } from './correct';
import { acceptClaim, rejectClaim } from './judge';
import { recordClaim } from './record';

let database: TestDatabase;
let all: Team;
let on: Ground;
let a: SourceId;
let b: SourceId;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  all = await team(database.db);
  on = await ground(all);
  a = must(await addSource(all.reviewer, all.projectId, { kind: 'outlet', nameEn: 'Agency', nameAr: 'الوكالة' }));
  b = must(await addSource(all.reviewer, all.projectId, { kind: 'government', nameEn: 'Ministry', nameAr: 'الوزارة' }));
});

const source = (sourceId: SourceId) => ({ kind: 'source', sourceId }) as const;
type Input = Parameters<typeof recordClaim>[2];
type Chain = Input['chain'];

function claim(chain: Chain, value = 62, change: Partial<Input> = {}): Input {
  const answer = { kind: 'figure', figure: { operator: 'exactly', value }, words: '62' } as const;
  return { quote: quoteOf(on, '62'), question: on.questionId, answer, chain, ...change };
}
const record = (chain: Chain, value?: number, change?: Partial<Input>) =>
  recordClaim(all.reviewer, all.projectId, claim(chain, value, change));

/** The sentence a person would read. */
function said(result: Result<unknown>): string {
  if (result.ok) return '';
  const [first] = result.problems;
  const key = problemKey(first);
  const sentence =
    key === 'detail.chain_cycle' ? problem.en.detail.chain_cycle : key === 'detail.chain_circular' ? problem.en.detail.chain_circular : key;
  return sentence.replace('{cycle}', String(problemFacts(first, 'en')?.cycle)).replace(/[\u2068\u2069]/g, '');
}

test('a chain that comes back is refused with the sources it goes round by', async () => {
  const result = await record([source(a), source(b), source(a)]);
  expect(codeOf(result)).toBe('chain_cycle');
  expect(said(result)).toContain('Agency from Ministry from Agency.');
  expect(result.ok ? null : problemFacts(result.problems[0], 'ar')?.cycle).toBe(
    '\u2068الوكالة\u2069 عن \u2068الوزارة\u2069 عن \u2068الوكالة\u2069',
  );
});

test('links to another project’s source are refused without a name, in a circle too', async () => {
  const others = await team(database.db);
  const { sourceId } = await ground(others);
  expect(codeOf(await record([source(a), source(sourceId)]))).toBe('not_found');
  expect(codeOf(await record([source(a), source(sourceId), source(a)]))).toBe('not_found');
});

describe('circular reporting of one value', () => {
  test('is refused when recorded, named, with what to do; nothing is left behind', async () => {
    must(await record([source(a), source(b)]));
    const result = await record([source(b), source(a)]);
    expect(said(result)).toContain('Ministry from Agency from Ministry.');
    expect(said(result)).toContain('end the chain as not recorded');
    must(await record([source(b), { kind: 'not_recorded' }]));
  });

  test('is refused over others, and when corrected', async () => {
    const [unnamed] = [{ kind: 'unnamed', description: 'a spokesman' } as const];
    must(await record([source(on.sourceId), source(b)]));
    must(await record([source(a), unnamed, source(on.sourceId)]));
    const claimId = must(await record([source(b)]));
    const correct = (chain: Chain) =>
      correctClaim(all.other, all.projectId, { ...claim(chain), claimId, version: 1, reason: 'read again' });
    expect(said(await correct([source(b), source(a)]))).toContain('Ministry from Agency from a spokesman from Outlet');
    must(await correct([source(b), { kind: 'not_recorded' }]));
  });

  test('is refused when a rejected claim is accepted again', async () => {
    const claimId = must(await record([source(a), source(b)]));
    must(await rejectClaim(all.other, all.projectId, { claimId, version: 1, reason: 'not so' }));
    must(await record([source(b), source(a)]));
    const again = () => acceptClaim(all.other, all.projectId, { claimId, version: 2 });
    expect(codeOf(await again())).toBe('chain_cycle');
    expect(codeOf(await again())).toBe('chain_cycle');
  });

  test('another value, another part and another question are no circle', async () => {
    must(await record([source(a), source(b)]));
    must(await record([source(b), source(a)], 80));
    must(await record([source(b), source(a)], 62, { scope: 'by the helicopters' }));
    const question = { incidentId: on.incidentId, measure: 'wounded', populationEn: 'soldiers' } as const;
    must(await record([source(b), source(a)], 62, { question }));
  });

  test('of two who would each close half of it at once, one is refused', async () => {
    // One value each: every pair is a circle of its own, and all run at once.
    const rounds = Array.from({ length: 8 }, (_, value) =>
      Promise.all([record([source(a), source(b)], value), record([source(b), source(a)], value)]),
    );
    for (const outcomes of await Promise.all(rounds)) expect(outcomes.map(codeOf).sort()).toEqual(['chain_cycle', 'ok']);
  });
});
