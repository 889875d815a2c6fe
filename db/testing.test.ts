import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing';

describe('createTestDatabase', () => {
  let first: TestDatabase;
  let second: TestDatabase;

  beforeAll(async () => {
    first = await createTestDatabase();
    second = await createTestDatabase();
  });
  afterAll(async () => {
    await first.close();
    await second.close();
  });

  it('gives a migrated database of its own', async () => {
    await first.db.execute(sql`create table only_here (id int)`);
    const seen = await second.db.execute(sql`select to_regclass('only_here')::text as name, to_regclass('ledger')::text as ledger`);
    expect(seen[0]).toEqual({ name: null, ledger: 'ledger' });
  });

  it('connects as an ordinary role', async () => {
    const rows = await first.db.execute(sql`select rolsuper from pg_roles where rolname = current_user`);
    expect(rows[0]).toEqual({ rolsuper: false });
  });
});
