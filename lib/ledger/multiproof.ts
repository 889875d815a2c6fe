import { growingTree } from './growing';
import type { Hash, Sha256 } from './merkle';

/**
 * A proof for many leaves at once: the hashes of the largest full subtrees that hold none of them. With the leaves they make the
 * root of RFC 6962 §2.1, and no other hash is needed. Leaves and subtrees are walked in the order in which they stand, so that
 * neither making nor checking one holds more than an edge of the tree.
 */
export interface Subtree {
  readonly level: number;
  /** It begins at leaf `index` · 2^level. */
  readonly index: number;
}

/** The largest full subtrees that fill the leaves [from, to), in order. */
export function* fullSubtrees(from: number, to: number): Generator<Subtree> {
  for (let at = from; at < to; ) {
    let [level, width] = [0, 1];
    // Not by bit operations: sizes pass 2^31.
    while (at % (width * 2) === 0 && at + width * 2 <= to) [level, width] = [level + 1, width * 2];
    yield { level, index: at / width };
    at += width;
  }
}

/** The subtrees a proof of these leaves needs. `leaves` are indices below `size`, each larger than the one before; RangeError otherwise. */
export function* nodesBeside(leaves: Iterable<number>, size: number): Generator<Subtree> {
  let at = 0;
  for (const leaf of leaves) {
    if (leaf < at || leaf >= size) throw new RangeError(`leaf ${leaf} is not in its order below ${size}`);
    yield* fullSubtrees(at, leaf);
    at = leaf + 1;
  }
  yield* fullSubtrees(at, size);
}

/**
 * The root that leaves and subtrees make, or null when they are not exactly the leaves and subtrees of one tree of this size: each
 * leaf after the one before, and between them the largest full subtrees, none missing, none beside the point.
 */
export function rootFrom(
  sha256: Sha256,
  leaves: Iterable<{ readonly index: number; readonly hash: Hash }>,
  nodes: Iterable<Subtree & { readonly hash: Hash }>,
  size: number,
): Hash | null {
  const tree = growingTree(sha256);
  const given = nodes[Symbol.iterator]();
  const fill = (to: number): boolean => {
    for (const { level, index } of fullSubtrees(tree.size, to)) {
      const { value, done } = given.next();
      if (done || value.level !== level || value.index !== index) return false;
      tree.addFull(level, value.hash);
    }
    return true;
  };
  for (const { index, hash } of leaves) {
    if (index < tree.size || index >= size || !fill(index)) return null;
    tree.add(hash);
  }
  return fill(size) && given.next().done ? tree.root() : null;
}
