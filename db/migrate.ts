import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as apply } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { findOlderCopies } from './copy/backfill';
import { refreshMissing } from './question/summary';
import * as schema from './schema';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations');

/** One number for all Isnad servers: two that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_305_081;

/** Applies what is pending and brings up what is kept beside older rows. `url` must reach the server directly: the lock belongs to the session. */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const db = drizzle(sql, { schema });
    await apply(db, { migrationsFolder: FOLDER });
    await findOlderCopies(db);
    await refreshMissing(db);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
