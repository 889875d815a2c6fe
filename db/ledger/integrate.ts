import { and, asc, eq, gt, inArray, lt, max, or, sql } from 'drizzle-orm';
import { formatCheckpoint } from '../../lib/ledger/checkpoint';
import { append, type Hash, rootHash } from '../../lib/ledger/merkle';
import { type NoteKey, type Sign, signNote, verifierKey } from '../../lib/ledger/note';
import type { Database, Executor } from '../client';
import { checkpoints, ledger, ledgerGaps, ledgerKeys, ledgerLeaves, ledgerNodes } from '../schema';
import { leafOf, type StoredAct, storedActs } from './leaf';
import { overTree, sha256 } from './nodes';

/** Who signs: the key's name is the ledger's origin too. */
export interface Signer {
  readonly key: NoteKey;
  readonly sign: Sign;
}

/** One integrator at a time, on any number of servers. */
const INTEGRATION_LOCK = 7_305_082;
/** Acts taken in one transaction: some tens of milliseconds. */
const PORTION = 2000;
/** No act is under way for a day, in milliseconds: what is missing by then was rolled back. */
const FORGET_GAPS = 24 * 60 * 60 * 1000;

/** Acts that are in no leaf yet, lowest position first: those after the last, and those whose transaction ended later than their turn. */
async function waiting(tx: Executor, last: number): Promise<StoredAct[]> {
  const gaps = tx.select({ position: ledgerGaps.position }).from(ledgerGaps);
  return storedActs(tx)
    .where(or(gt(ledger.position, last), inArray(ledger.position, gaps)))
    .orderBy(asc(ledger.position))
    .limit(PORTION);
}

async function keepGaps(tx: Executor, last: number, taken: readonly number[], at: Date): Promise<void> {
  const here = new Set(taken);
  const until = taken.at(-1) ?? last;
  const missing: number[] = [];
  for (let position = last + 1; position < until; position++) if (!here.has(position)) missing.push(position);
  if (missing.length) await tx.insert(ledgerGaps).values(missing.map((position) => ({ position, since: at })));
  const late = taken.filter((position) => position <= last);
  if (late.length) await tx.delete(ledgerGaps).where(inArray(ledgerGaps.position, late));
  await tx.delete(ledgerGaps).where(lt(ledgerGaps.since, new Date(at.getTime() - FORGET_GAPS)));
}

/** The stored nodes that stand at the right edge of a tree of `size` leaves: one for each bit of the size. */
const edge = (size: number) =>
  Array.from({ length: 53 }, (_, level) => ({ level, index: Math.floor(size / 2 ** level) - 1 })).filter(({ index }) => index % 2 === 0);

async function grow(tx: Executor, size: number, rows: readonly StoredAct[]): Promise<void> {
  const stood = size
    ? await tx
        .select()
        .from(ledgerNodes)
        .where(or(...edge(size).map(({ level, index }) => and(eq(ledgerNodes.level, level), eq(ledgerNodes.index, index)))))
    : [];
  const known = new Map(stood.map(({ level, index, hash }) => [`${level} ${index}`, hash]));
  const node = (level: number, index: number): Hash => {
    const hash = known.get(`${level} ${index}`);
    if (!hash) throw new Error(`the tree of the ledger lacks node ${level}/${index}`);
    return hash;
  };
  await tx.insert(ledgerLeaves).values(rows.map(({ act }, offset) => ({ index: size + offset, position: act.position })));
  await tx.insert(ledgerNodes).values(append(sha256, node, size, rows.map(leafOf)));
}

async function signCheckpoint(tx: Executor, size: number, { key, sign }: Signer, at: Date): Promise<string> {
  const root = await overTree(tx, (hash, node) => rootHash(hash, node, size));
  const note = signNote(sha256, formatCheckpoint({ origin: key.name, size, root }), key, sign);
  await tx
    .insert(ledgerKeys)
    .values({ verifier: verifierKey(sha256, key), since: at })
    .onConflictDoNothing();
  await tx.insert(checkpoints).values({ size, root, note, at });
  return note;
}

export interface Integration {
  /** Acts taken in; when it is as many as one portion holds, more may wait. */
  readonly added: number;
  readonly size: number;
  /** The checkpoint signed over them, or null when nothing was added. */
  readonly note: string | null;
}

/**
 * Takes acts that are not in the tree yet into it, in the order of their positions as far as they are there, and signs a checkpoint.
 * Nothing an act waits for: it holds a lock of its own, and another integrator at work means there is nothing to do here.
 */
export function integrate(db: Pick<Database, 'transaction'>, signer: Signer, now: () => Date): Promise<Integration> {
  return db.transaction(async (tx) => {
    const [lock] = await tx.execute<{ held: boolean }>(sql`select pg_try_advisory_xact_lock(${INTEGRATION_LOCK}) as held`);
    const [tree] = await tx.select({ index: max(ledgerLeaves.index), position: max(ledgerLeaves.position) }).from(ledgerLeaves);
    const size = tree?.index === null || tree === undefined ? 0 : tree.index + 1;
    if (!lock?.held) return { added: 0, size, note: null };
    const last = tree?.position ?? 0;
    const rows = await waiting(tx, last);
    if (!rows.length) return { added: 0, size, note: null };
    const at = now();
    await grow(tx, size, rows);
    await keepGaps(
      tx,
      last,
      rows.map(({ act }) => act.position),
      at,
    );
    return { added: rows.length, size: size + rows.length, note: await signCheckpoint(tx, size + rows.length, signer, at) };
  });
}

export const isPortionFull = ({ added }: Integration) => added === PORTION;
