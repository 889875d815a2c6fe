import { sameHash, verifyConsistency } from '../ledger/merkle';
import type { NoteKey } from '../ledger/note';
import { Acts } from './acts';
import type { Consistency } from './consistency';
import type { Crypto } from './crypto';
import type { BundleHead } from './format';
import { type BundleFiles, Reader } from './reading';
import { type Check, Tally } from './tally';
import { checkCaptures, noneKnown, readClaims, readThings } from './verifyEvidence';
import { checkRecords } from './verifyRecords';
import { checkFiles, checkManifest, checkNames, type Desk, type Kept, readCheckpoint, readHead, readKept, readKeys } from './verifySeal';
import { type Claimed, checkRoot, type Walked, walkTree } from './verifyTree';

/** What somebody who checks a bundle brings along: none of it is in the bundle. */
export interface Outside {
  /** Keys that are trusted, these alone; without any, those the bundle names count, and whoever forged it may have made them. */
  readonly keys?: readonly NoteKey[];
  /** A file of signed checkpoints, one after the other: what finds a ledger that was cut off or rewritten. */
  readonly kept?: string;
  /** Proofs from kept checkpoints to the bundle's tree, needed where the bundle holds only some acts. */
  readonly proofs?: readonly Consistency[];
}

export interface Report {
  /** What the bundle says it is; null when it is no bundle of a version known here, and nothing else was looked at. */
  readonly head: BundleHead | null;
  readonly checks: readonly Check[];
}

function checkKept({ tally, crypto }: Desk, kept: Kept, own: Claimed, { roots }: Walked, proofs: readonly Consistency[]): void {
  const { size, root, from } = kept;
  if (size > own.size) {
    tally.fault('kept', 'cut_off', from);
    return;
  }
  const walked = size === own.size ? own.root : roots.get(size);
  if (walked) {
    if (!sameHash(walked, root)) tally.fault('kept', 'other_root', from);
    return;
  }
  const given = proofs.find((one) => one.from === size && one.to === own.size);
  if (!given) tally.leaveOut('kept', 'between', `/api/v1/ledger/consistency?from=${size}&to=${own.size}`);
  else if (!verifyConsistency(crypto.sha256, kept, own, given.proof)) tally.fault('kept', 'other_root', from);
}

/**
 * Checks a bundle against itself and against what is known from outside, reading each of its files once and holding none of them
 * whole but a capture or a record at a time. What cannot be checked because it was left out is counted as such, neither well nor wrong.
 */
export async function verifyBundle(files: BundleFiles, crypto: Crypto, outside: Outside = {}): Promise<Report> {
  const tally = new Tally();
  const desk: Desk = { reader: new Reader(files, crypto, tally), crypto, tally, names: files.names };
  const head = await readHead(desk);
  if ('why' in head) return { head: null, checks: tally.told() };
  checkNames(desk);
  const keys = await readKeys(desk, outside.keys ?? []);
  const checkpoint = await readCheckpoint(desk, head, keys);
  const kept = readKept(desk, outside.kept ?? '', head.ledger.origin, keys);
  const acts = new Acts(crypto.sha256Text, tally);
  const walk = { ...desk, acts, projectId: head.project.id };
  const walked = await walkTree(walk, head.ledger.size, new Set(kept.map(({ size }) => size)));
  if (checkpoint) {
    const own = { size: checkpoint.size, root: checkpoint.root, from: checkpoint.origin };
    checkRoot(walk, walked, own);
    for (const one of kept) checkKept(desk, one, own, walked, outside.proofs ?? []);
  }
  const work = { desk, head, acts, known: noneKnown(desk) };
  await readThings(work);
  await checkCaptures(work, await readClaims(work));
  await checkRecords(desk, acts, work.known);
  await checkManifest(desk, keys, checkpoint);
  await checkFiles(desk);
  return { head, checks: tally.told() };
}
