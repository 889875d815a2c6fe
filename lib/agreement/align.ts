import { answerKey, attributionKey, differences, type Field, overlap, type Reading, samePopulation } from './reading';

/** One statement as either reader took it; null where one of them did not. */
export type Item =
  | { readonly first: Reading; readonly second: Reading; readonly differs: readonly Field[] }
  | { readonly first: Reading; readonly second: null }
  | { readonly first: null; readonly second: Reading };

interface Candidate {
  readonly first: Reading;
  readonly second: Reading;
  readonly closeness: readonly number[];
}

/** Larger is closer: the same measure first, then the most of the text shared, then whatever else is the same. */
function closeness(a: Reading, b: Reading): number[] {
  const same = [
    answerKey(a.answer) === answerKey(b.answer),
    samePopulation(a, b),
    attributionKey(a) === attributionKey(b),
    a.asOf === b.asOf,
  ];
  return [a.measure === b.measure ? 1 : 0, overlap(a, b), ...same.map(Number)];
}

function byCloseness(x: Candidate, y: Candidate): number {
  for (const [index, close] of x.closeness.entries()) {
    const off = (y.closeness[index] ?? 0) - close;
    if (off !== 0) return off;
  }
  // Earlier in the text, then by id: never by the order in which they came.
  return inText(x.first, y.first) || inText(x.second, y.second);
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inText = (a: Reading, b: Reading) => order(a.captureId, b.captureId) || a.start - b.start || a.end - b.end || order(a.id, b.id);

/**
 * Which readings of two readers are of one statement: those whose quotes overlap, the closest pairs first, each reading once.
 * In the order of the texts. Greedy; swapping the readers swaps the sides and nothing else but ties among equals.
 */
export function align(first: readonly Reading[], second: readonly Reading[]): Item[] {
  const candidates: Candidate[] = first.flatMap((a) =>
    second.filter((b) => overlap(a, b) > 0).map((b) => ({ first: a, second: b, closeness: closeness(a, b) })),
  );
  const taken = new Set<Reading>();
  const items: Item[] = [];
  for (const { first: a, second: b } of candidates.sort(byCloseness)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    items.push({ first: a, second: b, differs: differences(a, b) });
  }
  for (const a of first) if (!taken.has(a)) items.push({ first: a, second: null });
  for (const b of second) if (!taken.has(b)) items.push({ first: null, second: b });
  const at = ({ first: a, second: b }: Item) => [a, b].filter((one) => one !== null).sort(inText);
  return items.sort((x, y) => {
    const [a, b] = [at(x)[0], at(y)[0]];
    return a && b ? inText(a, b) : 0;
  });
}

/** Both said the same in everything a claim would say. */
export const isAgreed = (item: Item): boolean => item.first !== null && item.second !== null && item.differs.length === 0;
