import { growingTree } from '../ledger/growing';
import { sameHash } from '../ledger/merkle';
import { fullSubtrees } from '../ledger/multiproof';
import type { Acts } from './acts';
import { type Crypto, fromHex, toHex } from './crypto';
import { type ReadEntry, readEntryLine } from './entryLine';
import { FILE } from './format';
import { NodeLine } from './lines';
import type { Reader } from './reading';
import type { Tally } from './tally';

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
  readonly crypto: Crypto;
  readonly tally: Tally;
  readonly acts: Acts;
  readonly projectId: string;
}

/** Checks an act by itself and gives its leaf. */
function leafOf({ entry, entryText, payloadText }: ReadEntry, at: string, { crypto, tally, projectId }: Work): Uint8Array {
  if (entry.projectId !== null && entry.projectId !== projectId) tally.fault('acts', 'other_project', at);
  if (payloadText !== null && toHex(crypto.sha256Text(payloadText)) !== entry.payloadSha256) tally.fault('acts', 'payload_changed', at);
  // A leaf is hashed behind a byte of 0 (RFC 6962 §2.1), and U+0000 is that byte in UTF-8.
  return crypto.sha256Text(`\u0000${entryText}`);
}

/**
 * Walks over the leaves and the subtrees between them once, in their order, holding an edge of the tree: every payload against its
 * digest, every act as a leaf at its place. `sizes` are those whose roots are wanted, beside `size` itself.
 */
export async function walkTree(work: Work, size: number, sizes: ReadonlySet<number>): Promise<Walked> {
  const { reader, crypto, tally, acts } = work;
  const tree = growingTree(crypto.sha256);
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
  for await (const { first, lines } of reader.lines(FILE.entries)) {
    tally.saw('format', lines.length);
    for (const [offset, line] of lines.entries()) {
      const [at, value] = [`${FILE.entries}:${first + offset}`, readEntryLine(line)];
      if (!value) {
        tally.fault('format', 'unreadable', at);
        continue;
      }
      tally.saw('acts');
      const leaf = leafOf(value, at, work);
      acts.take(value, at);
      if (value.index <= last || value.index >= size) {
        tally.fault('tree', 'out_of_order', at);
        whole = false;
      }
      last = value.index;
      if (whole && value.index > tree.size) await fill(value.index);
      if (!whole) continue;
      tree.add(leaf);
      wanted();
    }
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
