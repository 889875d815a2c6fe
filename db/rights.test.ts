import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { may, ROLES, type Role, type Verb } from '../lib/policy';
import type { Result } from '../lib/result';
import { scopeFor } from '../lib/token/needs';
import { TOKEN_SCOPES, type TokenScope } from '../lib/token/scope';
import { replyToAnnotation, setResolved, writeAnnotation } from './annotation/write';
import { readBench } from './bench/read';
import { correctClaim } from './claim/correct';
import { acceptClaim, rejectClaim } from './claim/judge';
import { recordClaim } from './claim/record';
import type { Context } from './context';
import { stateCopy } from './copy/state';
import { signDissent } from './dissent/sign';
import { captureDocument, recaptureDocument } from './document/capture';
import { correctLanguage } from './document/correctLanguage';
import { listDocuments, readDocument } from './document/read';
import { assignDoubleReading } from './doubleReading/assign';
import { handIn } from './doubleReading/handIn';
import { listDoubleReadings, readDoubleReading, readSettledFrom } from './doubleReading/read';
import { readingInput } from './doubleReading/reading.testing';
import { settleDifference } from './doubleReading/settle';
import { takeReading } from './doubleReading/take';
import { claimOf, type Ground, ground, quoteOf } from './evidence.testing';
import { takeExport } from './export/take';
import { importOne } from './import/import.testing';
import { saveMapping } from './import/map';
import { listImports } from './import/read';
import { undoImport } from './import/undo';
import { openIncident } from './incident/open';
import { readLedger } from './ledger/read';
import { redactPayload } from './ledger/redact';
import { addMember, changeRole, removeMember } from './member/change';
import { listMembers } from './member/read';
import { codeOf, must, person, type Team, team } from './people.testing';
import { changePolicy } from './policy/change';
import { currentPolicy } from './policy/read';
import { createProject } from './project/create';
import { offerClaim } from './proposal/offer';
import { publishRecord } from './publication/publish';
import { listPublished, previewPublication, readPublication } from './publication/read';
import { withdrawRecord } from './publication/withdraw';
import { askQuestion } from './question/ask';
import { assignWork } from './queue/assign';
import { readQueue } from './queue/read';
import { approveReconciliation, returnReconciliation } from './reconciliation/decide';
import { saveDraft } from './reconciliation/draft';
import { countRecords, listRecords } from './reconciliation/list';
import { submitReconciliation } from './reconciliation/submit';
import { giveRuling } from './ruling/give';
import { addSource } from './source/add';
import { gradeSource } from './source/grade';
import { listGrades, readGrades } from './source/grades';
import { listSourceNames, listSources } from './source/read';
import { readTrackRecord } from './source/trackRecord';
import { createTestDatabase, type TestDatabase } from './testing';
import { createToken } from './token/create';
import { revokeToken } from './token/revoke';
import { withToken } from './token/token.testing';

let database: TestDatabase;
let all: Team;
let on: Ground;
let stranger: Context;
/** Tokens of the lead, one per scope, and one for another project of theirs. */
let tokens: Readonly<Record<TokenScope, Context>>;
let elsewhere: Context;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  on = await ground(all);
  stranger = (await team(database.db)).lead;
  const second = must(await createProject(all.lead, { slug: 'a-second-one', titleEn: 'Another', titleAr: 'آخر' }));
  const [read, propose, write, decide] = await Promise.all(
    TOKEN_SCOPES.map((scope) => withToken(all.lead, { scope, projectId: all.projectId })),
  );
  if (!read || !propose || !write || !decide) throw new Error('there are four scopes');
  tokens = { read, propose, write, decide };
  elsewhere = await withToken(all.lead, { projectId: second });
});
afterAll(() => database.close());

let unique = 0;
const next = () => `n${++unique}`;

const figure = (value: number) => ({ kind: 'figure', figure: { operator: 'exactly', value }, words: '62' }) as const;

async function waiting() {
  const questionId = must(
    await askQuestion(all.reviewer, all.projectId, { incidentId: on.incidentId, measure: 'killed', populationEn: next() }),
  );
  const claimId = await claimOf(all, { ...on, questionId }, '62', { operator: 'exactly', value: 62 });
  const submission = { questionId, rule: 'manual', settled: true, low: 62, best: 62, high: 62, rationale: 'one claim' } as const;
  return { questionId, claimId, submission: { ...submission, claims: [{ claimId, version: 1, included: true }] } };
}

async function approved() {
  const reconciliationId = must(await submitReconciliation(all.reviewer, all.projectId, (await waiting()).submission));
  must(await approveReconciliation(all.approver, all.projectId, { reconciliationId }));
  return reconciliationId;
}

/** A document of its own read twice, `who` being one of its people where their role allows it. */
async function doubleReading(who: Context, as: 'reader' | 'adjudicator') {
  const on = await ground(all);
  const able = [all.other, all.approver, all.lead].find(({ actor }) => actor.userId === who.actor.userId) ?? all.other;
  const [a, b] = [all.reviewer, all.other, all.approver].filter((one) => one !== able).map(({ actor }) => actor.userId);
  const people = { firstReader: a ?? '', secondReader: able.actor.userId, adjudicator: b ?? '' };
  const given = as === 'reader' ? people : { ...people, secondReader: people.adjudicator, adjudicator: people.secondReader };
  return { on, id: must(await assignDoubleReading(all.lead, all.projectId, { subject: { documentId: on.documentId }, ...given })), given };
}

/** Every write on a project as one person would do it, each on rows of its own. */
const WRITES: Partial<Record<Verb, (who: Context) => Promise<Result<unknown>>>> = {
  'member.add': async (who) => {
    await person(database.db);
    return addMember(who, all.projectId, { email: 'nobody@isnad.example', role: 'reader' });
  },
  'member.change_role': (who) => changeRole(who, all.projectId, { userId: all.reader.actor.userId, role: 'reader' }),
  'member.remove': (who) => removeMember(who, all.projectId, stranger.actor.userId),
  'policy.change': async (who) =>
    changePolicy(who, all.projectId, {
      seen: (await currentPolicy(database.db, all.projectId)).version,
      aboutTolerance: 0.2,
      vague: {
        several: { low: 3, high: 9 },
        dozens: { low: 20, high: 99 },
        hundreds: { low: 200, high: 999 },
        thousands: { low: 2000, high: 9999 },
      },
    }),
  'source.add': (who) => addSource(who, all.projectId, { kind: 'ngo', nameEn: next() }),
  'source.grade': (who) => gradeSource(who, all.projectId, { sourceId: on.sourceId, topic: 'toll', grade: 'C', reason: next() }),
  'document.capture': (who) =>
    captureDocument(who, all.projectId, { source: on.sourceId, title: 't', language: 'en', text: next(), tool: 'test' }),
  'document.recapture': (who) => recaptureDocument(who, all.projectId, { documentId: on.documentId, text: next(), tool: 'test' }),
  'document.correct_language': (who) => correctLanguage(who, all.projectId, { documentId: on.documentId, language: 'fa' }),
  'incident.open': (who) => openIncident(who, all.projectId, { titleEn: next() }),
  'question.ask': (who) => askQuestion(who, all.projectId, { incidentId: on.incidentId, measure: 'missing', populationEn: next() }),
  'claim.record': (who) =>
    recordClaim(who, all.projectId, {
      quote: quoteOf(on, '62'),
      question: on.questionId,
      answer: figure(62),
      chain: [{ kind: 'source', sourceId: on.sourceId }],
    }),
  'claim.propose': async (who) => {
    const { captureId } = await ground(all);
    const assistant = who.actor.token ? who : await withToken(who, { scope: 'propose' });
    return offerClaim(assistant, all.projectId, { captureId, quote: '62', words: '62', measure: 'killed', reason: next() });
  },
  'claim.correct': async (who) => {
    const claimId = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
    const claim = { quote: quoteOf(on, '62'), question: on.questionId, answer: figure(63), chain: [{ kind: 'not_recorded' }] } as const;
    return correctClaim(who, all.projectId, { claimId, version: 1, ...claim, reason: 'misread' });
  },
  'claim.reject': async (who) => {
    const claimId = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
    return rejectClaim(who, all.projectId, { claimId, version: 1, reason: 'another strike' });
  },
  'claim.accept': async (who) => {
    const claimId = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
    must(await rejectClaim(all.reviewer, all.projectId, { claimId, version: 1, reason: 'another strike' }));
    return acceptClaim(who, all.projectId, { claimId, version: 2 });
  },
  'verdict.overrule': async (who) => {
    const a = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
    const b = await claimOf(all, on, '80', { operator: 'exactly', value: 80 }, next());
    return giveRuling(who, all.projectId, {
      a: { claimId: a, version: 1 },
      b: { claimId: b, version: 1 },
      verdict: 'compatible',
      reason: 'r',
    });
  },
  'copy.state': async (who) => {
    const shared = `${next()} قتل 62 جندياً في غارة على جبل الثردة المطل على المطار`;
    const [one, other] = [await ground(all, shared), await ground(all, shared)];
    const pair = { a: one.documentId, b: other.documentId, relation: 'a_copies_b', reason: 'r', seen: null } as const;
    return stateCopy(who, all.projectId, pair);
  },
  'annotation.write': (who) =>
    writeAnnotation(who, all.projectId, { target: { kind: 'question', questionId: on.questionId }, body: next() }),
  'annotation.reply': async (who) => {
    const threadId = must(
      await writeAnnotation(all.reviewer, all.projectId, { target: { kind: 'question', questionId: on.questionId }, body: next() }),
    );
    return replyToAnnotation(who, all.projectId, { threadId, body: 'indeed' });
  },
  'annotation.resolve': async (who) => {
    const threadId = must(
      await writeAnnotation(all.reviewer, all.projectId, { target: { kind: 'quote', quote: quoteOf(on, '62') }, body: next() }),
    );
    return setResolved(who, all.projectId, { threadId }, true);
  },
  'double_reading.assign': async (who) => {
    const [firstReader, secondReader, adjudicator] = [all.reviewer, all.other, all.approver].map(({ actor }) => actor.userId);
    const people = { firstReader: firstReader ?? '', secondReader: secondReader ?? '', adjudicator: adjudicator ?? '' };
    return assignDoubleReading(who, all.projectId, { subject: { documentId: (await ground(all)).documentId }, ...people });
  },
  'double_reading.read': async (who) => {
    const { on, id } = await doubleReading(who, 'reader');
    return takeReading(who, all.projectId, readingInput(id, on, '62', 62));
  },
  'double_reading.hand_in': async (who) => {
    const { id } = await doubleReading(who, 'reader');
    return handIn(who, all.projectId, { doubleReadingId: id, count: 0 });
  },
  'double_reading.settle': async (who) => {
    const { on, id, given } = await doubleReading(who, 'adjudicator');
    const [one, two] = [all.reviewer, all.other, all.approver].filter(
      ({ actor: { userId } }) => userId === given.firstReader || userId === given.secondReader,
    );
    if (!one || !two) throw new Error('two readers read');
    const first = must(await takeReading(one, all.projectId, readingInput(id, on, '62', 62)));
    must(await handIn(one, all.projectId, { doubleReadingId: id, count: 1 }));
    must(await handIn(two, all.projectId, { doubleReadingId: id, count: 0 }));
    const [found] = must(await readDoubleReading(one, all.projectId, id)).comparison?.items ?? [];
    const sides = { first: found?.first?.id ?? null, second: found?.second?.id ?? null };
    expect([sides.first, sides.second]).toContain(first);
    return settleDifference(who, all.projectId, { doubleReadingId: id, ...sides, outcome: 'no_claim', reason: 'r' });
  },
  'reconciliation.draft': (who) =>
    saveDraft(who, all.projectId, { questionId: on.questionId, revision: 0, content: { rationale: next() } }),
  'reconciliation.submit': async (who) => submitReconciliation(who, all.projectId, (await waiting()).submission),
  'reconciliation.approve': async (who) => {
    const reconciliationId = must(await submitReconciliation(all.reviewer, all.projectId, (await waiting()).submission));
    return approveReconciliation(who, all.projectId, { reconciliationId });
  },
  'reconciliation.return': async (who) => {
    const reconciliationId = must(await submitReconciliation(all.reviewer, all.projectId, (await waiting()).submission));
    return returnReconciliation(who, all.projectId, { reconciliationId, note: 'from where?' });
  },
  'ledger.redact': async (who) => {
    await addSource(all.reviewer, all.projectId, { kind: 'ngo', nameEn: next() });
    const { entries } = must(await readLedger(all.reader, all.projectId, { verb: 'source.add' }));
    return redactPayload(who, all.projectId, { entryId: entries[0]?.id ?? '', reason: 'r' });
  },
  'queue.assign': (who) =>
    assignWork(who, all.projectId, { section: 'contested', assignee: all.other.actor.userId, incident: on.incidentId, count: 0, held: 0 }),
  'record.publish': async (who) => publishRecord(who, all.projectId, { reconciliationId: await approved(), names: false }),
  'record.withdraw': async (who) => {
    const reconciliationId = await approved();
    must(await publishRecord(all.lead, all.projectId, { reconciliationId, names: false }));
    return withdrawRecord(who, all.projectId, { reconciliationId });
  },
  'token.create': (who) => createToken(who, { name: next(), scope: 'read', projectId: all.projectId, days: 1 }),
  'token.revoke': async (who) => {
    const { id } = must(await createToken(all.reader, { name: next(), scope: 'read', projectId: all.projectId, days: 1 }));
    return revokeToken(who, id);
  },
  'dissent.sign': async (who) => {
    const reconciliationId = must(await submitReconciliation(all.reviewer, all.projectId, (await waiting()).submission));
    return signDissent(who, all.projectId, { reconciliationId, low: 80, reason: 'the airport counted 80' });
  },
  'export.take': (who) => takeExport(who, all.projectId, { subject: 'project', subjectId: all.projectId, kind: 'csv', choices: {} }),
  'import.map': (who) =>
    saveMapping(who, all.projectId, { name: next(), mapping: { kind: 'sources', cells: { name: { column: 'Name' } } } }),
  'import.run': (who) => importOne(who, all),
  'import.undo': async (who) => undoImport(who, all.projectId, { importId: must(await importOne(all.reviewer, all)), reason: 'r' }),
};

const holder = (role: Role): Context => ({ reader: all.reader, reviewer: all.other, approver: all.approver, lead: all.lead })[role];

/** Refusals that come after the permission: the act was allowed and found nothing to do. */
const PAST_PERMISSION = ['ok', 'not_found', 'no_such_account', 'changed_meanwhile'];

describe.each(Object.entries(WRITES))('%s', (verb, write) => {
  test.each(ROLES)('by a %s', async (role) => {
    const code = codeOf(await write(holder(role)));
    if (may({ role, administrator: false }, verb as Verb)) expect(PAST_PERMISSION).toContain(code);
    else expect(code).toBe('not_allowed');
  });

  test('is hidden from the lead of another project, administrator or not', async () => {
    expect(codeOf(await write(stranger))).toBe('not_found');
  });
});

/** The scope just short of what an act takes; null where even the least suffices. */
const lessThan = (verb: Verb) => {
  const needs = scopeFor(verb);
  return needs === 'session' ? 'decide' : (TOKEN_SCOPES[TOKEN_SCOPES.indexOf(needs) - 1] ?? null);
};

describe.each(Object.entries(WRITES))('%s with a token of the lead', (verb, write) => {
  test('takes its scope', async () => {
    const scope = lessThan(verb as Verb);
    if (scope === null) return;
    const code = codeOf(await write(tokens[scope]));
    expect(code).toBe(scopeFor(verb as Verb) === 'session' ? 'token_never' : 'token_scope');
  });

  test('is hidden from one for another project', async () => {
    expect(codeOf(await write(elsewhere))).toBe(verb === 'token.revoke' ? 'token_never' : 'not_found');
  });
});

const READS: Record<string, (who: Context) => Promise<Result<unknown>>> = {
  documents: (who) => listDocuments(who, all.projectId),
  document: (who) => readDocument(who, all.projectId, on.documentId),
  bench: (who) => readBench(who, all.projectId, on.incidentId),
  records: (who) => listRecords(who, all.projectId),
  'which records are public': (who) => listPublished(who, all.projectId, []),
  'how a record stands with the public': async (who) => readPublication(who, all.projectId, await approved()),
  'what would become public': async (who) => previewPublication(who, all.projectId, await approved()),
  sources: (who) => listSources(who, all.projectId),
  'names of sources': (who) => listSourceNames(who, all.projectId),
  grades: (who) => readGrades(who, all.projectId),
  'a page of grades': (who) => listGrades(who, all.projectId, { after: null, limit: 2 }),
  'counts of records': (who) => countRecords(who, all.projectId),
  'track record': (who) => readTrackRecord(who, all.projectId, on.sourceId),
  members: (who) => listMembers(who, all.projectId),
  'double readings': (who) => listDoubleReadings(who, all.projectId),
  'the readings behind a claim': async (who) =>
    readSettledFrom(who, all.projectId, await claimOf(all, on, '62', { operator: 'exactly', value: 62 })),
  ledger: (who) => readLedger(who, all.projectId, {}),
  imports: (who) => listImports(who, all.projectId),
  queue: (who) => readQueue(who, all.projectId, { section: 'to_read' }),
};

describe.each(Object.entries(READS))('reading %s', (_name, read) => {
  test('is for members', async () => {
    expect(codeOf(await read(all.reader))).toBe('ok');
  });

  test('finds nothing for strangers', async () => {
    expect(codeOf(await read(stranger))).toBe('not_found');
  });

  test('is what the least token may, in its own project', async () => {
    expect(codeOf(await read(tokens.read))).toBe('ok');
    expect(codeOf(await read(elsewhere))).toBe('not_found');
  });
});
