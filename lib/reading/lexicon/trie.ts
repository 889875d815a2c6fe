import { LETTERS } from '../token/symbols';

/** Forms spelled in symbols, one array cell per letter: an unknown word falls out after a letter or three. */
export class Trie {
  private next = new Int32Array(LETTERS * 4096);
  private ends = new Int32Array(4096);
  private size = 1;

  /** Cell of `node` for `symbol`, 0 when no form goes on so. */
  step(node: number, symbol: number): number {
    return this.next[node * LETTERS + symbol] ?? 0;
  }

  /** Id of the form that ends at `node`, 0 when none does. */
  at(node: number): number {
    return this.ends[node] ?? 0;
  }

  find(symbols: readonly number[]): number {
    let node = 0;
    for (const symbol of symbols) {
      node = this.step(node, symbol);
      if (node === 0) return 0;
    }
    return this.at(node);
  }

  add(symbols: readonly number[], id: number): void {
    let node = 0;
    for (const symbol of symbols) {
      let child = this.step(node, symbol);
      if (child === 0) {
        child = this.size++;
        this.grow();
        this.next[node * LETTERS + symbol] = child;
      }
      node = child;
    }
    this.ends[node] = id;
  }

  private grow(): void {
    if (this.size < this.ends.length) return;
    const next = new Int32Array(this.next.length * 2);
    next.set(this.next);
    this.next = next;
    const ends = new Int32Array(this.ends.length * 2);
    ends.set(this.ends);
    this.ends = ends;
  }

  /** The cells, for a reader that cannot afford a call per letter. */
  cells(): { readonly next: Int32Array; readonly ends: Int32Array } {
    return { next: this.next, ends: this.ends };
  }
}
