import type { Crypto } from './crypto';

type HashText = Crypto['sha256Text'];

/** The first 53 bits of a text's SHA-256: as much as a number holds exactly. */
export function fingerprint(hashText: HashText, text: string): number {
  const hash = hashText(text);
  let number = 0;
  for (let at = 0; at < 6; at++) number = number * 256 + (hash[at] ?? 0);
  return number * 32 + ((hash[6] ?? 0) >> 3);
}

/**
 * Texts of which only that they were there is remembered, so that a million of them stay small. Nobody finds another text that
 * passes for one of them without some 2^53 trials.
 */
export class Fingerprints {
  private readonly known = new Set<number>();

  constructor(private readonly hashText: HashText) {}

  add(text: string): void {
    this.known.add(fingerprint(this.hashText, text));
  }

  has(text: string): boolean {
    return this.known.has(fingerprint(this.hashText, text));
  }
}
