import { eq } from 'drizzle-orm';
import { canonicalEntry, canonicalPayload, type Entry } from '../../lib/ledger/entry';
import { type Hash, leafHash } from '../../lib/ledger/merkle';
import type { Executor } from '../client';
import { ledger, redactions } from '../schema';
import { sha256 } from './nodes';

/** An act as it is stored, and the digest that was kept of its payload when that was struck out. */
export interface StoredAct {
  readonly act: typeof ledger.$inferSelect;
  readonly struckOut: string | null;
}

/** Selects acts as `StoredAct`s: `where`, `orderBy` and the like follow. */
export function storedActs(db: Executor) {
  return db
    .select({ act: ledger, struckOut: redactions.payloadSha256 })
    .from(ledger)
    .leftJoin(redactions, eq(redactions.position, ledger.position));
}

/** SHA-256 of a payload's canonical JSON, lower-case hex. */
export function payloadDigest(payload: Readonly<Record<string, unknown>>): string {
  return Buffer.from(sha256(Buffer.from(canonicalPayload(payload)))).toString('hex');
}

/** An act as the tree has it. */
export function entryOf({ act, struckOut }: StoredAct): Entry {
  const { id, at, actorId, projectId, verb, subject, subjectId, payload } = act;
  return { id, at: at.toISOString(), actorId, projectId, verb, subject, subjectId, payloadSha256: struckOut ?? payloadDigest(payload) };
}

/** The hash of an act's leaf. */
export function leafOf(stored: StoredAct): Hash {
  return leafHash(sha256, Buffer.from(canonicalEntry(entryOf(stored))));
}
