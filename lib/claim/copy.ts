/** Where two documents that share words have them from, as a reviewer states it. */
export const COPY_RELATIONS = ['a_copies_b', 'b_copies_a', 'both_copy', 'independent'] as const;
export type CopyRelation = (typeof COPY_RELATIONS)[number];

/** The same relation told from the other side. */
export const TURNED: Readonly<Record<CopyRelation, CopyRelation>> = {
  a_copies_b: 'b_copies_a',
  b_copies_a: 'a_copies_b',
  both_copy: 'both_copy',
  independent: 'independent',
};
