import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';

const JOURNAL = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations/meta/_journal.json');

/** How many migrations this version knows, and how many the database has had. Changes nothing. */
export async function countMigrations(url: string): Promise<{ known: number; applied: number }> {
  const { entries }: { entries: unknown[] } = JSON.parse(await readFile(JOURNAL, 'utf8'));
  const sql = postgres(url, { max: 1, connect_timeout: 5, prepare: false, onnotice: () => {} });
  try {
    const [table] = await sql<{ name: string | null }[]>`select to_regclass('drizzle.__drizzle_migrations')::text as name`;
    if (!table?.name) return { known: entries.length, applied: 0 };
    const [row] = await sql<{ applied: number }[]>`select count(*)::int as applied from drizzle.__drizzle_migrations`;
    return { known: entries.length, applied: row?.applied ?? 0 };
  } finally {
    await sql.end({ timeout: 5 });
  }
}
