/** How well the place of an incident is known. */
export const PRECISIONS = ['exact', 'settlement', 'district', 'region', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];
