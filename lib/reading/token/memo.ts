const ROWS = 8192;
/** Two words to a row, of four numbers each: three of letters and the answer. */
const WORD = 4;
const ROW = 2 * WORD;

/**
 * What the lexicon answered for words as folded, some thousands of them: a text says the same words again. The letters, six bits each and
 * five to a number, are the key, so what is kept is the lexicon's own answer. Each hash has a row of two words; a new one takes the place
 * of the older.
 */
export class Memo {
  private readonly rows = new Int32Array(ROWS * ROW);

  /** The row of the lexicon, eight bits up, and the clitics under it; -1 when the word is not kept. */
  find(a: number, b: number, c: number): number {
    const { rows } = this;
    const at = rowOf(a, b, c);
    if (rows[at] === a && rows[at + 1] === b && rows[at + 2] === c) return rows[at + 3] ?? -1;
    const other = at + WORD;
    return rows[other] === a && rows[other + 1] === b && rows[other + 2] === c ? (rows[other + 3] ?? -1) : -1;
  }

  keep(a: number, b: number, c: number, id: number, clitics: number): void {
    const { rows } = this;
    const at = rowOf(a, b, c);
    rows.copyWithin(at + WORD, at, at + WORD);
    rows[at] = a;
    rows[at + 1] = b;
    rows[at + 2] = c;
    rows[at + 3] = (id << 8) | clitics;
  }
}

function rowOf(a: number, b: number, c: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(c, 0xc2b2ae35);
  return (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 19) * ROW;
}
