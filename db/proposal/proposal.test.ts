import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formatFigure } from '../../lib/figure/format';
import type { CaptureId } from '../../lib/id';
import { type Foreseen, foresee } from '../../lib/proposal/foresee';
import { readBench } from '../bench/read';
import { claimsOfCaptures } from '../claim/read';
import { captureDocument } from '../document/capture';
import { listDocuments } from '../document/read';
import { openIncident } from '../incident/open';
import { incidentsOf, questionsOf } from '../incident/read';
import { readLedger } from '../ledger/read';
import { codeOf, must, type Team, team } from '../people.testing';
import { askQuestion } from '../question/ask';
import { addSource } from '../source/add';
import { listSourceNames, sourcesOf } from '../source/read';
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

/** How much of everything that an acceptance can make there is. */
async function existing(): Promise<Omit<Foreseen, 'claims'>> {
  const [incidents, questions, sources] = [
    await incidentsOf(database.db, all.projectId),
    await questionsOf(database.db, all.projectId),
    await sourcesOf(database.db, all.projectId),
  ];
  return { incidents: incidents.length, questions: questions.length, sources: sources.length };
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
    expect(must(await listSourceNames(all.reader, all.projectId))).toHaveLength(1);
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
    const names = must(await listSourceNames(all.reader, all.projectId)).map(({ nameAr }) => nameAr);
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

  test('corrected makes the sources and the incident it names, in the same act', async () => {
    const captureId = await capture(REPORT);
    const [first] = await proposed(captureId);
    if (first?.stored.kind !== 'claim') throw new Error('nothing proposed');
    const claim = {
      quote: { captureId, start: first.start, end: first.end, exact: first.stored.claim.text },
      question: { newIncident: { title: 'غارة قرب المطار', date: '2015-06-16' }, measure: 'killed' as const, population: 'جنود' },
      answer: { kind: 'figure' as const, figure: { operator: 'at_least' as const, value: 12 }, words: first.stored.claim.text },
      chain: [
        { kind: 'new' as const, name: 'وكالة الشاطئ', sourceKind: 'outlet' as const },
        { kind: 'unnamed' as const, description: 'مصدر في المطار' },
      ] satisfies [object, object],
    };
    const { incidents, sources } = await existing();
    const claimId = must(await acceptProposal(all.reviewer, all.projectId, { proposalId: first.id, claim }));
    const [made] = await claimsOfCaptures(database.db, all.projectId, [captureId]);
    expect(made).toMatchObject({ id: claimId, answer: claim.answer, chain: [{ kind: 'source' }, claim.chain[1]] });
    expect(must(await listSourceNames(all.reader, all.projectId))).toHaveLength(sources + 1);
    expect((await existing()).incidents).toBe(incidents + 1);
    const { entries } = must(await readLedger(all.reader, all.projectId, { subjectId: claimId }));
    expect(entries[0]).toMatchObject({ verb: 'claim.accept', payload: { trail: expect.arrayContaining(['corrected']) } });
  });

  test('corrected without a word for a new source makes nothing', async () => {
    const captureId = await capture(REPORT);
    const [first] = await proposed(captureId);
    if (first?.stored.kind !== 'claim') throw new Error('nothing proposed');
    const claim = {
      quote: { captureId, start: first.start, end: first.end, exact: first.stored.claim.text },
      question: { newIncident: { title: 'غارة', date: 'أمس أو قبله' }, measure: 'killed' as const, population: '' },
      answer: { kind: 'figure' as const, figure: { operator: 'at_least' as const, value: 12 }, words: first.stored.claim.text },
      chain: [{ kind: 'new' as const, name: 'وكالة', sourceKind: 'outlet' as const }] satisfies [object],
    };
    const sources = must(await listSourceNames(all.reader, all.projectId)).length;
    expect(codeOf(await acceptProposal(all.reviewer, all.projectId, { proposalId: first.id, claim }))).toBe('date_unreadable');
    const unnamed = { ...claim, chain: [{ kind: 'new' as const, name: ' ', sourceKind: 'outlet' as const }] satisfies [object] };
    expect(codeOf(await acceptProposal(all.reviewer, all.projectId, { proposalId: first.id, claim: unnamed }))).not.toBe('ok');
    expect(must(await listSourceNames(all.reader, all.projectId))).toHaveLength(sources);
  });

  test('is not for readers, and another project’s proposal is not found', async () => {
    const [first] = await proposed(await capture(REPORT));
    if (!first) throw new Error('nothing proposed');
    expect(codeOf(await acceptProposal(all.reader, all.projectId, { proposalId: first.id }))).toBe('not_allowed');
    const others = await team(database.db);
    expect(codeOf(await acceptProposal(others.reviewer, others.projectId, { proposalId: first.id }))).toBe('not_found');
  });

  test('of one part of a sentence leaves the other parts to be decided', async () => {
    const captureId = await capture('قُتل 12 مدنياً بينهم سيدة وطفلين في القصف.');
    const open = async () => (await proposed(captureId)).filter(({ outcome, recordedAs }) => !outcome && !recordedAs);
    const before = await open();
    const last = before.at(-1);
    if (!last || before.length < 3) throw new Error('nothing proposed');
    must(await acceptProposal(all.other, all.projectId, { proposalId: last.id }));
    expect((await open()).map(({ id }) => id)).toEqual(before.slice(0, -1).map(({ id }) => id));
  });

  test('all makes what was foreseen', async () => {
    const captureId = await capture(`${REPORT}\nوقالت وزارة الدفاع إن 3 مدنيين قتلوا في قصف حلب في 4 أيار 2016.`);
    const ground = await groundOf(database.db, all.projectId, captureId);
    if (!ground) throw new Error('no such capture');
    const claims = (await proposed(captureId)).flatMap(({ stored }) => (stored.kind === 'claim' ? [stored] : []));
    const [foreseen, before] = [foresee(claims, ground), await existing()];
    expect(foreseen).toMatchObject({ claims: 3, sources: 2 });
    expect(must(await acceptAllProposals(all.reviewer, all.projectId, { captureId }))).toBe(foreseen.claims);
    const after = await existing();
    expect({ incidents: after.incidents - before.incidents, questions: after.questions - before.questions }).toEqual({
      incidents: foreseen.incidents,
      questions: foreseen.questions,
    });
    expect(after.sources - before.sources).toBe(foreseen.sources);
  });

  test('all leaves alone what was recorded by hand or rejected', async () => {
    const captureId = await capture(REPORT);
    const [first] = await proposed(captureId);
    if (!first) throw new Error('nothing proposed');
    must(await rejectProposal(all.reviewer, all.projectId, { proposalId: first.id, reason: 'another strike' }));
    const undecided = async () => must(await listDocuments(all.reader, all.projectId)).rows.map((document) => document.undecided);
    expect(await undecided()).toEqual([1]);
    expect(must(await acceptAllProposals(all.reviewer, all.projectId, { captureId }))).toBe(1);
    expect(await undecided()).toEqual([0]);
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
