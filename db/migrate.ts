import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as apply } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations');

/** One number for all Isnad servers: two that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_305_081;

/** Applies what is pending. `url` must reach the server directly: the lock belongs to the session. */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await apply(drizzle(sql), { migrationsFolder: FOLDER });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
