import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ClaimId } from '../../lib/id';
import { claimOf, type Ground, ground, quoteOf } from '../evidence.testing';
import { readLedger } from '../ledger/read';
import { codeOf, must, type Team, team } from '../people.testing';
import { createTestDatabase, type TestDatabase } from '../testing';
import { correctClaim } from './correct';
import { acceptClaim, rejectClaim } from './judge';
import { claimsOfQuestions, versionsOfClaim } from './read';
import { recordClaim } from './record';

let database: TestDatabase;
let all: Team;
let on: Ground;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  all = await team(database.db);
  on = await ground(all);
});

const exactly = (value: number, words = '62') => ({ kind: 'figure', figure: { operator: 'exactly', value }, words }) as const;

function claim(change: Partial<Parameters<typeof recordClaim>[2]> = {}) {
  const chain = [{ kind: 'source', sourceId: on.sourceId }] as const;
  return { quote: quoteOf(on, '62'), question: on.questionId, answer: exactly(62), chain, ...change };
}

const record = (change: Parameters<typeof claim>[0] = {}) => recordClaim(all.reviewer, all.projectId, claim(change));
const current = async (claimId: ClaimId) =>
  (await claimsOfQuestions(database.db, all.projectId, [on.questionId])).find(({ id }) => id === claimId);

describe('recording', () => {
  test('keeps words, figure, chain and the exact quote in code points', async () => {
    const words = '80';
    const chain = [
      { kind: 'source', sourceId: on.sourceId },
      { kind: 'unnamed', description: 'مصدر في المطار' },
    ] as const;
    const id = must(await record({ quote: quoteOf(on, words), answer: exactly(80, words), chain, asOf: '17 أيلول 2016', credibility: 3 }));
    // The dove before it is one code point and two UTF-16 units.
    expect(await current(id)).toMatchObject({ answer: exactly(80, words), chain, asOf: '2016-09-17', credibility: 3, status: 'accepted' });
    const stored = await current(id);
    expect([...on.text].slice(stored?.quote.start, stored?.quote.end).join('')).toBe('80');
  });

  test('keeps the part of the question it speaks of, in every later version until corrected', async () => {
    const claimId = must(await record({ scope: ' by the helicopters ' }));
    expect(await current(claimId)).toMatchObject({ scope: 'by the helicopters' });
    must(await rejectClaim(all.other, all.projectId, { claimId, version: 1, reason: 'another strike' }));
    must(await acceptClaim(all.other, all.projectId, { claimId, version: 2 }));
    expect(await current(claimId)).toMatchObject({ scope: 'by the helicopters', version: 3 });
    must(await correctClaim(all.other, all.projectId, { claimId, version: 3, ...claim(), reason: 'it speaks of all' }));
    expect(await current(claimId)).toMatchObject({ scope: '', version: 4 });
  });

  test('can ask its question in the same act', async () => {
    const question = { incidentId: on.incidentId, measure: 'wounded', populationAr: 'جنود' } as const;
    must(await record({ question }));
    const { entries } = must(await readLedger(all.reader, all.projectId, {}));
    expect(entries.slice(0, 2).map(({ verb }) => verb)).toEqual(['claim.record', 'question.ask']);
  });

  test('words that do not stand there are refused, and nothing is left behind', async () => {
    const question = { incidentId: on.incidentId, measure: 'missing', populationEn: 'nobody' } as const;
    const quote = { ...quoteOf(on, '62'), exact: '63' };
    const before = must(await readLedger(all.reader, all.projectId, {})).entries.length;
    expect(codeOf(await record({ quote, question }))).toBe('quote_mismatch');
    expect(must(await readLedger(all.reader, all.projectId, {})).entries).toHaveLength(before);
  });

  test.each([
    ['a quote beyond the text', () => ({ quote: { ...quoteOf(on, '62'), end: 100_000 } }), 'quote_mismatch'],
    ['an empty quote', () => ({ quote: { ...quoteOf(on, '62'), end: 0 } }), 'quote_empty'],
    ['a number beyond 10^12', () => ({ answer: exactly(1e12 + 1) }), 'figure_too_large'],
    [
      'low above high',
      () => ({ answer: { kind: 'figure', figure: { operator: 'between', low: 9, high: 7 }, words: '9–7' } }),
      'figure_low_above_high',
    ],
    ['a date for a question about people', () => ({ answer: { kind: 'date', value: '2016', words: '2016' } }), 'invalid'],
    ['an unknown date', () => ({ asOf: '31 February' }), 'date_unreadable'],
    [
      'a chain that goes on past "not recorded"',
      () => ({ chain: [{ kind: 'not_recorded' }, { kind: 'source', sourceId: on.sourceId }] }),
      'chain_ends_early',
    ],
    ['a question that is not there', () => ({ question: crypto.randomUUID() }), 'not_found'],
  ] as const)('%s is refused', async (_name, change, code) => {
    expect(codeOf(await record(change() as Parameters<typeof claim>[0]))).toBe(code);
  });

  test('ids of another project are not found', async () => {
    const others = await team(database.db);
    const elsewhere = await ground(others);
    expect(codeOf(await record({ question: elsewhere.questionId }))).toBe('not_found');
    expect(codeOf(await record({ quote: quoteOf(elsewhere, '62') }))).toBe('not_found');
    expect(codeOf(await record({ chain: [{ kind: 'source', sourceId: elsewhere.sourceId }] }))).toBe('not_found');
  });
});

describe('later versions', () => {
  test('a correction stands and the earlier version stays to be seen', async () => {
    const claimId = must(await record());
    must(await correctClaim(all.other, all.projectId, { claimId, version: 1, ...claim({ answer: exactly(63) }), reason: 'misread' }));
    const versions = await versionsOfClaim(database.db, all.projectId, claimId);
    expect(versions.map(({ version, answer }) => [version, answer])).toEqual([
      [1, exactly(62)],
      [2, exactly(63)],
    ]);
  });

  test('a rejected claim keeps its words and reason, and can be accepted again', async () => {
    const claimId = must(await record());
    must(await rejectClaim(all.other, all.projectId, { claimId, version: 1, reason: 'another strike' }));
    expect(await current(claimId)).toMatchObject({ status: 'rejected', reason: 'another strike', answer: exactly(62) });
    expect(codeOf(await rejectClaim(all.other, all.projectId, { claimId, version: 2, reason: 'twice' }))).toBe('already_decided');
    must(await acceptClaim(all.reviewer, all.projectId, { claimId, version: 2 }));
    expect(await current(claimId)).toMatchObject({ status: 'accepted', version: 3 });
  });

  test('of many who change one version at once exactly one wins', async () => {
    const claimId = must(await record());
    const reject = (reason: string) => rejectClaim(all.other, all.projectId, { claimId, version: 1, reason });
    const outcomes = (await Promise.all(Array.from({ length: 8 }, (_, i) => reject(`reason ${i}`)))).map(codeOf);
    expect(outcomes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'changed_meanwhile')).toHaveLength(7);
    expect(await versionsOfClaim(database.db, all.projectId, claimId)).toHaveLength(2);
  });

  test('another project’s claim is not found', async () => {
    const others = await team(database.db);
    const claimId = await claimOf(others, await ground(others), '62', { operator: 'exactly', value: 62 });
    expect(codeOf(await rejectClaim(all.reviewer, all.projectId, { claimId, version: 1, reason: 'x' }))).toBe('not_found');
  });
});
