import { codePoints } from '../text/codePoints';
import type { Crypto } from './crypto';
import { fingerprint } from './fingerprints';
import type { QuoteOfLine } from './lines';

/** Numbers kept of each quote: where it stands, how long its surroundings are, what all of it says, and its line. */
const KEPT = 6;

const pointsIn = (text: string) => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** The quotes of a bundle by capture, remembered as numbers alone: a million of them stay small. */
export class Quotes {
  private readonly of = new Map<string, number[]>();

  constructor(private readonly hashText: Crypto['sha256Text']) {}

  private print(prefix: string, exact: string, suffix: string): number {
    return fingerprint(this.hashText, JSON.stringify([prefix, exact, suffix]));
  }

  add({ captureId, start, end, prefix, exact, suffix }: QuoteOfLine, line: number): void {
    const list = this.of.get(captureId) ?? [];
    list.push(start, end, pointsIn(prefix), pointsIn(suffix), this.print(prefix, exact, suffix), line);
    this.of.set(captureId, list);
  }

  captures(): Iterable<string> {
    return this.of.keys();
  }

  count(captureId: string): number {
    return (this.of.get(captureId)?.length ?? 0) / KEPT;
  }

  /** The lines whose quotes the text of their capture does not say. */
  *wrong(captureId: string, text: string): Generator<number> {
    const list = this.of.get(captureId) ?? [];
    const points = codePoints(text);
    for (let at = 0; at < list.length; at += KEPT) {
      const [start = 0, end = 0, before = 0, after = 0, print = 0, line = 0] = list.slice(at, at + KEPT);
      const fits = start < end && end <= points.length && before <= start && end + after <= points.length;
      if (!fits || this.print(points.slice(start - before, start), points.slice(start, end), points.slice(end, end + after)) !== print)
        yield line;
    }
  }

  /** The line of the first quote from a capture. */
  lineOf(captureId: string): number {
    return this.of.get(captureId)?.[KEPT - 1] ?? 0;
  }
}
