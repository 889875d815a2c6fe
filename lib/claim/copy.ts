/** Where two documents that share words have them from, as a reviewer states it. */
export const COPY_RELATIONS = ['a_copies_b', 'b_copies_a', 'both_copy', 'independent'] as const;
export type CopyRelation = (typeof COPY_RELATIONS)[number];
