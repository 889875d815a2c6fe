import { createHash } from 'node:crypto';
import { and, eq, or } from 'drizzle-orm';
import { type Hash, type NodeAt, nodesAsked, type Sha256 } from '../../lib/ledger/merkle';
import type { Executor } from '../client';
import { ledgerNodes } from '../schema';

export const sha256: Sha256 = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());

/** Does `work` over the stored tree: first finds out which nodes it asks for, fetches them in one query, then does it in earnest. */
export async function overTree<T>(db: Executor, work: (sha256: Sha256, node: NodeAt) => T): Promise<T> {
  const asked = nodesAsked(work);
  const rows = asked.length
    ? await db
        .select()
        .from(ledgerNodes)
        .where(or(...asked.map(({ level, index }) => and(eq(ledgerNodes.level, level), eq(ledgerNodes.index, index)))))
    : [];
  const known = new Map<string, Hash>(rows.map(({ level, index, hash }) => [`${level} ${index}`, hash]));
  return work(sha256, (level, index) => {
    const hash = known.get(`${level} ${index}`);
    if (!hash) throw new Error(`the tree of the ledger lacks node ${level}/${index}`);
    return hash;
  });
}
