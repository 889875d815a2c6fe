import { desc, eq, max } from 'drizzle-orm';
import type { ProjectId } from '../../lib/id';
import { consistencyProof, type Hash, inclusionProof } from '../../lib/ledger/merkle';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { asResult } from '../problem';
import { checkpoints, ledger, ledgerKeys, ledgerLeaves } from '../schema';
import { overTree } from './nodes';

/** What anyone may ask of the ledger: hashes, which tell nothing of what was done, and prove that it has not been rewritten. */

export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Hash;
  /** The signed note, as witnesses take it in. */
  readonly note: string;
  readonly at: Date;
}

/** The newest checkpoint, or null before the first act is in the tree. */
export async function latestCheckpoint(db: Executor): Promise<StoredCheckpoint | null> {
  const [row] = await db.select().from(checkpoints).orderBy(desc(checkpoints.size)).limit(1);
  return row ?? null;
}

/** The newest checkpoint for a member of a project, who sees with it what stands on the ledger's screen. */
export function readCheckpoint(context: Context, projectId: ProjectId): Promise<Result<StoredCheckpoint | null>> {
  return look(context, 'ledger.read', projectId, async (db) => ok(await latestCheckpoint(db)));
}

/** Every key that signed, in the form witnesses take in, oldest first. */
export async function verifierKeys(db: Executor): Promise<string[]> {
  const rows = await db.select({ verifier: ledgerKeys.verifier }).from(ledgerKeys).orderBy(ledgerKeys.since);
  return rows.map(({ verifier }) => verifier);
}

async function sizeOfTree(db: Executor): Promise<number> {
  const [row] = await db.select({ index: max(ledgerLeaves.index) }).from(ledgerLeaves);
  return row?.index === null || row === undefined ? 0 : row.index + 1;
}

export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leaf: Hash;
  readonly proof: readonly Hash[];
}

/** That the act with this id is a leaf of the tree of the first `size` acts (all of it unless told). Problems: not_found (or not in it yet). */
export function proveInclusion(db: Executor, entryId: string, size?: number): Promise<Result<Inclusion>> {
  return asResult(async () => {
    const [leaf] = await db
      .select({ index: ledgerLeaves.index })
      .from(ledger)
      .innerJoin(ledgerLeaves, eq(ledgerLeaves.position, ledger.position))
      .where(eq(ledger.id, entryId));
    const whole = await sizeOfTree(db);
    const of = size ?? whole;
    if (!leaf || leaf.index >= of || of > whole) return fail('not_found');
    const { index } = leaf;
    const [proof, hash] = await Promise.all([
      overTree(db, (sha256, node) => inclusionProof(sha256, node, index, of)),
      overTree(db, (_, node) => node(0, index)),
    ]);
    return ok({ index, size: of, leaf: hash, proof });
  });
}

/** That the tree of the first `older` acts is a beginning of the tree of the first `newer`. Problems: not_found (larger than the ledger). */
export function proveConsistency(db: Executor, older: number, newer: number): Promise<Result<readonly Hash[]>> {
  return asResult(async () => {
    if (older > newer || newer > (await sizeOfTree(db))) return fail('not_found');
    return ok(await overTree(db, (sha256, node) => consistencyProof(sha256, node, older, newer)));
  });
}
