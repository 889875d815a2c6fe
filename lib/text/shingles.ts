import type { FoldedWord } from './foldedWords';

/** Words in a shingle. */
const SHINGLE = 5;
/** Neighbouring shingles of which the least is kept. */
const WINDOW = 4;
/** Two texts that share this many words in a row share a kept shingle: Schleimer, Wilkerson and Aiken's w + k − 1. */
export const SHORTEST_RUN = WINDOW + SHINGLE - 1;

/** FNV-1a, 64 bits, of some bytes (RFC 9923 §2), as a signed integer. The state is two halves: the prime is 2^40 + 0x1b3. */
export function fnv1a(bytes: Uint8Array, from = 0, to = bytes.length): bigint {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = from; i < to; i++) {
    low = (low ^ (bytes[i] ?? 0)) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
}

/** The hash of every five words in a row, by the place of the first; empty for fewer than five words. */
function shingles(words: readonly FoldedWord[]): bigint[] {
  const bytes = new TextEncoder().encode(`${words.map(({ folded }) => folded).join(' ')} `);
  const starts = [0];
  bytes.forEach((byte, i) => {
    if (byte === 0x20) starts.push(i + 1);
  });
  return starts.slice(0, -SHINGLE).map((start, i) => fnv1a(bytes, start, (starts[i + SHINGLE] ?? 0) - 1));
}

/**
 * What a text is recognised by: the least hash of every four neighbouring shingles, each once (winnowing: Schleimer,
 * Wilkerson and Aiken, SIGMOD 2003). Texts that share eight words in a row share one of them; a text of fewer than
 * eight words gives its least, of fewer than five none.
 */
export function sketch(words: readonly FoldedWord[]): bigint[] {
  const hashes = shingles(words);
  const kept = new Set<bigint>();
  for (let i = 0; i === 0 || i + WINDOW <= hashes.length; i++) {
    const [least] = hashes.slice(i, i + WINDOW).sort((a, b) => (a < b ? -1 : 1));
    if (least !== undefined) kept.add(least);
  }
  return [...kept];
}
