import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ClaimId, ReconciliationId } from '../../lib/id';
import { ROLES } from '../../lib/policy';
import { writeAnnotation } from '../annotation/write';
import { correctClaim } from '../claim/correct';
import { rejectClaim } from '../claim/judge';
import { recordClaim } from '../claim/record';
import { signDissent } from '../dissent/sign';
import { claimOf, type Ground, ground, quoteOf } from '../evidence.testing';
import { integrate } from '../ledger/integrate';
import { readLedger } from '../ledger/read';
import { newSigningKey, signerOf } from '../ledger/signer';
import { codeOf, must, type Team, team, tick } from '../people.testing';
import { approveReconciliation, returnReconciliation } from '../reconciliation/decide';
import { submitReconciliation } from '../reconciliation/submit';
import { createTestDatabase, type TestDatabase } from '../testing';
import { publishRecord } from './publish';
import { listPublished, previewPublication, readPublication } from './read';
import { readPublic } from './readPublic';
import { withdrawRecord } from './withdraw';

const signer = signerOf(newSigningKey('isnad/test'));

let database: TestDatabase;
let all: Team;
let on: Ground;
let [taken, left]: [ClaimId | null, ClaimId | null] = [null, null];
let record: ReconciliationId;

async function submit(): Promise<ReconciliationId> {
  const value = { rule: 'manual', settled: true, low: 62, best: 62, high: 62, rationale: 'The headline was checked.' } as const;
  const claims = [
    { claimId: taken ?? '', version: 1, included: true },
    { claimId: left ?? '', version: 1, included: false, reason: 'Nobody says who counted.' },
  ];
  return must(await submitReconciliation(all.reviewer, all.projectId, { questionId: on.questionId, ...value, claims }));
}

const approve = (reconciliationId = record) =>
  approveReconciliation(all.approver, all.projectId, { reconciliationId, note: 'NOTE-OF-THE-APPROVER' });
const publish = (names = false, who = all.lead) => publishRecord(who, all.projectId, { reconciliationId: record, names });
const withdraw = (who = all.lead) => withdrawRecord(who, all.projectId, { reconciliationId: record });
const seen = (id = record) => readPublic(database.db, id);

async function published(names = false) {
  must(await approve());
  must(await publish(names));
  const answer = await seen();
  if (answer.state !== 'public') throw new Error(answer.state);
  return answer.record;
}

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
});
afterAll(() => database.close());
beforeEach(async () => {
  on = await ground(all);
  taken = must(
    await recordClaim(all.reviewer, all.projectId, {
      ...{ quote: quoteOf(on, '62'), question: on.questionId, note: 'NOTE-ON-A-CLAIM' },
      answer: { kind: 'figure', figure: { operator: 'exactly', value: 62 }, words: '62' },
      chain: [{ kind: 'source', sourceId: on.sourceId }],
    }),
  );
  left = await claimOf(all, on, '80', { operator: 'exactly', value: 80 }, 'a source at the airport');
  record = await submit();
});

describe('publishing a record', () => {
  test('is for a lead, on an approved record that stands, and is in the ledger', async () => {
    expect(codeOf(await publish())).toBe('not_publishable');
    must(await approve());
    for (const role of ROLES.slice(0, -1))
      expect(
        codeOf(await publish(false, { reader: all.reader, reviewer: all.reviewer, approver: all.approver, lead: all.lead }[role])),
      ).toBe('not_allowed');
    must(await publish());
    expect(codeOf(await publish())).toBe('already_exists');
    const [entry] = must(await readLedger(all.reader, all.projectId, { verb: 'record.publish' })).entries;
    expect(entry).toMatchObject({ subjectId: record, payload: { names: false } });
    expect(must(await listPublished(all.reader, all.projectId, [record]))).toContain(record);
  });

  test('is refused for one that was returned, or rests on what moved', async () => {
    must(await returnReconciliation(all.approver, all.projectId, { reconciliationId: record, note: 'from where?' }));
    expect(codeOf(await publish())).toBe('not_publishable');
    record = await submit();
    must(await approve());
    must(await move());
    expect(codeOf(await publish())).toBe('not_publishable');
  });

  test('names author and approver only when a lead chose so, and the newest choice holds', async () => {
    expect((await published()).people).toBeNull();
    must(await publish(true));
    expect(await seen()).toMatchObject({ record: { people: { author: expect.stringMatching(/^Person/), approver: expect.any(String) } } });
    must(await publish(false));
    expect(await seen()).toMatchObject({ record: { people: null } });
  });
});

const move = () => {
  const claim = {
    quote: quoteOf(on, '62'),
    question: on.questionId,
    answer: { kind: 'figure', figure: { operator: 'exactly', value: 63 }, words: '62' },
  } as const;
  return correctClaim(all.reviewer, all.projectId, {
    claimId: taken ?? '',
    version: 1,
    ...claim,
    chain: [{ kind: 'not_recorded' }],
    reason: 'misread',
  });
};

describe('what a stranger is told', () => {
  test('never published is the same as unknown; withdrawn says so, and can be opened again', async () => {
    const unknown = await seen('00000000-0000-7000-8000-000000000000' as ReconciliationId);
    must(await approve());
    expect(await seen()).toEqual(unknown);
    expect(codeOf(await withdraw())).toBe('not_public');
    must(await publish());
    must(await withdraw());
    expect(await seen()).toEqual({ state: 'withdrawn' });
    expect(codeOf(await withdraw())).toBe('not_public');
    must(await publish());
    expect(await seen()).toMatchObject({ state: 'public' });
  });

  test('holds every claim in and out with its words, chain, text and reason', async () => {
    const { claims } = await published();
    expect(claims).toMatchObject([
      { number: 1, included: true, reason: '', quote: { exact: '62' }, chain: [{ kind: 'source' }] },
      {
        number: 2,
        included: false,
        reason: 'Nobody says who counted.',
        chain: [{ kind: 'source' }, { kind: 'unnamed', description: 'a source at the airport' }],
      },
    ]);
    expect(claims[0]?.capture).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), document: { language: 'ar' } });
  });

  test('never has a person of the project, an address, a note, or a claim of another record', async () => {
    const target = { kind: 'claim', claimId: taken ?? '' } as const;
    must(await writeAnnotation(all.reviewer, all.projectId, { target, body: 'NOTE-OF-A-REVIEWER' }));
    const rejected = await claimOf(all, on, '60', { operator: 'more_than', value: 60 }, 'CLAIM-THAT-WAS-REJECTED');
    must(await rejectClaim(all.reviewer, all.projectId, { claimId: rejected, version: 1, reason: 'REASON-IT-WAS-REJECTED' }));
    const others = await ground(all, 'قتل 15 في مكان آخر');
    await claimOf(all, others, '15', { operator: 'exactly', value: 15 }, 'CLAIM-OF-ANOTHER-RECORD');
    record = await submit();
    must(await signDissent(all.other, all.projectId, { reconciliationId: record, low: 80, reason: 'the airport counted 80' }));
    const text = JSON.stringify(await published());
    expect(text).toContain('The headline was checked.');
    expect(text).not.toMatch(/Person \d|isnad\.example|NOTE-|CLAIM-|REASON-|project-\d/);
    for (const { actor } of [all.lead, all.reviewer, all.other, all.approver, all.reader]) expect(text).not.toContain(actor.userId);
    expect(text).not.toContain(all.projectId);
  });

  test('has the dissent with its reason and nobody under it, names chosen or not', async () => {
    const author = await published(true);
    must(await signDissent(all.other, all.projectId, { reconciliationId: record, low: 80, reason: 'the airport counted 80' }));
    const answer = await seen();
    expect(answer).toMatchObject({ record: { dissents: [{ low: 80, reason: 'the airport counted 80' }] } });
    expect(author.people?.author).toMatch(/^Person/);
    const { people: _, ...rest } = answer.state === 'public' ? answer.record : author;
    expect(JSON.stringify(rest)).not.toMatch(/Person \d/);
  });

  test('says since when it is stale, that it was replaced, and by which public record', async () => {
    expect(await published()).toMatchObject({ staleSince: null, replaced: false, newest: null });
    must(await move());
    expect(await seen()).toMatchObject({ record: { staleSince: expect.stringMatching(/Z$/), replaced: false, low: 62 } });
    const first = record;
    const claims = [
      { claimId: taken ?? '', version: 2, included: true },
      { claimId: left ?? '', version: 1, included: false, reason: 'as before' },
    ];
    const value = { rule: 'manual', settled: true, low: 63, best: 63, high: 63, rationale: 'Counted again.' } as const;
    record = must(await submitReconciliation(all.reviewer, all.projectId, { questionId: on.questionId, ...value, claims }));
    must(await approve());
    expect(await seen(first)).toMatchObject({ record: { replaced: true, newest: null } });
    must(await publish());
    expect(await seen(first)).toMatchObject({ record: { replaced: true, newest: { id: record, number: 2 } } });
    expect(await seen()).toMatchObject({ record: { replaced: false, newest: null } });
  });

  test('says where the approval stands in the ledger, and goes on saying the same', async () => {
    expect((await published()).ledger).toBeNull();
    await integrate(database.db, signer, tick);
    const before = await seen();
    expect(before).toMatchObject({ record: { ledger: { index: expect.any(Number), checkpoint: expect.stringContaining('isnad/test') } } });
    must(await writeAnnotation(all.reviewer, all.projectId, { target: { kind: 'question', questionId: on.questionId }, body: 'more' }));
    await integrate(database.db, signer, tick);
    expect(await seen()).toEqual(before);
  });

  test('the preview for members is the page itself', async () => {
    expect(must(await previewPublication(all.reader, all.projectId, record))).toBeNull();
    expect(must(await readPublication(all.reader, all.projectId, record))).toBeNull();
    const { publishedAt: _, ...page } = await published(true);
    expect(must(await previewPublication(all.reader, all.projectId, record))).toMatchObject(page);
    const publication = must(await readPublication(all.reader, all.projectId, record));
    expect(publication).toMatchObject({ open: true, names: true, by: expect.stringMatching(/^Person/) });
  });
});
