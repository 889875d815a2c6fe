/** Words with more letters are looked up anew each time. */
export const MEMO_LONGEST = 15;
const SLOTS = 8192;

/**
 * What the lexicon answered for words as folded, some thousands of them: a text says the same words again. The letters, six bits each and
 * five to a number, are the key, so what is kept is the lexicon's own answer; each hash has one slot and the newer word takes it.
 */
export class Memo {
  /** Three numbers of letters and one of the answer for each slot. */
  private readonly slots = new Int32Array(SLOTS * 4);

  /** The row of the lexicon, eight bits up, and the clitics under it; -1 when the word is not kept. */
  find(a: number, b: number, c: number): number {
    const { slots } = this;
    const at = slotOf(a, b, c);
    return slots[at] === a && slots[at + 1] === b && slots[at + 2] === c ? (slots[at + 3] ?? -1) : -1;
  }

  keep(a: number, b: number, c: number, id: number, clitics: number): void {
    const { slots } = this;
    const at = slotOf(a, b, c);
    slots[at] = a;
    slots[at + 1] = b;
    slots[at + 2] = c;
    slots[at + 3] = (id << 8) | clitics;
  }
}

function slotOf(a: number, b: number, c: number): number {
  return (Math.imul(Math.imul(Math.imul(a, 31) + b, 31) + c, 0x9e3779b1) >>> 19) << 2;
}
