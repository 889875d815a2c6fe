import type { Measure } from '@/lib/claim/claim';

/** How a quote is marked: by what its claim counts. Each group has a ground and a line of its own in reader.module.css. */
export const GROUPS = ['killed', 'wounded', 'people', 'things', 'when', 'words'] as const;
export type Group = (typeof GROUPS)[number];
export type Look = Group | 'rejected' | 'note' | 'picked' | 'finding';

export const GROUP_OF: Readonly<Record<Measure, Group>> = {
  killed: 'killed',
  wounded: 'wounded',
  killed_or_wounded: 'killed',
  missing: 'people',
  detained: 'people',
  displaced: 'people',
  involved: 'people',
  destroyed: 'things',
  strikes: 'things',
  date: 'when',
  time: 'when',
  place: 'words',
  responsible: 'words',
  cause: 'words',
  text: 'words',
};

/** A stretch to mark, in code points. `href` is where pressing it leads. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly look: Look;
  readonly href: string;
  /** Read by the machine and no claim yet: drawn in outline. */
  readonly proposed?: boolean;
}
