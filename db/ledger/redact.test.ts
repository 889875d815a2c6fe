import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCheckpoint } from '../../lib/ledger/checkpoint';
import { verifyConsistency, verifyInclusion } from '../../lib/ledger/merkle';
import { openNote } from '../../lib/ledger/note';
import { codeOf, must, type Team, team, tick } from '../people.testing';
import { checkpoints, ledger, redactions } from '../schema';
import { addSource } from '../source/add';
import { createTestDatabase, type TestDatabase } from '../testing';
import { integrate } from './integrate';
import { payloadDigest } from './leaf';
import { sha256 } from './nodes';
import { proveConsistency, proveInclusion } from './proof';
import { readLedger } from './read';
import { redactPayload } from './redact';
import { newSigningKey, signerOf, verifyEd25519 } from './signer';
import { verifyDatabase } from './verify';

let database: TestDatabase;
let all: Team;
const signer = signerOf(newSigningKey('isnad/redacted'));

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
});
afterAll(() => database.close());

let named = 0;
/** An act that names somebody, as the ledger has it. */
async function witnessed() {
  const id = must(await addSource(all.reviewer, all.projectId, { kind: 'witness', nameEn: `A witness ${++named}` }));
  const [entry] = await database.db.select().from(ledger).where(eq(ledger.subjectId, id));
  if (!entry) throw new Error('no act');
  return entry;
}
const take = () => integrate(database.db, signer, tick);
const keptNotes = async () => (await database.db.select().from(checkpoints)).map(({ note }) => `${note}\n`).join('');
const faults = async (kept = '') =>
  (await verifyDatabase(database.db, { kept })).flatMap(({ what, faults }) => (faults.length ? [what] : []));
const redact = (entryId: string, reason = 'she asked for it') => redactPayload(all.lead, all.projectId, { entryId, reason });

describe('striking out what was recorded with an act', () => {
  test('takes the words away, keeps the digest, and is an act of its own', async () => {
    const entry = await witnessed();
    must(await redact(entry.id));
    const [after] = await database.db.select().from(ledger).where(eq(ledger.id, entry.id));
    expect(after).toEqual({ ...entry, payload: {} });
    const [kept] = await database.db.select().from(redactions).where(eq(redactions.position, entry.position));
    expect(kept?.payloadSha256).toBe(payloadDigest(entry.payload));
    const { entries } = must(await readLedger(all.reader, all.projectId, {}));
    expect(entries[0]).toMatchObject({
      verb: 'ledger.redact',
      payload: { entryId: entry.id, payloadSha256: payloadDigest(entry.payload), reason: 'she asked for it' },
      struckOut: null,
    });
    expect(entries.find(({ id }) => id === entry.id)).toMatchObject({ payload: {}, struckOut: { reason: 'she asked for it' } });
  });

  test.each<['before' | 'after']>([['before'], ['after']])('leaves the tree as it was, done %s the act is taken into it', async (when) => {
    const entry = await witnessed();
    if (when === 'after') await take();
    const [earlier] = await database.db.select().from(checkpoints).orderBy(sql`size desc`).limit(1);
    must(await redact(entry.id));
    const { size } = await take();
    expect(await faults(await keptNotes())).toEqual([]);
    const [now] = await database.db.select().from(checkpoints).where(eq(checkpoints.size, size));
    if (!now) throw new Error('no checkpoint');
    const text = openNote(sha256, now.note, [signer.key], verifyEd25519);
    expect(text && parseCheckpoint(text)?.root).toEqual(now.root);
    const { index, leaf, proof } = must(await proveInclusion(database.db, entry.id));
    expect(verifyInclusion(sha256, leaf, index, size, proof, now.root)).toBe(true);
    if (earlier) expect(verifyConsistency(sha256, earlier, now, must(await proveConsistency(database.db, earlier.size, size)))).toBe(true);
  });

  test('is refused without a reason, twice, where nothing was recorded, and to who does not lead', async () => {
    const entry = await witnessed();
    expect(codeOf(await redact(entry.id, ' '))).toBe('reason_required');
    for (const who of [all.reader, all.reviewer, all.approver])
      expect(codeOf(await redactPayload(who, all.projectId, { entryId: entry.id, reason: 'r' }))).toBe('not_allowed');
    const stranger = (await team(database.db)).lead;
    expect(codeOf(await redactPayload(stranger, all.projectId, { entryId: entry.id, reason: 'r' }))).toBe('not_found');
    const [elsewhere] = await database.db.select().from(ledger).where(eq(ledger.verb, 'account.add')).limit(1);
    expect(codeOf(await redact(elsewhere?.id ?? ''))).toBe('not_found');
    const two = await Promise.all([redact(entry.id), redact(entry.id)]);
    expect(two.map(codeOf).sort()).toEqual(['already_redacted', 'ok']);
    const [empty] = await database.db
      .insert(ledger)
      .values({
        id: crypto.randomUUID(),
        projectId: all.projectId,
        verb: 'member.remove',
        subject: 'user',
        subjectId: entry.id,
        payload: {},
        at: tick(),
      })
      .returning();
    expect(codeOf(await redact(empty?.id ?? ''))).toBe('nothing_to_redact');
  });
});

class Undo extends Error {}

describe('verifying a database', () => {
  /** What is found after somebody with the database in their hands has done this to one act; then it is undone. */
  async function foundAfter(forge: (entry: typeof ledger.$inferSelect) => ReturnType<typeof sql>[]): Promise<string[]> {
    const entry = await witnessed();
    await take();
    expect(await faults()).toEqual([]);
    let found: string[] = [];
    const forged = database.db.transaction(async (tx) => {
      for (const table of ['ledger', 'redactions']) await tx.execute(sql.raw(`alter table ${table} disable trigger user`));
      for (const statement of forge(entry)) await tx.execute(statement);
      found = (await verifyDatabase(tx)).flatMap(({ what, faults }) => (faults.length ? [what] : []));
      throw new Undo();
    });
    await expect(forged).rejects.toBeInstanceOf(Undo);
    return found;
  }
  const strike = ({ position }: typeof ledger.$inferSelect) => sql`update ledger set payload = '{}' where position = ${position}`;
  const keep = ({ position, projectId }: typeof ledger.$inferSelect, digest: string) =>
    sql`insert into redactions values (${position}, ${projectId}, ${digest}, 'r', ${all.lead.actor.userId}, now())`;

  test('finds a payload struck out without a redaction', async () => {
    expect(await foundAfter((entry) => [strike(entry)])).toEqual(['roots']);
  });

  test('finds a redaction with another digest', async () => {
    expect(await foundAfter((entry) => [keep(entry, 'f'.repeat(64)), strike(entry)])).toEqual(['roots', 'redactions']);
  });

  test('finds a redaction that nobody did, and one that struck nothing out', async () => {
    expect(await foundAfter((entry) => [keep(entry, payloadDigest(entry.payload)), strike(entry)])).toEqual(['redactions']);
    expect(await foundAfter((entry) => [keep(entry, payloadDigest(entry.payload))])).toEqual(['redactions']);
  });
});
