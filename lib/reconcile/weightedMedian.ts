export interface Weighted {
  /** May be infinite. */
  readonly value: number;
  /** Above zero. */
  readonly weight: number;
}

/**
 * The lower and the upper weighted median: the least value with at least half of the weight at or below it, and the least
 * with more than half. They differ only where the weight is split evenly between two values. (Cormen, Leiserson, Rivest and
 * Stein, Introduction to Algorithms, problem 9-2; Edgeworth 1888.) Null of nothing. The order given does not count.
 */
export function weightedMedian(items: readonly Weighted[]): { readonly lower: number; readonly upper: number } | null {
  const rising = [...items].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  const total = rising.reduce((sum, { weight }) => sum + weight, 0);
  const reach = (enough: (below: number) => boolean): number | undefined => {
    let below = 0;
    return rising.find(({ weight }) => {
      below += weight;
      return enough(below);
    })?.value;
  };
  const lower = reach((below) => 2 * below >= total);
  const upper = reach((below) => 2 * below > total);
  return lower === undefined || upper === undefined ? null : { lower, upper };
}
