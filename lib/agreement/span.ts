import type { CaptureId } from '../id';
import { codePointLength } from '../text/offset';
import type { Cell } from './kappa';
import type { Reading } from './reading';

const MARKED = 'marked';
const UNMARKED = 'unmarked';

interface Block {
  readonly captureId: CaptureId;
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a text, in code points; empty lines are none. */
function paragraphs(captureId: CaptureId, text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const end = start + codePointLength(line);
    if (line.trim()) blocks.push({ captureId, start, end });
    start = end;
  }
  return blocks;
}

/** Every place inside a block where either reader's marking may begin or end. */
function cuts({ captureId, start, end }: Block, readings: readonly Reading[]): number[] {
  const inside = readings.filter((one) => one.captureId === captureId).flatMap((one) => [one.start, one.end]);
  return [...new Set([start, end, ...inside.filter((at) => at > start && at < end)])].sort((a, b) => a - b);
}

/**
 * The characters (code points) of each paragraph by whether the first and the second reader quoted them: the unit of agreement on
 * spans. A quote has no natural unit; characters need no choice of one, and every pair of quotes has the same number of them.
 */
export function characterBlocks(texts: ReadonlyMap<CaptureId, string>, first: readonly Reading[], second: readonly Reading[]): Cell[][] {
  const all = [...first, ...second];
  const marked = (readings: readonly Reading[], { captureId }: Block, at: number) =>
    readings.some((one) => one.captureId === captureId && one.start <= at && at < one.end) ? MARKED : UNMARKED;
  return [...texts].flatMap(([captureId, text]) =>
    paragraphs(captureId, text).map((block) => {
      const places = cuts(block, all);
      return places.slice(0, -1).map((at, index) => ({
        a: marked(first, block, at),
        b: marked(second, block, at),
        count: (places[index + 1] ?? at) - at,
      }));
    }),
  );
}
