/** How two claims of one question stand to each other (product.md, "Verdicts"). */
export const VERDICTS = [
  'same_value',
  'compatible',
  'conflict',
  'narrower_scope',
  'different_measure',
  'revised',
  'same_origin',
  'not_comparable',
] as const;
export type VerdictKind = (typeof VERDICTS)[number];
