import { type Hash, nodeHash, type Sha256 } from './merkle';

/** A tree that is only walked over once, leaf by leaf: it remembers one hash a level and knows its root at every size. */
export interface GrowingTree {
  add(leaf: Hash): void;
  readonly size: number;
  /** Root of RFC 6962 §2.1 over the leaves added so far. */
  root(): Hash;
}

export function growingTree(sha256: Sha256): GrowingTree {
  /** Full subtrees from the left, widest first; their widths are the bits of the size. */
  const peaks: { width: number; hash: Hash }[] = [];
  let size = 0;
  return {
    add(leaf) {
      let [width, hash] = [1, leaf];
      for (let last = peaks.at(-1); last?.width === width; last = peaks.at(-1)) {
        hash = nodeHash(sha256, last.hash, hash);
        width *= 2;
        peaks.pop();
      }
      peaks.push({ width, hash });
      size += 1;
    },
    get size() {
      return size;
    },
    root() {
      const [last, ...before] = [...peaks].reverse();
      if (!last) return sha256(new Uint8Array());
      return before.reduce((right, { hash }) => nodeHash(sha256, hash, right), last.hash);
    },
  };
}
