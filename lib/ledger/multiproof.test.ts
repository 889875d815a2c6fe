import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { append, type Hash, leafHash, rootHash } from './merkle';
import { fullSubtrees, nodesBeside, rootFrom } from './multiproof';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
const leaves = Array.from({ length: 140 }, (_, index) => leafHash(sha256, Buffer.from(`act ${index}`)));
const stored = new Map(append(sha256, () => new Uint8Array(), 0, leaves).map(({ level, index, hash }) => [`${level} ${index}`, hash]));
const node = (level: number, index: number): Hash => stored.get(`${level} ${index}`) ?? new Uint8Array();

/** A size, and some of the leaves of a tree of that size. */
const choice = fc
  .integer({ min: 1, max: 140 })
  .chain((size) => fc.record({ size: fc.constant(size), chosen: fc.uniqueArray(fc.nat(size - 1)) }))
  .map(({ size, chosen }) => ({ size, chosen: chosen.sort((a, b) => a - b) }));

const leavesAt = (chosen: readonly number[]) => chosen.map((index) => ({ index, hash: node(0, index) }));
const proofOf = (chosen: readonly number[], size: number) =>
  [...nodesBeside(chosen, size)].map((at) => ({ ...at, hash: node(at.level, at.index) }));

test('some leaves and the subtrees beside them make the root of the whole tree', () => {
  fc.assert(
    fc.property(choice, ({ size, chosen }) => {
      expect(rootFrom(sha256, leavesAt(chosen), proofOf(chosen, size), size)).toEqual(rootHash(sha256, node, size));
    }),
  );
});

test('the subtrees are as few as can be: no two are halves of one', () => {
  fc.assert(
    fc.property(choice, ({ size, chosen }) => {
      const proof = new Set([...nodesBeside(chosen, size)].map(({ level, index }) => `${level} ${index}`));
      for (const at of proof) {
        const [level = 0, index = 0] = at.split(' ').map(Number);
        if (index % 2 === 0) expect(proof.has(`${level} ${index + 1}`)).toBe(false);
      }
    }),
  );
});

test('another leaf, another subtree, one too few, one too many or another place make no root or another', () => {
  fc.assert(
    fc.property(choice, fc.nat(), ({ size, chosen }, pick) => {
      const root = rootHash(sha256, node, size);
      const [proof, given] = [proofOf(chosen, size), leavesAt(chosen)];
      const forged = <T extends { hash: Hash }>(list: T[]) =>
        list.map((one, at) => (at === pick % list.length ? { ...one, hash: sha256(one.hash) } : one));
      const without = <T>(list: T[]) => list.filter((_, at) => at !== pick % list.length);
      if (given.length) {
        expect(rootFrom(sha256, forged(given), proof, size)).not.toEqual(root);
        expect(rootFrom(sha256, without(given), proof, size)).toBeNull();
        expect(rootFrom(sha256, [...given].reverse(), proof, size)).toEqual(given.length === 1 ? root : null);
      }
      if (proof.length) {
        expect(rootFrom(sha256, given, forged(proof), size)).not.toEqual(root);
        expect(rootFrom(sha256, given, without(proof), size)).toBeNull();
      }
      expect(rootFrom(sha256, given, [...proof, { level: 0, index: size, hash: root }], size)).toBeNull();
      expect(rootFrom(sha256, given, proof, size + 1)).toBeNull();
    }),
  );
});

test('leaves out of their order, twice or beyond the tree are refused', () => {
  for (const wrong of [[2, 1], [1, 1], [8]]) expect(() => [...nodesBeside(wrong, 8)]).toThrow(RangeError);
});

test('sizes beyond 2^31 are filled too', () => {
  const all = [...fullSubtrees(1, 2 ** 40)];
  expect(all).toHaveLength(40);
  expect(all.reduce((sum, { level }) => sum + 2 ** level, 0)).toBe(2 ** 40 - 1);
});
