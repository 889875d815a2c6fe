import 'server-only';
import { type Connection, connect, type Database } from '@/db/client';
import { readEnvironment, requireDatabaseUrl } from '@/db/env';

const KEPT = Symbol.for('isnad.connection');
const kept = globalThis as typeof globalThis & { [KEPT]?: Connection };

/** The server's one connection pool; kept across reloads of this module in development. */
export function database(): Database {
  kept[KEPT] ??= connect(requireDatabaseUrl(), { prepare: readEnvironment().databasePrepare });
  return kept[KEPT].db;
}
