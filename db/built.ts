import type { Executor } from './client';

/** A statement of Drizzle's, put into words. It holds the client of the connection it was built for. */
interface Built<T> {
  execute(values: Readonly<Record<string, unknown>>): Promise<T>;
}

interface Buildable<T> {
  prepare(name: string): Built<T>;
}

const known = new Map<string, Built<unknown>>();

/**
 * Sends a statement that is built once, under a name of its own; what changes in it are `sql.placeholder`s. To put a join of ten tables
 * into words takes Drizzle longer than the server takes to do it, and every act would have its statements built anew, because a
 * transaction is another client each time: here the client alone is exchanged.
 */
export function sendBuilt<T>(
  db: Executor,
  name: string,
  build: (db: Executor) => Buildable<T>,
  values: Readonly<Record<string, unknown>>,
): Promise<T> {
  const built = (known.get(name) as Built<T> | undefined) ?? build(db).prepare(name);
  known.set(name, built);
  const sent: Built<T> = Object.create(built, { client: { value: clientOf(db) } });
  return sent.execute(values);
}

/** The connection pool's client or the transaction's. Drizzle keeps it, but not in its types. */
function clientOf(db: Executor): unknown {
  if ('session' in db && typeof db.session === 'object' && db.session !== null && 'client' in db.session) return db.session.client;
  throw new Error('Drizzle keeps its client elsewhere than it did');
}
