import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../db/client';
import { statementOf } from '../db/prepared';
import * as schema from '../db/schema';

interface Statement {
  readonly query: string;
  readonly params: readonly unknown[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;

/** Runs `work` once and keeps the SQL it sent, statement by statement. */
export async function recordSql(url: string, work: (db: Database) => Promise<unknown>): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const logger = { logQuery: (query: string, params: unknown[]) => void statements.push({ query, params }) };
    await work(drizzle(sql, { schema, logger }));
    return statements;
  } finally {
    await sql.end();
  }
}

/** What PostgreSQL is sent for a parameter drizzle had already encoded. */
function encoded(param: unknown): postgres.ParameterOrJSON<never> {
  if (param instanceof Date) return param.toISOString();
  if (param === null || typeof param === 'string' || typeof param === 'number' || typeof param === 'boolean') return param;
  // A list, as PostgreSQL reads an array (PostgreSQL manual, 8.15.6).
  if (Array.isArray(param)) return `{${param.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
  throw new Error(`an unexpected parameter: ${typeof param}`);
}

/**
 * The same statements through postgres.js alone, in a transaction when they write. Ids the act made are made anew each
 * time, so that the rows are new ones.
 */
export function replay(sql: postgres.Sql, statements: readonly Statement[], madeAfter: string): () => Promise<void> {
  const writes = statements.some(({ query }) => query.startsWith('insert'));
  const run = async (client: Pick<postgres.Sql, 'unsafe'>) => {
    const fresh = new Map<string, string>();
    const param = (value: unknown): postgres.ParameterOrJSON<never> => {
      if (typeof value !== 'string' || !UUID.test(value) || value <= madeAfter) return encoded(value);
      const id = fresh.get(value) ?? uuidv7();
      fresh.set(value, id);
      return id;
    };
    for (const { query, params } of statements) {
      if (/^(begin|commit)/.test(query)) continue;
      // Kept by the server, or planned each time, as the house has it.
      const { text, parameters, keep } = statementOf(query, params);
      await client.unsafe(text, parameters.map(param), { prepare: keep });
    }
  };
  return writes ? () => sql.begin((tx) => run(tx)).then(() => {}) : () => run(sql);
}
