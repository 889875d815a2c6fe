import type { Bounds, Figure } from './figure';
import type { FigurePolicy } from './policy';

const MILLION = 1_000_000n;

/** `value × share`, rounded up to a whole number; exact to a millionth of the share, so that 100 × 0.1 is 10 and not 11. */
function spread(value: number, share: number): number {
  const millionths = BigInt(value) * BigInt(Math.round(share * Number(MILLION)));
  return Number((millionths + MILLION - 1n) / MILLION);
}

/**
 * What a figure leaves possible, as inclusive integers ≥ 0 (product.md, "Figures"); "about" is rounded outward.
 * Null for unknown, which has no bounds: it is not the same as [0, ∞).
 */
export function boundsOf(figure: Figure, policy: FigurePolicy): Bounds | null {
  switch (figure.operator) {
    case 'exactly':
      return { low: figure.value, high: figure.value };
    case 'more_than':
      return { low: figure.value + 1, high: null };
    case 'at_least':
      return { low: figure.value, high: null };
    case 'less_than':
      return { low: 0, high: Math.max(0, figure.value - 1) };
    case 'at_most':
      return { low: 0, high: figure.value };
    case 'between':
      return { low: figure.low, high: figure.high };
    case 'about': {
      const off = spread(figure.value, policy.aboutTolerance);
      return { low: Math.max(0, figure.value - off), high: figure.value + off };
    }
    case 'vague':
      return policy.vague[figure.word];
    case 'none':
      return { low: 0, high: 0 };
    case 'unknown':
      return null;
  }
}

/** Where both hold; null when they share nothing. */
export function intersect(a: Bounds, b: Bounds): Bounds | null {
  const low = Math.max(a.low, b.low);
  const high = a.high === null ? b.high : b.high === null ? a.high : Math.min(a.high, b.high);
  return high !== null && high < low ? null : { low, high };
}

/** Whether both leave exactly the same possible. */
export function sameBounds(a: Bounds, b: Bounds): boolean {
  return a.low === b.low && a.high === b.high;
}
