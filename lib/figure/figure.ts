/** A number as a source stated it (product.md, "Figures"). Stated numbers are kept; bounds are derived by `bounds.ts`. */

/** Largest number a figure may state. */
export const FIGURE_LIMIT = 1_000_000_000_000;

export const OPERATORS = [
  'exactly',
  'more_than',
  'at_least',
  'less_than',
  'at_most',
  'between',
  'about',
  'vague',
  'none',
  'unknown',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** Words that name a size and no number; the policy's table gives their bounds. */
export const VAGUE_WORDS = ['several', 'dozens', 'hundreds', 'thousands'] as const;
export type VagueWord = (typeof VAGUE_WORDS)[number];

export type Figure =
  | { readonly operator: 'exactly' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'about'; readonly value: number }
  | { readonly operator: 'between'; readonly low: number; readonly high: number }
  | { readonly operator: 'vague'; readonly word: VagueWord }
  | { readonly operator: 'none' }
  | { readonly operator: 'unknown' };

/** Inclusive integers; null is unbounded on that side. A figure without any bound (unknown) has no Bounds at all. */
export interface Bounds {
  readonly low: number;
  readonly high: number | null;
}
