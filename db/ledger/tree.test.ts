import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCheckpoint } from '../../lib/ledger/checkpoint';
import { rootHash, verifyConsistency, verifyInclusion } from '../../lib/ledger/merkle';
import { openNote } from '../../lib/ledger/note';
import { newId } from '../context';
import { codeOf, must, person, type Team, team, tick } from '../people.testing';
import { ledger, ledgerGaps, ledgerLeaves, ledgerNodes } from '../schema';
import { addSource } from '../source/add';
import { createTestDatabase, type TestDatabase } from '../testing';
import { integrate } from './integrate';
import { leafOf, payloadDigest } from './leaf';
import { overTree, sha256 } from './nodes';
import { latestCheckpoint, proveConsistency, proveInclusion, verifierKeys } from './proof';
import { newSigningKey, signerOf, verifyEd25519 } from './signer';

let database: TestDatabase;
let all: Team;
const signer = signerOf(newSigningKey('isnad/test'));

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
});
afterAll(() => database.close());

let named = 0;
const act = () => addSource(all.reviewer, all.projectId, { kind: 'ngo', nameEn: `Source ${++named}` });
const take = () => integrate(database.db, signer, tick);

async function checkpoint() {
  const found = await latestCheckpoint(database.db);
  if (!found) throw new Error('no checkpoint');
  return found;
}

describe('the tree of the ledger', () => {
  test('holds every act once, and its checkpoint says so under our signature', async () => {
    for (let i = 0; i < 5; i++) must(await act());
    const { added, size } = await take();
    const [{ count } = { count: 0 }] = await database.db.select({ count: sql<number>`count(*)::int` }).from(ledger);
    expect([added, size]).toEqual([count, count]);
    const { note, root } = await checkpoint();
    const text = openNote(sha256, note, [signer.key], verifyEd25519);
    expect(text && parseCheckpoint(text)).toEqual({ origin: 'isnad/test', size: count, root });
    expect(await verifierKeys(database.db)).toHaveLength(1);
    expect(await take()).toMatchObject({ added: 0, size: count, note: null });
  });

  test('proves each act to be in it, and an earlier size to be its beginning', async () => {
    const before = await checkpoint();
    must(await act());
    must(await act());
    await take();
    const now = await checkpoint();
    const proof = must(await proveConsistency(database.db, before.size, now.size));
    expect(verifyConsistency(sha256, before, now, proof)).toBe(true);
    expect(verifyConsistency(sha256, { ...before, root: now.root }, now, proof)).toBe(false);
    const entries = await database.db.select({ id: ledger.id }).from(ledger);
    for (const { id } of entries) {
      const { index, size, leaf, proof: path } = must(await proveInclusion(database.db, id));
      expect(verifyInclusion(sha256, leaf, index, size, path, now.root)).toBe(true);
    }
    const [first] = entries;
    if (!first) throw new Error('no entries');
    expect(must(await proveInclusion(database.db, first.id, before.size)).size).toBe(before.size);
    expect(codeOf(await proveInclusion(database.db, newId()))).toBe('not_found');
    expect(codeOf(await proveConsistency(database.db, 1, now.size + 1))).toBe('not_found');
  });

  test('has one root however many integrators grow it at once, over many portions', async () => {
    await database.db.execute(sql`
      insert into ledger (id, project_id, actor_id, verb, subject, subject_id, payload, at)
      select gen_random_uuid(), null, null, 'account.add', 'user', gen_random_uuid(), '{}', now() from generate_series(1, 4500)`);
    for (let added = 1; added > 0; ) {
      const taken = await Promise.all([take(), take(), take()]);
      added = taken.reduce((sum, one) => sum + one.added, 0);
    }
    const { size, root } = await checkpoint();
    const leaves = await database.db.select().from(ledgerNodes).where(eq(ledgerNodes.level, 0)).orderBy(ledgerNodes.index);
    expect(leaves).toHaveLength(size);
    expect(await overTree(database.db, (hash, node) => rootHash(hash, node, size))).toEqual(root);
    const [{ count } = { count: 0 }] = await database.db.select({ count: sql<number>`count(*)::int` }).from(ledger);
    expect(size).toBe(count);
  });

  test('takes in an act whose transaction ended after later ones, and waits for none that was rolled back', async () => {
    const stranger = await person(database.db);
    await take();
    let late = 0;
    await database.db.transaction(async (tx) => {
      const [row] = await tx
        .insert(ledger)
        .values({ id: newId(), verb: 'account.add', subject: 'user', subjectId: stranger.actor.userId, payload: {}, at: tick() })
        .returning({ position: ledger.position });
      late = row?.position ?? 0;
      must(await act());
      expect(await take()).toMatchObject({ added: 1 });
      expect(await database.db.select().from(ledgerGaps).where(eq(ledgerGaps.position, late))).toHaveLength(1);
    });
    expect(codeOf(await addSource(all.reader, all.projectId, { kind: 'ngo', nameEn: 'refused' }))).toBe('not_allowed');
    expect(await take()).toMatchObject({ added: 1 });
    const [leaf] = await database.db.select().from(ledgerLeaves).where(eq(ledgerLeaves.position, late));
    const { size } = await checkpoint();
    expect(leaf?.index).toBe(size - 1);
    expect(await database.db.select().from(ledgerGaps).where(eq(ledgerGaps.position, late))).toHaveLength(0);
  });

  test.each(['ledger_leaves', 'ledger_nodes', 'checkpoints', 'ledger_keys'])('%s is never changed or removed', async (table) => {
    await expect(database.db.execute(sql.raw(`delete from ${table}`))).rejects.toMatchObject({ cause: { code: '23001' } });
    await expect(database.db.execute(sql.raw(`truncate ${table} cascade`))).rejects.toMatchObject({ cause: { code: '23001' } });
  });

  test('an act changed behind its back is another leaf', async () => {
    const [row] = await database.db
      .select()
      .from(ledger)
      .where(and(eq(ledger.projectId, all.projectId)))
      .limit(1);
    if (!row) throw new Error('no act');
    const { leaf } = must(await proveInclusion(database.db, row.id));
    const leafAs = (act: typeof row, struckOut: string | null = null) => leafOf({ act, struckOut });
    expect(leafAs(row)).toEqual(leaf);
    expect(leafAs({ ...row, payload: { ...row.payload, forged: true } })).not.toEqual(leaf);
    expect(leafAs({ ...row, at: new Date(row.at.getTime() + 1) })).not.toEqual(leaf);
    expect(leafAs({ ...row, payload: {} })).not.toEqual(leaf);
    expect(leafAs({ ...row, payload: {} }, payloadDigest(row.payload))).toEqual(leaf);
  });
});
