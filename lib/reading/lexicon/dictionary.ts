/** Longest form the tables may hold, in letters; a longer word is unknown without a look. */
export const LONGEST = 40;
const BASE = 0x01000193;
const SPREAD = 0x9e3779b1;

/** POWERS[n] is BASE to the n, in 32 bits. */
const POWERS = new Int32Array(LONGEST + 1);
POWERS[0] = 1;
for (let n = 1; n <= LONGEST; n++) POWERS[n] = Math.imul(POWERS[n - 1] ?? 0, BASE);

/** One letter put before a word whose hash is `tail`: hashes grow from the end, so that what is left under a clitic has its hash already. */
export function extend(tail: number, letter: number): number {
  return (Math.imul(tail, BASE) + letter) | 0;
}

/** The hash of a word of `length` letters without the end whose hash is `tail`. */
export function shorten(hash: number, tail: number, length: number): number {
  return (hash - Math.imul(tail, POWERS[length] ?? 0)) | 0;
}

/** Forms spelled in symbols, found by hash in an open table small enough to stay in the processor's cache. */
export class Dictionary {
  private size = 0;
  private mask = 1023;
  private ids = new Int32Array(1024);
  private hashes = new Int32Array(1024);
  /** The letters of all forms end to end; form `id` lies between starts[id] and ends[id]. */
  private pool = new Uint8Array(1 << 16);
  private used = 0;
  private starts = new Int32Array(1 << 14);
  private ends = new Int32Array(1 << 14);

  /** Id of the form whose letters are `letters` from `from` to `to` (exclusive) and whose hash is `hash`; 0 when there is none. */
  look(hash: number, letters: ArrayLike<number>, from: number, to: number): number {
    const { ids, hashes, mask } = this;
    let slot = Math.imul(hash, SPREAD) >>> 16;
    for (;;) {
      slot &= mask;
      const id = ids[slot] ?? 0;
      if (id === 0) return 0;
      if (hashes[slot] === hash && this.same(id, letters, from, to)) return id;
      slot++;
    }
  }

  private same(id: number, letters: ArrayLike<number>, from: number, to: number): boolean {
    const start = this.starts[id] ?? 0;
    const length = to - from;
    if ((this.ends[id] ?? 0) - start !== length) return false;
    for (let k = 0; k < length; k++) if (this.pool[start + k] !== letters[from + k]) return false;
    return true;
  }

  find(symbols: readonly number[]): number {
    return symbols.length > LONGEST ? 0 : this.look(hashOf(symbols), symbols, 0, symbols.length);
  }

  /** Adds a form that is not there yet. */
  add(symbols: readonly number[], id: number): void {
    this.keep(symbols, id);
    if (++this.size * 3 > this.ids.length) this.grow();
    this.place(hashOf(symbols), id);
  }

  private keep(symbols: readonly number[], id: number): void {
    if (this.used + symbols.length > this.pool.length) {
      const pool = new Uint8Array(this.pool.length * 2);
      pool.set(this.pool);
      this.pool = pool;
    }
    if (id >= this.starts.length) {
      this.starts = twice(this.starts);
      this.ends = twice(this.ends);
    }
    this.pool.set(symbols, this.used);
    this.starts[id] = this.used;
    this.used += symbols.length;
    this.ends[id] = this.used;
  }

  private place(hash: number, id: number): void {
    let slot = (Math.imul(hash, SPREAD) >>> 16) & this.mask;
    while (this.ids[slot] !== 0) slot = (slot + 1) & this.mask;
    this.ids[slot] = id;
    this.hashes[slot] = hash;
  }

  private grow(): void {
    const { ids, hashes } = this;
    this.mask = ids.length * 2 - 1;
    this.ids = new Int32Array(ids.length * 2);
    this.hashes = new Int32Array(ids.length * 2);
    for (let slot = 0; slot < ids.length; slot++) {
      const id = ids[slot] ?? 0;
      if (id !== 0) this.place(hashes[slot] ?? 0, id);
    }
  }
}

function twice(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(column.length * 2);
  wide.set(column);
  return wide;
}

function hashOf(symbols: readonly number[]): number {
  let hash = 0;
  for (let k = symbols.length - 1; k >= 0; k--) hash = extend(hash, symbols[k] ?? 0);
  return hash;
}
