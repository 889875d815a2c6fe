/** The named rules for a reconciled value. A rule suggests; a person decides and says why. */
export const RULES = ['envelope', 'common_ground', 'majority_of_origins', 'preferred_source', 'manual'] as const;
export type RuleName = (typeof RULES)[number];
