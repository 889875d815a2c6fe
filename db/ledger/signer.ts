import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import type { Verify } from '../../lib/ledger/note';
import type { Signer } from './integrate';

/** What stands before a raw Ed25519 key in PKCS #8 and in SPKI (RFC 8410 §7, §4). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** A secret key with the ledger's name, as it is kept outside the database: "name base64-of-32-bytes". */
export function newSigningKey(name: string): string {
  return `${name} ${randomBytes(32).toString('base64')}`;
}

/** A new name for a ledger: what distinguishes it from every other. */
export const newOrigin = () => `isnad/${randomBytes(6).toString('hex')}`;

/** The signer of a kept key. Throws when it is no key. */
export function signerOf(kept: string): Signer {
  const [name = '', secret = ''] = kept.trim().split(' ');
  const seed = Buffer.from(secret, 'base64');
  if (!/^[^\s+]+$/.test(name) || seed.length !== 32) throw new Error('the key of the ledger is not one: a name and 32 bytes in base64');
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return {
    key: { name, publicKey: new Uint8Array(publicKey.subarray(-32)) },
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
  };
}

/** Ed25519 verification (RFC 8032 §5.1.7) of a raw public key. */
export const verifyEd25519: Verify = (publicKey, message, signature) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);
