/** Code-point offsets for UTF-16 positions of one text: only the astral pairs are remembered, so plain text costs nothing. */
export class CodePoints {
  /** Positions of the first unit of each surrogate pair, ascending. */
  private readonly pairs: number[] = [];

  constructor(private readonly text: string) {}

  /** Remembers the pairs between two positions; the tokenizer calls it, in order, for each stretch in which it saw a surrogate. */
  scan(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if ((this.text.codePointAt(i) ?? 0) > 0xffff) this.pairs.push(i++);
    }
  }

  /** Code points before the UTF-16 position, which must lie in what was scanned. A position inside a pair counts as its start. */
  at(position: number): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pairs[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return position - low;
  }
}
