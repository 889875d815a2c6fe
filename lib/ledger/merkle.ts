/** The Merkle tree of RFC 6962 §2.1, over any SHA-256: what is hashed where is decided here alone, for the server and for whoever checks it. */

/** SHA-256 of bytes, 32 bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;
export type Hash = Uint8Array;

/** Hash of the full subtree of 2^level leaves that begins at leaf `index` · 2^level. Level 0 is the leaves. */
export type NodeAt = (level: number, index: number) => Hash;

function concatenated(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Hash of a leaf: SHA-256(0x00 ‖ data). */
export const leafHash = (sha256: Sha256, data: Uint8Array): Hash => sha256(concatenated(Uint8Array.of(0), data));

/** Made once and written over: trees of a million leaves are hashed with it, and nobody keeps what they are given to hash. */
const inner = new Uint8Array(65).fill(1, 0, 1);

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(sha256: Sha256, left: Hash, right: Hash): Hash {
  inner.set(left, 1);
  inner.set(right, 33);
  return sha256(inner);
}

/** The largest power of two below `n`, n ≥ 2: where RFC 6962 splits a tree of n leaves. Not by bit operations: sizes pass 2^31. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

const levelOf = (width: number) => Math.round(Math.log2(width));

/** MTH of the leaves [from, to): a stored node where they fill one, else of their two parts. */
function rangeHash(sha256: Sha256, node: NodeAt, from: number, to: number): Hash {
  const n = to - from;
  if (n === 1) return node(0, from);
  const k = split(n);
  // In an RFC 6962 tree every left part begins at a multiple of its width, so a full range is always a stored node.
  if (k * 2 === n) return node(levelOf(n), from / n);
  return nodeHash(sha256, rangeHash(sha256, node, from, from + k), rangeHash(sha256, node, from + k, to));
}

/** Root of the tree of the first `size` leaves; of none, SHA-256 of nothing. */
export function rootHash(sha256: Sha256, node: NodeAt, size: number): Hash {
  return size === 0 ? sha256(new Uint8Array()) : rangeHash(sha256, node, 0, size);
}

/** PATH(index, D[size]) of RFC 6962 §2.1.1, nearest first. */
export function inclusionProof(sha256: Sha256, node: NodeAt, index: number, size: number): Hash[] {
  const path = (from: number, to: number): Hash[] => {
    if (to - from === 1) return [];
    const middle = from + split(to - from);
    return index < middle
      ? [...path(from, middle), rangeHash(sha256, node, middle, to)]
      : [...path(middle, to), rangeHash(sha256, node, from, middle)];
  };
  return path(0, size);
}

/** PROOF(older, D[newer]) of RFC 6962 §2.1.2; nothing for an empty older tree or for equal sizes. */
export function consistencyProof(sha256: Sha256, node: NodeAt, older: number, newer: number): Hash[] {
  const sub = (from: number, to: number, whole: boolean): Hash[] => {
    if (older === to) return whole ? [] : [rangeHash(sha256, node, from, to)];
    const middle = from + split(to - from);
    return older <= middle
      ? [...sub(from, middle, whole), rangeHash(sha256, node, middle, to)]
      : [...sub(middle, to, false), rangeHash(sha256, node, from, middle)];
  };
  return older === 0 || older === newer ? [] : sub(0, newer, true);
}

/** Where the nodes stand that `work` asks for, so that they can be fetched at once before it is done in earnest. */
export function nodesAsked(work: (sha256: Sha256, node: NodeAt) => unknown): { readonly level: number; readonly index: number }[] {
  const asked: { level: number; index: number }[] = [];
  const nothing = new Uint8Array(32);
  work(
    () => nothing,
    (level, index) => {
      asked.push({ level, index });
      return nothing;
    },
  );
  return asked;
}

const half = (n: number) => Math.floor(n / 2);
const odd = (n: number) => n % 2 === 1;

/** Whether a leaf is the one at `index` of the tree with this root (RFC 9162 §2.1.3.2, over the hashes of RFC 6962). */
export function verifyInclusion(sha256: Sha256, leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  if (index < 0 || index >= size) return false;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const step of proof) {
    if (last === 0) return false;
    if (odd(place) || place === last) {
      hash = nodeHash(sha256, step, hash);
      while (!odd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = nodeHash(sha256, hash, step);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

/** Whether the older tree is a beginning of the newer (RFC 9162 §2.1.4.2). */
export function verifyConsistency(
  sha256: Sha256,
  older: { readonly size: number; readonly root: Hash },
  newer: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && sameHash(older.root, newer.root);
  if (older.size === 0) return proof.length === 0 && sameHash(older.root, sha256(new Uint8Array()));
  let full = older.size;
  while (!odd(full)) full = half(full);
  // An older tree that is one full subtree is its own first step.
  const steps = full === 1 ? [older.root, ...proof] : [...proof];
  const [first, ...rest] = steps;
  if (!first) return false;
  let [place, last] = [older.size - 1, newer.size - 1];
  while (odd(place)) [place, last] = [half(place), half(last)];
  let [was, is] = [first, first];
  for (const step of rest) {
    if (last === 0) return false;
    if (odd(place) || place === last) {
      [was, is] = [nodeHash(sha256, step, was), nodeHash(sha256, step, is)];
      while (!odd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      is = nodeHash(sha256, is, step);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameHash(was, older.root) && sameHash(is, newer.root);
}

export function sameHash(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/**
 * Adds leaves to a tree of `size` leaves and returns every full node this completes, leaves included. `node` is asked for the left
 * neighbours that stand already: at most one a level.
 */
export function append(sha256: Sha256, node: NodeAt, size: number, leaves: readonly Hash[]) {
  const made = new Map<string, { level: number; index: number; hash: Hash }>();
  const at = (level: number, index: number): Hash => made.get(`${level} ${index}`)?.hash ?? node(level, index);
  leaves.forEach((leaf, offset) => {
    let [level, index, hash] = [0, size + offset, leaf];
    made.set(`${level} ${index}`, { level, index, hash });
    while (odd(index)) {
      hash = nodeHash(sha256, at(level, index - 1), hash);
      [level, index] = [level + 1, half(index)];
      made.set(`${level} ${index}`, { level, index, hash });
    }
  });
  return [...made.values()];
}
