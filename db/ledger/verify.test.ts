import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Executor } from '../client';
import { claimOf, type Ground, ground } from '../evidence.testing';
import { must, type Team, team, tick } from '../people.testing';
import { approveReconciliation } from '../reconciliation/decide';
import { submitReconciliation } from '../reconciliation/submit';
import { checkpoints } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { integrate } from './integrate';
import { newSigningKey, signerOf } from './signer';
import { verifyDatabase } from './verify';

let database: TestDatabase;
let all: Team;
let on: Ground;
let kept = '';
const signer = signerOf(newSigningKey('isnad/verified'));

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  on = await ground(all);
  await integrate(database.db, signer, tick);
  const claimId = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
  const reconciliationId = must(
    await submitReconciliation(all.reviewer, all.projectId, {
      ...{ questionId: on.questionId, rule: 'manual', settled: true, low: 62, best: 62, high: 62, rationale: 'one claim' },
      claims: [{ claimId, version: 1, included: true }],
    }),
  );
  must(await approveReconciliation(all.approver, all.projectId, { reconciliationId }));
  await integrate(database.db, signer, tick);
  kept = (await database.db.select().from(checkpoints)).map(({ note }) => `${note}\n`).join('');
});
afterAll(() => database.close());

const faultsOf = async (db: Executor, outside: Parameters<typeof verifyDatabase>[1] = {}) =>
  (await verifyDatabase(db, outside)).flatMap(({ what, faults }) => (faults.length ? [what] : []));

class Undo extends Error {}

/** What verifying finds after somebody with the database in their hands has done this to it; then it is undone. */
async function foundAfter(forgery: readonly SQL[], outside: Parameters<typeof verifyDatabase>[1] = {}): Promise<string[]> {
  let found: string[] = [];
  const forged = database.db.transaction(async (tx) => {
    for (const table of [
      'ledger',
      'ledger_leaves',
      'ledger_nodes',
      'checkpoints',
      'ledger_keys',
      'captures',
      'quotes',
      'reconciliations',
      'approvals',
    ]) {
      await tx.execute(sql.raw(`alter table ${table} disable trigger user`));
    }
    for (const statement of forgery) await tx.execute(statement);
    found = await faultsOf(tx, outside);
    throw new Undo();
  });
  await expect(forged).rejects.toBeInstanceOf(Undo);
  return found;
}

describe('verifying a database', () => {
  test('finds nothing where nothing was forged, and says how much it looked at', async () => {
    expect(await faultsOf(database.db, { kept })).toEqual([]);
    const counts = Object.fromEntries((await verifyDatabase(database.db, { kept })).map(({ what, count }) => [what, count]));
    expect(counts).toMatchObject({ roots: 4, signatures: 4, captures: 1, quotes: 1, reconciliations: 1, approvals: 1 });
    expect(counts.acts).toBeGreaterThan(8);
  });

  test.each<[string, readonly SQL[], readonly string[]]>([
    ['a payload', [sql`update ledger set payload = payload || '{"forged": 1}' where verb = 'reconciliation.approve'`], ['roots']],
    ['who did it', [sql`update ledger set actor_id = (select min(id::text)::uuid from users) where verb = 'claim.record'`], ['roots']],
    ['when', [sql`update ledger set at = at + interval '1 millisecond' where position = 2`], ['roots']],
  ])('finds another %s', async (_, forgery, found) => {
    expect(await foundAfter(forgery)).toEqual(found);
  });

  test('finds two acts that changed places', async () => {
    const swap = [
      sql`create temp table swapped on commit drop as select index, position from ledger_leaves where index in (1, 2)`,
      sql`delete from ledger_leaves where index in (1, 2)`,
      sql`insert into ledger_leaves select 3 - index, position from swapped`,
    ];
    expect(await foundAfter(swap)).toEqual(['roots']);
  });

  test('finds acts that were cut off: inside by what is missing, at the end by the checkpoint outside', async () => {
    expect(await foundAfter([sql`delete from ledger_leaves where index = 3`])).toContain('acts');
    const cut = [
      sql`delete from ledger_leaves where index >= (select min(size) from checkpoints)`,
      sql`delete from checkpoints where size > (select min(size) from checkpoints)`,
    ];
    expect(await foundAfter(cut)).toEqual([]);
    expect(await foundAfter(cut, { kept })).toEqual(['roots']);
  });

  test('finds a checkpoint signed by somebody else, whatever key the database names', async () => {
    const stranger = signerOf(newSigningKey('isnad/verified'));
    let rewritten: string[] = [];
    const forged = database.db.transaction(async (tx) => {
      for (const table of ['ledger', 'ledger_leaves', 'ledger_nodes', 'checkpoints', 'ledger_keys'])
        await tx.execute(sql.raw(`alter table ${table} disable trigger user`));
      // The whole history anew, under a key of the forger's: inside, all agrees.
      await tx.execute(sql`update ledger set payload = '{}' where verb = 'claim.record'`);
      for (const table of ['ledger_leaves', 'ledger_nodes', 'checkpoints', 'ledger_keys'])
        await tx.execute(sql.raw(`delete from ${table}`));
      await integrate(tx, stranger, tick);
      expect(await faultsOf(tx)).toEqual([]);
      rewritten = await faultsOf(tx, { kept });
      throw new Undo();
    });
    await expect(forged).rejects.toBeInstanceOf(Undo);
    expect(rewritten).toEqual(['signatures']);
  });

  test.each<[string, SQL, string]>([
    ['a quote', sql`update quotes set exact = '63'`, 'quotes'],
    ['an approval by the author', sql`update approvals set approver_id = author_id`, 'approvals'],
  ])('finds %s', async (_, forgery, what) => {
    const loosened = [sql`alter table approvals drop constraint approvals_second_person`, forgery];
    expect(await foundAfter(loosened)).toEqual([what]);
  });

  test('finds a capture and an evidence that are not what was hashed', async () => {
    const capture = [sql`alter table captures drop constraint captures_sha256`, sql`update captures set text = replace(text, '62', '63')`];
    expect(await foundAfter(capture)).toEqual(['captures', 'quotes']);
    const evidence = [
      sql`alter table reconciliations drop constraint reconciliations_hash`,
      sql`update reconciliations set inputs = inputs || ' '`,
    ];
    expect(await foundAfter(evidence)).toEqual(['reconciliations']);
  });
});
