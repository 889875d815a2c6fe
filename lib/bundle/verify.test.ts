import { createHash, createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify as verifySignature } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalEntry } from '../ledger/entry';
import { append, consistencyProof, leafHash } from '../ledger/merkle';
import { toBase64 } from '../ledger/note';
import { once } from '../once';
import { type Consistency, readConsistency } from './consistency';
import type { Crypto } from './crypto';
import { FORGERIES, keptAt } from './forge.testing';
import { inMemory, random, type Signing, sealed } from './honest.testing';
import { noble } from './noble';
import { verifyBundle } from './verify';
import { honestWorld } from './world.testing';

const SPKI = '302a300506032b6570032100';
const PKCS8 = '302e020100300506032b657004220420';

const publicKeyOf = once((hex: string): KeyObject => createPublicKey({ key: Buffer.from(SPKI + hex, 'hex'), format: 'der', type: 'spki' }));

/** Node's, which is quicker than the page's own: a thousand bundles are checked here. */
const quick: Crypto = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  sha256Text: (text) => hash('sha256', text, 'buffer'),
  hasher: () => {
    const hasher = createHash('sha256');
    return { update: (bytes) => void hasher.update(bytes), digest: () => hasher.digest() };
  },
  verify: (publicKey, message, signature) => verifySignature(null, message, publicKeyOf(Buffer.from(publicKey).toString('hex')), signature),
};

function signing(name: string, seed: number): Signing {
  const privateKey = createPrivateKey({
    key: Buffer.from(PKCS8 + seed.toString(16).padStart(64, '0'), 'hex'),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { key: { name, publicKey: new Uint8Array(publicKey) }, sign: (message) => new Uint8Array(sign(null, message, privateKey)) };
}

const house = signing('isnad/honest', 1);
const stranger = signing('isnad/stranger', 2);
const RUNS = 1000;

const wrongIn = ({ checks }: Awaited<ReturnType<typeof verifyBundle>>) => checks.filter(({ faults }) => faults.length);

test(`${RUNS} honest bundles of every scope, size and choice raise no alarm; ${RUNS} forged ones are all found`, async () => {
  const kinds = Object.entries(FORGERIES);
  const tried = new Set<string>();
  for (let seed = 0; seed < RUNS; seed++) {
    const rand = random(seed);
    const world = honestWorld(rand);
    const files = sealed(world, house);
    const keys = [house.key];
    const older = { kept: keptAt(world, house, 1 + (seed % world.acts.length)), keys };
    const honest = await verifyBundle(inMemory(files), quick, seed % 3 ? older : {});
    if (wrongIn(honest).length) expect({ seed, wrong: wrongIn(honest) }).toEqual({ seed, wrong: [] });
    // Where a world has nothing to forge in one way, the next way is tried.
    for (let next = seed; ; next++) {
      const [what, forge] = kinds[next % kinds.length] ?? ['', () => null];
      const forged = forge({ rand, world, files, house, stranger });
      if (!forged) continue;
      tried.add(what);
      const report = await verifyBundle(inMemory(forged.files, 4099, forged.twice), quick, {
        keys,
        kept: keptAt(world, house, world.acts.length),
      });
      const found = wrongIn(report).map(({ what }) => what);
      const named = forged.found ? found.includes(forged.found) : found.length > 0;
      if (!named) expect({ seed, what, found, named }).toEqual({ seed, what, found, named: true });
      break;
    }
  }
  expect([...tried].sort()).toEqual(kinds.map(([what]) => what).sort());
}, 180_000);

test('the page’s own cryptography comes to the same', async () => {
  for (const seed of [3, 17]) {
    const rand = random(seed);
    const world = honestWorld(rand);
    const outside = { kept: keptAt(world, house, world.acts.length), keys: [house.key] };
    for (const by of [house, stranger]) {
      const files = inMemory(sealed(world, by));
      expect(await verifyBundle(files, noble, outside)).toEqual(await verifyBundle(files, quick, outside));
    }
  }
});

test('a checkpoint kept between the acts of a bundle asks for a proof, and holds only with the right one', async () => {
  const rand = random(5);
  const world = honestWorld(rand);
  // Of the whole ledger only the first act is here: nothing between is come to by itself.
  const some = { ...world, acts: world.acts.map((act, index) => ({ ...act, inside: index === 0 })) };
  const [size, total] = [3, world.acts.length];
  const leaves = world.acts.map(({ entry }) => leafHash(quick.sha256, Buffer.from(canonicalEntry(entry))));
  const nodes = new Map(
    append(quick.sha256, () => new Uint8Array(), 0, leaves).map(({ level, index, hash }) => [`${level} ${index}`, hash]),
  );
  const proof = consistencyProof(quick.sha256, (level, index) => nodes.get(`${level} ${index}`) ?? new Uint8Array(), size, total);
  const kept = keptAt(world, house, size);
  const check = async (proofs: Consistency[]) => {
    const { checks } = await verifyBundle(inMemory(sealed(some, house)), quick, { kept, proofs });
    const { faults, reasons } = checks.find(({ what }) => what === 'kept') ?? { faults: [], reasons: [] };
    return [...faults, ...reasons];
  };
  expect(await check([])).toEqual([{ code: 'between', at: `/api/v1/ledger/consistency?from=${size}&to=${total}` }]);
  expect(await check([{ from: size, to: total, proof }])).toEqual([]);
  expect(await check([{ from: size, to: total, proof: [...proof].reverse() }])).toEqual([{ code: 'other_root', at: '1' }]);
  const written = JSON.stringify({ from: size, to: total, proof: proof.map(toBase64) });
  expect(await check([readConsistency(written) ?? { from: 0, to: 0, proof: [] }])).toEqual([]);
  expect([readConsistency('{}'), readConsistency('['), readConsistency('{"from":1,"to":2,"proof":["AA=="]}')]).toEqual([null, null, null]);
});
