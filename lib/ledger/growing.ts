import { type Hash, nodeHash, type Sha256 } from './merkle';

/** A tree that is only walked over once, leaf by leaf: it remembers one hash a level and knows its root at every size. */
export interface GrowingTree {
  add(leaf: Hash): void;
  /** Adds 2^level leaves at once by their subtree's hash. Throws RangeError where no such subtree can begin. */
  addFull(level: number, hash: Hash): void;
  readonly size: number;
  /** Root of RFC 6962 §2.1 over the leaves added so far. */
  root(): Hash;
}

export function growingTree(sha256: Sha256): GrowingTree {
  /** Full subtrees from the left, widest first; their widths are the bits of the size. */
  const peaks: { width: number; hash: Hash }[] = [];
  let size = 0;
  const add = (wide: number, full: Hash) => {
    let [width, hash] = [wide, full];
    for (let last = peaks.at(-1); last?.width === width; last = peaks.at(-1)) {
      hash = nodeHash(sha256, last.hash, hash);
      width *= 2;
      peaks.pop();
    }
    peaks.push({ width, hash });
    size += wide;
  };
  return {
    add: (leaf) => add(1, leaf),
    addFull(level, hash) {
      const width = 2 ** level;
      if (size % width !== 0) throw new RangeError(`no subtree of ${width} leaves begins at ${size}`);
      add(width, hash);
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
