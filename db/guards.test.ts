import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setResolved, writeAnnotation } from './annotation/write';
import { stateCopy } from './copy/state';
import { signDissent } from './dissent/sign';
import { handIn } from './doubleReading/handIn';
import { readDoubleReading } from './doubleReading/read';
import { assigned, readAndHandIn, readingInput } from './doubleReading/reading.testing';
import { settleDifference } from './doubleReading/settle';
import { claimOf, type Ground, ground } from './evidence.testing';
import { importOne } from './import/import.testing';
import { saveMapping } from './import/map';
import { undoImport } from './import/undo';
import { redactPayload } from './ledger/redact';
import { must, type Team, team } from './people.testing';
import { rejectProposal } from './proposal/decide';
import { publishRecord } from './publication/publish';
import { assignWork, weighAssignment } from './queue/assign';
import { approveReconciliation } from './reconciliation/decide';
import { submitReconciliation } from './reconciliation/submit';
import { giveRuling } from './ruling/give';
import { gradeSource } from './source/grade';
import { createTestDatabase, type TestDatabase } from './testing';

const EVIDENCE = [
  'captures',
  'quotes',
  'figures',
  'claim_versions',
  'links',
  'source_grades',
  'policy_versions',
  'rulings',
  'capture_sketches',
  'shared_runs',
  'copy_rulings',
  'reconciliations',
  'reconciliation_claims',
  'approvals',
  'dissents',
  'annotations',
  'thread_states',
  'proposals',
  'proposal_outcomes',
  'assignments',
  'mentions',
  'ledger',
  'double_readings',
  'hand_ins',
  'settlements',
  'publications',
  'redactions',
  'import_mappings',
  'imports',
  'import_rows',
  'import_undos',
  'arrivals',
];

let database: TestDatabase;
let sql: postgres.Sql;
let all: Team;
let on: Ground;

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 2, onnotice: () => {} });
  all = await team(database.db);
  on = await ground(all);
  const { projectId, reviewer, approver } = all;
  const { count } = must(await weighAssignment(reviewer, projectId, { section: 'to_read', assignee: approver.actor.userId }));
  must(await assignWork(reviewer, projectId, { section: 'to_read', assignee: approver.actor.userId, count, held: 0 }));
  const [proposal] = await sql<{ id: string }[]>`select id from proposals where kind = 'claim' limit 1`;
  must(await rejectProposal(reviewer, projectId, { proposalId: proposal?.id ?? '', reason: 'a test' }));
  const a = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
  const b = await claimOf(all, on, '80', { operator: 'exactly', value: 80 }, 'a source at the airport');
  must(await gradeSource(reviewer, projectId, { sourceId: on.sourceId, topic: 'toll', grade: 'B', reason: 'was right before' }));
  must(
    await giveRuling(reviewer, projectId, {
      a: { claimId: a, version: 1 },
      b: { claimId: b, version: 1 },
      verdict: 'compatible',
      reason: 'a test',
    }),
  );
  const [{ name: approverName } = { name: '' }] = await sql<{ name: string }[]>`select name from users where id = ${approver.actor.userId}`;
  const threadId = must(
    await writeAnnotation(reviewer, projectId, { target: { kind: 'claim', claimId: a }, body: `whose number, @[${approverName}]?` }),
  );
  const shared = 'قتل 62 جندياً في غارة على جبل الثردة المطل على المطار';
  const [first, second] = [await ground(all, shared), await ground(all, shared)];
  const pair = { a: first.documentId, b: second.documentId, relation: 'a_copies_b', reason: 'a test', seen: null } as const;
  must(await stateCopy(reviewer, projectId, pair));
  must(await setResolved(reviewer, projectId, { threadId }, true));
  const submission = {
    questionId: on.questionId,
    rule: 'envelope',
    settled: true,
    low: 62,
    best: null,
    high: 80,
    rationale: 'both',
  } as const;
  const claims = [a, b].map((claimId) => ({ claimId, version: 1, included: true }));
  const reconciliationId = must(await submitReconciliation(reviewer, projectId, { ...submission, claims }));
  must(await approveReconciliation(approver, projectId, { reconciliationId }));
  must(await publishRecord(all.lead, projectId, { reconciliationId, names: false }));
  must(await signDissent(all.other, projectId, { reconciliationId, low: 80, reason: 'a test' }));
  const twice = await ground(all);
  const read = await assigned(all, twice);
  await readAndHandIn(reviewer, all, [readingInput(read, twice, '62', 62)]);
  must(await handIn(all.other, projectId, { doubleReadingId: read, count: 0 }));
  const [item] = must(await readDoubleReading(approver, projectId, read)).comparison?.items ?? [];
  const none = { first: item?.first?.id ?? null, second: null, outcome: 'no_claim', reason: 'a test' } as const;
  must(await settleDifference(approver, projectId, { doubleReadingId: read, ...none }));
  const [signed] = await sql<{ id: string }[]>`select id from ledger where verb = 'dissent.sign'`;
  must(await redactPayload(all.lead, projectId, { entryId: signed?.id ?? '', reason: 'a test' }));
  must(await saveMapping(reviewer, projectId, { name: 'a test', mapping: { kind: 'sources', cells: { name: { column: 'Name' } } } }));
  const imported = must(await importOne(reviewer, all));
  await sql`insert into arrivals ${sql({ ...{ id: crypto.randomUUID(), import_id: imported, project_id: projectId, kind: 'annotation' }, ...{ iri: 'urn:test', number: 1, claim_id: a, said: '{}', created_by: reviewer.actor.userId, created_at: new Date() } })}`;
  must(await undoImport(reviewer, projectId, { importId: imported, reason: 'a test' }));
});

afterAll(async () => {
  await sql.end();
  await database.close();
});

describe('evidence and judgements, to the application’s own database user', () => {
  test.each(EVIDENCE)('%s has rows, and none can be updated', async (table) => {
    const [{ count } = { count: 0 }] = await sql<{ count: number }[]>`select count(*)::int as count from ${sql(table)}`;
    expect(count).toBeGreaterThan(0);
    await expect(sql`update ${sql(table)} set project_id = project_id`).rejects.toMatchObject({ code: '23001' });
  });

  test.each(EVIDENCE)('%s cannot be deleted from or emptied', async (table) => {
    await expect(sql`delete from ${sql(table)}`).rejects.toMatchObject({ code: '23001' });
    await expect(sql`truncate ${sql(table)} cascade`).rejects.toMatchObject({ code: '23001' });
  });

  test('an act is only ever struck out, and only with a redaction beside it', async () => {
    const [act] = await sql<
      { position: number; project_id: string }[]
    >`select position, project_id from ledger where verb = 'claim.record'`;
    const struck = (change: postgres.Fragment) =>
      sql.begin(async (tx) => {
        const digest = { payload_sha256: 'f'.repeat(64), reason: 'a test', created_by: all.lead.actor.userId, created_at: new Date() };
        await tx`insert into redactions ${tx({ position: act?.position, project_id: act?.project_id, ...digest })}`;
        await tx`update ledger set ${change} where position = ${act?.position ?? 0}`;
        throw new Error('it may');
      });
    await expect(sql`update ledger set payload = '{}' where position = ${act?.position ?? 0}`).rejects.toMatchObject({ code: '23001' });
    await expect(struck(sql`payload = '{"other": 1}'`)).rejects.toMatchObject({ code: '23001' });
    await expect(struck(sql`payload = '{}', verb = 'claim.reject'`)).rejects.toMatchObject({ code: '23001' });
    await expect(struck(sql`payload = '{}', actor_id = null`)).rejects.toMatchObject({ code: '23001' });
    await expect(struck(sql`payload = '{}'`)).rejects.toThrow('it may');
  });

  test('a claim only moves to its next version', async () => {
    await expect(sql`update claims set current_version = current_version + 2`).rejects.toMatchObject({ code: '23001' });
    await expect(sql`update claims set current_version = current_version + 1, assistant = 'another'`).rejects.toMatchObject({
      code: '23001',
    });
    await expect(sql`update claims set current_version = 1`).rejects.toMatchObject({ code: '23001' });
    await expect(sql`delete from claims`).rejects.toMatchObject({ code: '23001' });
  });

  test('a quote that the capture does not say is refused whoever writes it', async () => {
    const [quote] = await sql`select * from quotes limit 1`;
    const forged = { ...quote, id: crypto.randomUUID(), exact: '99' };
    await expect(sql`insert into quotes ${sql(forged)}`).rejects.toMatchObject({ constraint_name: 'quotes_match_capture' });
  });

  test('a capture whose hash is not its text’s is refused', async () => {
    const [capture] = await sql`select * from captures limit 1`;
    const forged = { ...capture, id: crypto.randomUUID(), number: 2, text: 'something else', characters: 14 };
    await expect(sql`insert into captures ${sql(forged)}`).rejects.toMatchObject({ constraint_name: 'captures_sha256' });
  });

  test('an approval by the author is refused by the database itself', async () => {
    const [approval] = await sql`select * from approvals limit 1`;
    const [reconciliation] = await sql`select * from reconciliations limit 1`;
    const id = crypto.randomUUID();
    await sql`insert into reconciliations ${sql({ ...reconciliation, id, number: 2 })}`;
    const own = { ...approval, reconciliation_id: id, approver_id: reconciliation?.author_id };
    await expect(sql`insert into approvals ${sql(own)}`).rejects.toMatchObject({ constraint_name: 'approvals_second_person' });
    const disguised = { ...own, author_id: all.other.actor.userId };
    await expect(sql`insert into approvals ${sql(disguised)}`).rejects.toMatchObject({ constraint_name: 'approvals_author' });
  });

  test('an approval of other evidence than was submitted is refused', async () => {
    const [approval] = await sql`select * from approvals limit 1`;
    const [waiting] = await sql`select id from reconciliations where id not in (select reconciliation_id from approvals) limit 1`;
    const other = { ...approval, reconciliation_id: waiting?.id, input_hash: 'f'.repeat(64) };
    await expect(sql`insert into approvals ${sql(other)}`).rejects.toMatchObject({ constraint_name: 'approvals_evidence' });
  });
});
