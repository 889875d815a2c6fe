import type { Bounds, VagueWord } from './figure';

/** How a project reads "about" and vague words; versioned, never edited. */
export interface FigurePolicy {
  /** Share of the stated number on either side of "about": 0.1 is ± 10 %. */
  readonly aboutTolerance: number;
  readonly vague: Readonly<Record<VagueWord, Bounds & { readonly high: number }>>;
}

export const DEFAULT_POLICY: FigurePolicy = {
  aboutTolerance: 0.1,
  vague: {
    several: { low: 3, high: 9 },
    dozens: { low: 20, high: 99 },
    hundreds: { low: 200, high: 999 },
    thousands: { low: 2_000, high: 9_999 },
  },
};
