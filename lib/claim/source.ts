export const SOURCE_KINDS = [
  'outlet',
  'monitor',
  'government',
  'military',
  'armed_group',
  'witness',
  'hospital',
  'encyclopedia',
  'un_body',
  'ngo',
  'social_page',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Reliability of a source on a topic (Admiralty code). F is "cannot be judged", never a midpoint. */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Grade = (typeof GRADES)[number];
