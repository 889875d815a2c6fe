import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Outside, verifyBundle } from '../../lib/bundle/verify';
import { openZip } from '../../lib/bundle/zip';
import type { ReconciliationId } from '../../lib/id';
import { correctClaim } from '../claim/correct';
import { claimOf, type Ground, ground, quoteOf } from '../evidence.testing';
import { integrate } from '../ledger/integrate';
import { nodeCrypto } from '../ledger/nodeCrypto';
import { latestCheckpoint } from '../ledger/proof';
import { redactPayload } from '../ledger/redact';
import { must, type Team, team, tick } from '../people.testing';
import { approveReconciliation } from '../reconciliation/decide';
import { submitReconciliation } from '../reconciliation/submit';
import { ledger } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { meansOf, taken } from './bundle.testing';

let database: TestDatabase;
let all: Team;
let on: Ground;
let recordId: ReconciliationId;
let kept = '';

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  await ground(await team(database.db));
  on = await ground(all);
  await integrate(database.db, meansOf(all.lead).signer, tick);
  kept = (await latestCheckpoint(database.db))?.note ?? '';
  const claimId = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
  const claim = { quote: quoteOf(on, 'أكثر من 60'), question: on.questionId, chain: [{ kind: 'not_recorded' }] } as const;
  const answer = { kind: 'figure', figure: { operator: 'more_than', value: 60 }, words: 'أكثر من 60' } as const;
  must(await correctClaim(all.other, all.projectId, { claimId, version: 1, ...claim, answer, reason: 'misread' }));
  recordId = must(
    await submitReconciliation(all.reviewer, all.projectId, {
      ...{ questionId: on.questionId, rule: 'manual', settled: true, low: 61, best: 62, high: 70, rationale: 'one claim' },
      claims: [{ claimId, version: 2, included: true }],
    }),
  );
  must(await approveReconciliation(all.approver, all.projectId, { reconciliationId: recordId }));
});
afterAll(() => database.close());

/** What checking a bundle finds wrong, and what it could not check. */
async function verified(zip: Uint8Array, outside: Outside = {}) {
  const files = await openZip({ size: zip.length, read: async (from, to) => zip.subarray(from, to) });
  if ('refused' in files) return { faults: [{ code: files.refused, at: files.at }], leftOut: [] };
  const { checks } = await verifyBundle(files, nodeCrypto, outside);
  return {
    faults: checks.flatMap(({ faults }) => faults),
    leftOut: checks.flatMap(({ what, leftOut }) => (leftOut ? [`${what} ${leftOut}`] : [])),
  };
}
const bundle = (kind: 'project' | 'record', choices = { texts: true, names: true }) =>
  taken(all.reader, all.projectId, { scope: { kind, id: kind === 'project' ? all.projectId : recordId }, choices });

test('a project as it is taken away is proven whole, to who trusts the key and kept a checkpoint', async () => {
  const keys = [meansOf(all.lead).signer.key];
  expect(await verified(await bundle('project'), { keys })).toEqual({ faults: [], leftOut: ['kept 1'] });
  const stranger = { ...keys[0], name: 'isnad/other', publicKey: new Uint8Array(32) };
  expect((await verified(await bundle('project'), { keys: [stranger] })).faults.map(({ code }) => code)).toEqual([
    'not_signed',
    'not_signed',
  ]);
});

test('so is a record without its texts and names, and what was left out is counted', async () => {
  const { faults, leftOut } = await verified(await bundle('record', { texts: false, names: false }), { kept });
  expect(faults).toEqual([]);
  expect(leftOut).toEqual(expect.arrayContaining(['trust 1', 'captures 1', 'quotes 2']));
});

test('what was struck out stays proven, and whatever only it said is counted as left out', async () => {
  const [act] = await database.db.select().from(ledger).where(eq(ledger.verb, 'claim.record'));
  must(await redactPayload(all.lead, all.projectId, { entryId: act?.id ?? '', reason: 'a test' }));
  const { faults, leftOut } = await verified(await bundle('project'), { keys: [meansOf(all.lead).signer.key] });
  expect(faults).toEqual([]);
  expect(leftOut).toEqual(['acts 1', 'kept 1', 'claims 1']);
});

test('a bundle is older than a checkpoint that was signed after it', async () => {
  const zip = await bundle('record');
  await ground(all);
  await integrate(database.db, meansOf(all.lead).signer, tick);
  const later = (await latestCheckpoint(database.db))?.note ?? '';
  expect((await verified(zip, { kept: later })).faults.map(({ code }) => code)).toEqual(['cut_off']);
});

test('no byte of it can be another', async () => {
  const zip = new Uint8Array(await bundle('record'));
  const flipped = async (at: number) => {
    const forged = Uint8Array.from(zip);
    forged[at] = (forged[at] ?? 0) ^ 1;
    return (await verified(forged)).faults.length;
  };
  // The moments of files are the ZIP's own and say nothing (bytes 10 to 13 of a local header).
  for (let at = 30; at < zip.length - 5000; at += 4999) expect({ at, found: (await flipped(at)) > 0 }).toEqual({ at, found: true });
});
