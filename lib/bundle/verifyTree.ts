import { canonicalEntry, canonicalPayload } from '../ledger/entry';
import { growingTree } from '../ledger/growing';
import { leafHash, type Sha256, sameHash } from '../ledger/merkle';
import { fullSubtrees } from '../ledger/multiproof';
import type { Acts } from './acts';
import { fromHex, toHex } from './crypto';
import { FILE } from './format';
import { EntryLine, NodeLine } from './lines';
import type { Reader } from './reading';
import type { Tally } from './tally';

const utf8 = new TextEncoder();

/** The size and root a tree is said to have, and who said it. */
export interface Claimed {
  readonly size: number;
  readonly root: Uint8Array;
  readonly from: string;
}

/** Sizes the walk came to on its way; of others nothing can be said without another proof. */
export interface Walked {
  /** Whether leaves and subtrees filled the tree to its end. */
  readonly whole: boolean;
  /** The roots at the sizes asked for, where one was come to. */
  readonly roots: ReadonlyMap<number, Uint8Array>;
}

interface Work {
  readonly reader: Reader;
  readonly sha256: Sha256;
  readonly tally: Tally;
  readonly acts: Acts;
  readonly projectId: string;
}

/** Checks an act by itself and gives its leaf. */
function leafOf({ entry, payload }: EntryLine, at: string, { sha256, tally, projectId }: Work): Uint8Array {
  if (entry.projectId !== null && entry.projectId !== projectId) tally.fault('acts', 'other_project', at);
  if (payload !== null && toHex(sha256(utf8.encode(canonicalPayload(payload)))) !== entry.payloadSha256)
    tally.fault('acts', 'payload_changed', at);
  return leafHash(sha256, utf8.encode(canonicalEntry(entry)));
}

/**
 * Walks over the leaves and the subtrees between them once, in their order, holding an edge of the tree: every payload against its
 * digest, every act as a leaf at its place. `sizes` are those whose roots are wanted, beside `size` itself.
 */
export async function walkTree(work: Work, size: number, sizes: ReadonlySet<number>): Promise<Walked> {
  const { reader, sha256, tally, acts } = work;
  const tree = growingTree(sha256);
  const roots = new Map<number, Uint8Array>();
  const nodes = reader.values(FILE.nodes, NodeLine);
  let whole = true;
  const wanted = () => {
    if (sizes.has(tree.size) || tree.size === size) roots.set(tree.size, tree.root());
  };
  const fill = async (to: number): Promise<void> => {
    for (const { level, index } of fullSubtrees(tree.size, to)) {
      const { value: node, done } = await nodes.next();
      if (done || node.value.level !== level || node.value.index !== index) {
        tally.fault('tree', 'wrong_nodes', done ? FILE.nodes : node.at);
        whole = false;
        return;
      }
      tree.addFull(level, fromHex(node.value.hash));
      wanted();
    }
  };
  wanted();
  let last = -1;
  for await (const { at, value } of reader.values(FILE.entries, EntryLine)) {
    tally.saw('acts');
    const leaf = leafOf(value, at, work);
    acts.take(value, at);
    if (value.index <= last || value.index >= size) {
      tally.fault('tree', 'out_of_order', at);
      whole = false;
    }
    last = value.index;
    if (!whole) continue;
    if (value.index > tree.size) await fill(value.index);
    if (!whole) continue;
    tree.add(leaf);
    wanted();
  }
  if (whole) await fill(size);
  for await (const { at } of nodes) {
    if (whole) tally.fault('tree', 'wrong_nodes', at);
    whole = false;
  }
  acts.end();
  return { whole, roots };
}

/** Whether the walk came to the root that was signed. */
export function checkRoot({ tally }: Pick<Work, 'tally'>, { whole, roots }: Walked, { size, root, from }: Claimed): void {
  tally.saw('tree', size);
  const walked = roots.get(size);
  if (whole && walked && !sameHash(walked, root)) tally.fault('tree', 'other_root', from);
}
