import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { preparing } from './prepared';
import * as schema from './schema';

export type Database = PostgresJsDatabase<typeof schema>;
/** The connection or a transaction on it: what reads and writes inside one act take. */
export type Executor = Pick<Database, 'select' | 'selectDistinct' | 'selectDistinctOn' | 'insert' | 'update' | 'delete' | 'execute'>;

export interface Connection {
  readonly db: Database;
  /** Waits for running queries, then closes. */
  close(): Promise<void>;
}

interface Options {
  readonly max?: number;
  /** False behind PgBouncer in transaction mode, which loses prepared statements. */
  readonly prepare?: boolean;
}

/** Connects lazily: an unreachable server is an error of the first query. `url` is a PostgreSQL connection URI (libpq §34.1.1.2). */
export function connect(url: string, { max = 10, prepare = true }: Options = {}): Connection {
  const sql = postgres(url, {
    max,
    prepare,
    onnotice: () => {},
    connect_timeout: 5,
    connection: { application_name: 'isnad', TimeZone: 'UTC' },
  });
  return { db: drizzle(preparing(sql), { schema }), close: () => sql.end({ timeout: 5 }) };
}
