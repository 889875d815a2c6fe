import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Connection, connect, type Database } from './client';

export interface TestDatabase {
  readonly db: Database;
  /** Connection URI of the application's own role, for a second connection or the plain driver. */
  readonly url: string;
  /** Closes the connection and drops the database. */
  close(): Promise<void>;
}

async function asOwner(work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const url = new URL(inject('templateUrl'));
  url.pathname = '/postgres';
  const sql = postgres(url.href, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * A fresh, migrated, empty database, copied from the run's template: one per test file, made in `beforeAll`,
 * closed in `afterAll`. The connection's user is the application's, which triggers and checks do bind.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const url = new URL(inject('templateUrl'));
  const template = url.pathname.slice(1);
  await asOwner((sql) => sql.unsafe(`create database ${name} template ${template}`));
  url.pathname = `/${name}`;
  const connection: Connection = connect(url.href, { max: 4 });
  return {
    db: connection.db,
    url: url.href,
    close: async () => {
      await connection.close();
      await asOwner((sql) => sql.unsafe(`drop database ${name} with (force)`));
    },
  };
}
