import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hintOf, isToken, writeToken } from './format';

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('a token is known by its prefix, length and checksum', () => {
  expect(writeToken(new Uint8Array(32))).toMatch(/^isnad_0{43}[0-9A-Za-z]{6}$/);
  expect(writeToken(new Uint8Array(32).fill(255))).toHaveLength(55);
  fc.assert(fc.property(secret, (bytes) => isToken(writeToken(bytes))));
});

test('two secrets are two tokens', () => {
  fc.assert(
    fc.property(secret, fc.nat(31), fc.integer({ min: 1, max: 255 }), (bytes, place, change) => {
      const other = bytes.slice();
      other[place] = (other[place] ?? 0) ^ change;
      return writeToken(bytes) !== writeToken(other);
    }),
  );
});

test('one digit changed, lost or added makes it none', () => {
  fc.assert(
    fc.property(secret, fc.integer({ min: 6, max: 54 }), (bytes, place) => {
      const token = writeToken(bytes);
      const changed = token[place] === 'x' ? 'y' : 'x';
      const texts = [
        token.slice(0, place) + changed + token.slice(place + 1),
        token.slice(0, place) + token.slice(place + 1),
        `${token}0`,
        ` ${token}`,
      ];
      return texts.every((text) => !isToken(text));
    }),
  );
});

test('the hint is its beginning', () => {
  expect(hintOf(writeToken(new Uint8Array(32)))).toBe('isnad_0000');
});

test('a secret of another length is a fault of ours', () => {
  expect(() => writeToken(new Uint8Array(16))).toThrow(RangeError);
});
