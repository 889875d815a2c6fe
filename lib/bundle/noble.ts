import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import type { Crypto } from './crypto';

hashes.sha512 = sha512;
const utf8 = new TextEncoder();

/** SHA-256 and Ed25519 in JavaScript alone, for where there is no other that answers at once. */
export const noble: Crypto = {
  sha256,
  sha256Text: (text) => sha256(utf8.encode(text)),
  hasher: () => {
    const hash = sha256.create();
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
  },
  verify: (publicKey, message, signature) => {
    // It throws for what is no signature or no key at all (a wrong length, no point of the curve).
    try {
      return verify(signature, message, publicKey, { zip215: false });
    } catch {
      return false;
    }
  },
};
