/** Words longer than this are looked up anew each time. */
export const MEMO_LONGEST = 16;
const SLOTS = 4096;

/**
 * What the lexicon answered for words as written, the last few thousand of them: a text says the same words again. Each hash has one slot,
 * the newer word takes it, and what it holds is compared letter by letter, so the answer is always the lexicon's own.
 */
export class Memo {
  private readonly hashes = new Int32Array(SLOTS);
  private readonly lengths = new Uint8Array(SLOTS);
  private readonly units = new Uint16Array(SLOTS * MEMO_LONGEST);
  readonly ids = new Int32Array(SLOTS);
  readonly clitics = new Uint8Array(SLOTS);

  /** The slot of the word from `start` to `end` (UTF-16), at most MEMO_LONGEST units with this hash; -1 when it is not kept. */
  find(text: string, start: number, end: number, hash: number): number {
    const slot = slotOf(hash);
    if (this.hashes[slot] !== hash || this.lengths[slot] !== end - start) return -1;
    const base = slot * MEMO_LONGEST - start;
    for (let i = start; i < end; i++) if (this.units[base + i] !== text.charCodeAt(i)) return -1;
    return slot;
  }

  keep(text: string, start: number, end: number, hash: number, id: number, clitics: number): void {
    const slot = slotOf(hash);
    this.hashes[slot] = hash;
    this.lengths[slot] = end - start;
    const base = slot * MEMO_LONGEST - start;
    for (let i = start; i < end; i++) this.units[base + i] = text.charCodeAt(i);
    this.ids[slot] = id;
    this.clitics[slot] = clitics;
  }
}

function slotOf(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 20) & (SLOTS - 1);
}
