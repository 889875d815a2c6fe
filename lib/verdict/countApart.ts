import type { Extent } from './saying';

const ascending = (a: number, b: number) => a - b;

/** How many of these ascending numbers are less. */
function below(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many pairs of one of each end and begin apart, the first after the second. In n log n. */
export function countAfter(later: readonly Extent[], earlier: readonly Extent[]): number {
  const ends = earlier.map(({ to }) => to).sort(ascending);
  return later.reduce((sum, { from }) => sum + below(ends, from), 0);
}

/** How many pairs of these share nothing. Of two that do, one alone begins after the other ends. */
export function countApart(extents: readonly Extent[]): number {
  return countAfter(extents, extents);
}

/** Counts of places 0 … size − 1, summed over any beginning of them in log n (Fenwick 1994). */
function counter(size: number) {
  const sums = new Float64Array(size + 1);
  return {
    add(place: number) {
      for (let i = place + 1; i <= size; i += i & -i) sums[i] = (sums[i] ?? 0) + 1;
    },
    before(place: number) {
      let sum = 0;
      for (let i = place; i > 0; i -= i & -i) sum += sums[i] ?? 0;
      return sum;
    },
  };
}

/** How many pairs share nothing on either of two lines, where the ends of the second are whole numbers. In n log n. */
export function countApartOnBoth(all: readonly (readonly [Extent, Extent])[]): number {
  const starts = all.map(([, { from }]) => from).sort(ascending);
  const ends = all.map(([, { to }]) => to).sort(ascending);
  const [seenStarts, seenEnds] = [counter(all.length), counter(all.length)];
  const byEnd = [...all].sort(([a], [b]) => ascending(a.to, b.to));
  const byStart = [...all].sort(([a], [b]) => ascending(a.from, b.from));
  let [count, seen] = [0, 0];
  for (const [here, there] of byStart) {
    // Whatever ends before this one begins on the first line.
    for (let next = byEnd[seen]; next && next[0].to < here.from; next = byEnd[++seen]) {
      seenStarts.add(below(starts, next[1].from));
      seenEnds.add(below(ends, next[1].to));
    }
    // Of these, what ends before it or begins after it on the second. Equal numbers stand at the first of their places.
    const notAfter = seenStarts.before(below(starts, there.to + 1));
    count += seenEnds.before(below(ends, there.from)) + (seen - notAfter);
  }
  return count;
}
