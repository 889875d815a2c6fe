import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign as signWith, verify as verifyWith } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCheckpoint, parseCheckpoint } from './checkpoint';
import { fromBase64, openNote, parseVerifierKey, type Sign, signNote, toBase64, type Verify, verifierKey } from './note';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
/** What stands before a raw Ed25519 key in SPKI and PKCS #8 (RFC 8410 §10). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const verify: Verify = (publicKey, message, signature) =>
  verifyWith(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);

function newKey(name: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const sign: Sign = (message) =>
    new Uint8Array(signWith(null, message, createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }))));
  return { key: { name, publicKey: new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)) }, sign };
}

const ours = newKey('isnad.example/ledger');
const other = newKey('isnad.example/ledger');
const TEXT = 'isnad.example/ledger\n62\nqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=\n';

describe('a signed note', () => {
  test('opens under the key that signed it and no other', () => {
    const note = signNote(sha256, TEXT, ours.key, ours.sign);
    expect(openNote(sha256, note, [ours.key], verify)).toBe(TEXT);
    expect(openNote(sha256, note, [other.key], verify)).toBeNull();
    expect(openNote(sha256, note, [other.key, ours.key], verify)).toBe(TEXT);
  });

  test('does not open when a single character of it is another', () => {
    const note = signNote(sha256, TEXT, ours.key, ours.sign);
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.constantFrom('7', 'Z', ' '), (at, character) => {
        fc.pre(note[at] !== character);
        expect(openNote(sha256, note.slice(0, at) + character + note.slice(at + 1), [ours.key], verify)).toBeNull();
      }),
    );
  });

  test('may carry the signature of a witness we do not know', () => {
    const witness = newKey('witness.example');
    const line = signNote(sha256, TEXT, witness.key, witness.sign).split('\n\n')[1] ?? '';
    const note = signNote(sha256, TEXT, ours.key, ours.sign) + line;
    expect(openNote(sha256, note, [ours.key], verify)).toBe(TEXT);
    expect(openNote(sha256, note, [ours.key, witness.key], verify)).toBe(TEXT);
  });

  test('has the key that the Go implementation documents (golang.org/x/mod/sumdb/note)', () => {
    const written = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    const key = parseVerifierKey(sha256, written);
    expect(key?.name).toBe('PeterNeumann');
    if (key) expect(verifierKey(sha256, key)).toBe(written);
    const note =
      'If you think cryptography is the answer to your problem,\nthen you don’t know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
    if (key) expect(openNote(sha256, note.replaceAll('’', "'"), [key], verify)).toContain('cryptography');
  });

  test('a key whose id is not its own is none', () => {
    const written = verifierKey(sha256, ours.key);
    expect(parseVerifierKey(sha256, written)).toEqual(ours.key);
    expect(parseVerifierKey(sha256, written.replace(/\+[0-9a-f]{8}\+/, '+00000000+'))).toBeNull();
  });
});

test('base64 reads back, and nothing else is read', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
  expect(['a', 'ab=', 'a b=', 'أ==='].map(fromBase64)).toEqual([null, null, null, null]);
});

test('a checkpoint reads back', () => {
  fc.assert(
    fc.property(fc.nat(Number.MAX_SAFE_INTEGER), fc.uint8Array({ minLength: 32, maxLength: 32 }), (size, root) => {
      const checkpoint = { origin: 'isnad.example/ledger', size: Math.min(size, 1e15), root };
      expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual(checkpoint);
    }),
  );
  expect(parseCheckpoint('isnad\n062\nqqqq\n')).toBeNull();
});
