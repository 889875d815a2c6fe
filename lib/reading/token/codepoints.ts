const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Code-point offsets for UTF-16 positions of one text: only the astral pairs are remembered, so plain text costs nothing. */
export class CodePoints {
  /** Positions of the first unit of each surrogate pair, ascending. */
  private readonly pairs: number[] = [];

  constructor(text: string) {
    for (const match of text.matchAll(PAIR)) this.pairs.push(match.index);
  }

  /** Code points before the UTF-16 position. A position inside a pair counts as its start. */
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
