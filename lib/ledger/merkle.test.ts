import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growingTree } from './growing';
import {
  append,
  consistencyProof,
  type Hash,
  inclusionProof,
  leafHash,
  type NodeAt,
  nodeHash,
  nodesAsked,
  rootHash,
  verifyConsistency,
  verifyInclusion,
} from './merkle';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
const hex = (hash: Hash) => Buffer.from(hash).toString('hex');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

/** A tree of these leaves, grown in portions. */
function grow(leaves: readonly Hash[], portion = 3): { node: NodeAt; count: number } {
  const nodes = new Map<string, Hash>();
  const node: NodeAt = (level, index) => {
    const hash = nodes.get(`${level} ${index}`);
    if (!hash) throw new Error(`no node ${level} ${index}`);
    return hash;
  };
  for (let size = 0; size < leaves.length; size += portion) {
    for (const { level, index, hash } of append(sha256, node, size, leaves.slice(size, size + portion)))
      nodes.set(`${level} ${index}`, hash);
  }
  return { node, count: nodes.size };
}

const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => leafHash(sha256, Buffer.from(`act ${index}`)));

/** MTH as RFC 6962 §2.1 writes it, over all leaves, without stored nodes. */
function plainRoot(leaves: readonly Hash[]): Hash {
  const [first] = leaves;
  if (!first) return sha256(new Uint8Array());
  if (leaves.length === 1) return first;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(sha256, plainRoot(leaves.slice(0, k)), plainRoot(leaves.slice(k)));
}

describe('the tree of RFC 6962', () => {
  // The eight leaves and roots that Certificate Transparency implementations test against (google/certificate-transparency, merkle tree tests).
  const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const ROOTS = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];

  test('has the roots that other implementations have', () => {
    const leaves = INPUTS.map((input) => leafHash(sha256, bytes(input)));
    const { node } = grow(leaves);
    expect(ROOTS.map((_, index) => hex(rootHash(sha256, node, index + 1)))).toEqual(ROOTS);
    expect(hex(rootHash(sha256, node, 0))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('has one root however it grew', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), fc.integer({ min: 1, max: 40 }), (count, portion) => {
        const leaves = leavesOf(count);
        expect(hex(rootHash(sha256, grow(leaves, portion).node, count))).toBe(hex(plainRoot(leaves)));
        const walked = growingTree(sha256);
        for (const leaf of leaves) walked.add(leaf);
        expect([walked.size, hex(walked.root())]).toEqual([count, hex(plainRoot(leaves))]);
      }),
    );
  });
});

describe('a proof', () => {
  const { node } = grow(leavesOf(130));
  const sizes = fc.integer({ min: 1, max: 130 });

  test('of inclusion holds for its leaf at its place, and for nothing else', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.nat(255), (size, pick, other, flip) => {
        const [index, leaves] = [pick % size, leavesOf(size)];
        const [proof, root] = [inclusionProof(sha256, node, index, size), rootHash(sha256, node, size)];
        const leaf = leaves[index] ?? new Uint8Array();
        expect(verifyInclusion(sha256, leaf, index, size, proof, root)).toBe(true);
        const elsewhere = other % (size + 1);
        if (elsewhere !== index) expect(verifyInclusion(sha256, leaf, elsewhere, size, proof, root)).toBe(false);
        const forged = Uint8Array.from(leaf, (byte, at) => (at === flip % 32 ? byte ^ 1 : byte));
        expect(verifyInclusion(sha256, forged, index, size, proof, root)).toBe(false);
        expect(verifyInclusion(sha256, leaf, index, size, [...proof, leaf], root)).toBe(false);
        if (proof.length) expect(verifyInclusion(sha256, leaf, index, size, proof.slice(1), root)).toBe(false);
      }),
    );
  });

  test('of consistency holds between any two sizes, and not after a change of what was', () => {
    fc.assert(
      fc.property(sizes, sizes, fc.nat(), (a, b, changed) => {
        const [older, newer] = [Math.min(a, b), Math.max(a, b)];
        const proof = consistencyProof(sha256, node, older, newer);
        const at = (size: number) => ({ size, root: rootHash(sha256, node, size) });
        expect(verifyConsistency(sha256, at(older), at(newer), proof)).toBe(true);
        const leaves = leavesOf(newer);
        leaves[changed % older] = leafHash(sha256, Buffer.from('another act'));
        const other = grow(leaves).node;
        const forged = { size: newer, root: rootHash(sha256, other, newer) };
        expect(verifyConsistency(sha256, at(older), forged, consistencyProof(sha256, other, older, newer))).toBe(false);
        if (older !== newer) expect(verifyConsistency(sha256, at(newer), at(older), proof)).toBe(false);
      }),
    );
  });

  test('asks for few nodes, all of them known before', () => {
    expect(nodesAsked((hash, asked) => inclusionProof(hash, asked, 77, 130)).length).toBeLessThanOrEqual(16);
  });
});
