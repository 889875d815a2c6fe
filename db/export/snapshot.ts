import { sql } from 'drizzle-orm';
import type { Database, Executor } from '../client';

/**
 * Hands over, one by one, what `read` finds, all of it as it stood at one moment (PostgreSQL: repeatable read). The transaction
 * waits while nobody takes the next part, a minute at most, and ends when the last is taken or the taker goes away.
 */
export async function* inSnapshot<T>(db: Database, read: (tx: Executor) => AsyncIterable<T>): AsyncGenerator<T, void> {
  const { readable, writable } = new TransformStream<T, T>();
  const writer = writable.getWriter();
  const hand = async (tx: Executor) => {
    await tx.execute(sql`set local idle_in_transaction_session_timeout = '60s'`);
    for await (const part of read(tx)) await writer.write(part);
  };
  const told = db
    .transaction(hand, { isolationLevel: 'repeatable read', accessMode: 'read only' })
    .then(() => writer.close())
    .catch((error: unknown) => writer.abort(error));
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
    await told;
  }
}
