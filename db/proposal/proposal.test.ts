import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formatFigure } from '../../lib/figure/format';
import type { CaptureId } from '../../lib/id';
import { readBench } from '../bench/read';
import { claimsOfCaptures } from '../claim/read';
import { captureDocument } from '../document/capture';
import { openIncident } from '../incident/open';
import { readLedger } from '../ledger/read';
import { codeOf, must, type Team, team } from '../people.testing';
import { askQuestion } from '../question/ask';
import { addSource } from '../source/add';
import { listSources } from '../source/read';
import { createTestDatabase, type TestDatabase } from '../testing';
import { acceptAllProposals, acceptProposal, noteFinding, rejectProposal } from './decide';
import { groundOf, proposalsOfCapture } from './read';

const SEEDS = path.resolve(import.meta.dirname, '../../../shared/seeds');
const REPORT = 'غارة قرب المطار\nأعلن المرصد المحلي أن 12 جندياً قتلوا في غارة قرب مطار دير الزور السبت 16 حزيران 2015، وأصيب 30 آخرون.';

let database: TestDatabase;
let all: Team;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  all = await team(database.db);
});

async function capture(text: string, change: { kind?: 'outlet' | 'encyclopedia'; publishedOn?: string } = {}): Promise<CaptureId> {
  const source = must(await addSource(all.reviewer, all.projectId, { kind: change.kind ?? 'outlet', nameAr: `موقع ${text.length}` }));
  const document = { source, title: 'خبر', language: 'ar', publishedOn: change.publishedOn ?? '2015-06-17', text, tool: 'test' };
  return must(await captureDocument(all.reviewer, all.projectId, document)).captureId;
}

async function proposed(captureId: CaptureId) {
  const ground = await groundOf(database.db, all.projectId, captureId);
  if (!ground) throw new Error('no such capture');
  const claims = await claimsOfCaptures(database.db, all.projectId, [captureId]);
  return proposalsOfCapture(database.db, all.projectId, captureId, ground, claims);
}

describe('capturing', () => {
  test('proposes what the text claims, and makes no claim of it', async () => {
    const captureId = await capture(REPORT);
    const found = await proposed(captureId);
    const said = found.flatMap(({ suggestion }) =>
      suggestion?.answer.kind === 'figure' ? [[suggestion.measure, suggestion.answer.figure]] : [],
    );
    expect(said).toEqual([
      ['killed', { operator: 'exactly', value: 12 }],
      ['wounded', { operator: 'exactly', value: 30 }],
    ]);
    expect(await claimsOfCaptures(database.db, all.projectId, [captureId])).toEqual([]);
    expect(must(await listSources(all.reader, all.projectId))).toHaveLength(1);
  });
});

describe('accepting', () => {
  test('makes the claim, and the ledger keeps the rules it came from and who accepted it', async () => {
    const [first] = await proposed(await capture(REPORT));
    if (!first) throw new Error('nothing proposed');
    const claimId = must(await acceptProposal(all.other, all.projectId, { proposalId: first.id }));
    const { entries } = must(await readLedger(all.reader, all.projectId, { subjectId: claimId }));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      verb: 'claim.accept',
      payload: { proposalId: first.id, trail: expect.arrayContaining(['number:digits']) },
    });
    const names = must(await listSources(all.reader, all.projectId)).map(({ nameAr }) => nameAr);
    expect(names).toContain('المرصد المحلي');
  });

  test('of many at once exactly one wins', async () => {
    const [first] = await proposed(await capture(REPORT));
    if (!first) throw new Error('nothing proposed');
    const accept = () => acceptProposal(all.other, all.projectId, { proposalId: first.id });
    const outcomes = await Promise.all([
      accept(),
      accept(),
      accept(),
      rejectProposal(all.reviewer, all.projectId, { proposalId: first.id, reason: 'no' }),
    ]);
    expect(outcomes.map(codeOf).sort()).toEqual(['already_decided', 'already_decided', 'already_decided', 'ok']);
  });

  test('is not for readers, and another project’s proposal is not found', async () => {
    const [first] = await proposed(await capture(REPORT));
    if (!first) throw new Error('nothing proposed');
    expect(codeOf(await acceptProposal(all.reader, all.projectId, { proposalId: first.id }))).toBe('not_allowed');
    const others = await team(database.db);
    expect(codeOf(await acceptProposal(others.reviewer, others.projectId, { proposalId: first.id }))).toBe('not_found');
  });

  test('all leaves alone what was recorded by hand or rejected', async () => {
    const captureId = await capture(REPORT);
    const [first] = await proposed(captureId);
    if (!first) throw new Error('nothing proposed');
    must(await rejectProposal(all.reviewer, all.projectId, { proposalId: first.id, reason: 'another strike' }));
    expect(must(await acceptAllProposals(all.reviewer, all.projectId, { captureId }))).toBe(1);
    expect(must(await acceptAllProposals(all.reviewer, all.projectId, { captureId }))).toBe(0);
  });
});

test('a rejection needs its reason', async () => {
  const [first] = await proposed(await capture(REPORT));
  if (!first) throw new Error('nothing proposed');
  expect(codeOf(await rejectProposal(all.reviewer, all.projectId, { proposalId: first.id, reason: ' ' }))).toBe('reason_required');
});

test('a finding becomes a note on its words', async () => {
  const finding = (await proposed(await capture(REPORT))).find(({ stored }) => stored.kind === 'finding');
  expect(finding?.stored).toMatchObject({ finding: { kind: 'weekday-mismatch', detail: { stated: 'saturday', is: 'tuesday' } } });
  if (!finding) throw new Error('nothing found');
  must(await noteFinding(all.reviewer, all.projectId, { proposalId: finding.id, body: 'السبت لا يوافق التاريخ' }));
  expect(codeOf(await noteFinding(all.reviewer, all.projectId, { proposalId: finding.id, body: 'again' }))).toBe('already_decided');
});

describe.skipIf(!existsSync(SEEDS))('the founding texts, without a number typed', () => {
  test('put 62, > 60, > 60, 80, 90–106 on one row and 100, 110 on another', async () => {
    const incident = { titleAr: 'غارة قرب مطار دير الزور', date: '2016-09-17', placeAr: 'جبل ثردة' };
    const incidentId = must(await openIncident(all.reviewer, all.projectId, incident));
    for (const measure of ['killed', 'wounded'] as const) {
      must(await askQuestion(all.reviewer, all.projectId, { incidentId, measure, populationAr: 'جنود الجيش السوري' }));
    }
    const files = readdirSync(SEEDS).sort();
    const published = ['', '2016-09-17', '2015-08-15', '2018-02-08', '2022-08-25'];
    for (const [index, file] of files.entries()) {
      const text = readFileSync(path.join(SEEDS, file), 'utf8');
      const captureId = await capture(text, { kind: index === 0 ? 'encyclopedia' : 'outlet', publishedOn: published[index] ?? '' });
      must(await acceptAllProposals(all.reviewer, all.projectId, { captureId }));
    }
    const { rows } = must(await readBench(all.reader, all.projectId, incidentId));
    const figures = (measure: string) =>
      rows
        .filter(({ question }) => question.measure === measure)
        .map(({ claims }) =>
          claims
            .flatMap(({ answer }) => (answer.kind === 'figure' ? [formatFigure(answer.figure, { language: 'en', digits: 'latn' })] : []))
            .sort(),
        );
    expect(figures('killed')).toEqual([['62', '80', '90–106', '> 60', '> 60']]);
    expect(figures('wounded')).toEqual([['100', '110']]);
  }, 60_000);
});
