import { Readable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FILE } from '../../lib/bundle/format';
import { type Outside, verifyBundle } from '../../lib/bundle/verify';
import { openZip } from '../../lib/bundle/zip';
import { provFaults, triples } from '../../lib/export/standards/check.testing';
import type { ReconciliationId } from '../../lib/id';
import { correctClaim } from '../claim/correct';
import { claimsAfter } from '../claim/read';
import { claimOf, type Ground, ground, quoteOf } from '../evidence.testing';
import { importBundle } from '../import/bundle';
import { spool } from '../import/file/spool';
import { integrate } from '../ledger/integrate';
import { nodeCrypto } from '../ledger/nodeCrypto';
import { latestCheckpoint } from '../ledger/proof';
import { redactPayload } from '../ledger/redact';
import { must, type Team, team, tick } from '../people.testing';
import { acceptProposal } from '../proposal/decide';
import { offerClaim } from '../proposal/offer';
import { approveReconciliation } from '../reconciliation/decide';
import { submitReconciliation } from '../reconciliation/submit';
import { ledger } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { withToken } from '../token/token.testing';
import { meansOf, taken, unzipped } from './bundle.testing';

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

test('what an assistant proposed is marked so in every file that tells of it, and stays so in another project', async () => {
  const assistant = await withToken(all.reviewer, { scope: 'propose' });
  const offer = { captureId: on.captureId, quote: '62', words: '62', measure: 'killed', questionId: on.questionId } as const;
  const proposalId = must(await offerClaim(assistant, all.projectId, { ...offer, reason: 'a test' }));
  must(await acceptProposal(all.other, all.projectId, { proposalId }));
  const zip = await bundle('project');
  expect((await verified(zip)).faults).toEqual([]);
  const files = await unzipped(zip);
  const json = (name: string) => JSON.parse(files.get(name)?.toString() ?? '');
  const name = 'a helper';
  const provenance = json(FILE.provenance);
  expect(provFaults(provenance)).toEqual([]);
  const [agent] = Object.entries<Record<string, { $: string }>>(provenance.agent).filter(
    ([, one]) => one['prov:type']?.$ === 'prov:SoftwareAgent',
  );
  expect(agent?.[1]['prov:label']).toBe(name);
  const ends = (section: string) => Object.values<Record<string, unknown>>(provenance[section]);
  const owner = `project:person-${all.reviewer.actor.userId}`;
  expect(ends('actedOnBehalfOf')).toContainEqual({ 'prov:delegate': agent?.[0], 'prov:responsible': owner });
  const proposed = ends('wasAttributedTo').find((one) => one['prov:agent'] === agent?.[0])?.['prov:entity'];
  expect(ends('wasDerivedFrom').filter((one) => one['prov:usedEntity'] === proposed)).toHaveLength(1);
  const makers = json(FILE.annotations).first.items.map(({ creator }: { creator: unknown }) => creator);
  expect(makers.filter(Array.isArray)).toEqual([[expect.objectContaining({ type: 'Person' }), { type: 'Software', name }]]);
  const crate: { '@type': string; name?: string }[] = json(FILE.crate)['@graph'];
  expect(crate.filter((one) => one['@type'] === 'SoftwareApplication').map((one) => one.name)).toEqual([name]);
  await triples(json(FILE.crate));
  const elsewhere = await team(database.db);
  const file = must(await spool(Readable.from([zip]), zip.length));
  must(await importBundle(elsewhere.reviewer, elsewhere.projectId, file, 'a.zip'));
  await file.dispose();
  const claims = await claimsAfter(database.db, elsewhere.projectId, {}, null, 10);
  expect(claims.filter(({ proposedBy }) => proposedBy === name)).toHaveLength(1);
});
