/** What a list of records can be narrowed to; `stale` cuts across the others. */
export const RECORD_FILTERS = ['submitted', 'approved', 'returned', 'superseded', 'stale'] as const;
export type RecordFilter = (typeof RECORD_FILTERS)[number];

interface Row {
  readonly status: string;
  readonly stale: boolean;
}

/** Whether a record's evidence moved in a way somebody must still answer: what was replaced or returned is settled history. */
export function isStale({ status, stale }: Row): boolean {
  return stale && (status === 'approved' || status === 'submitted');
}

export function matches(row: Row, filter: RecordFilter | null): boolean {
  if (filter === null) return true;
  return filter === 'stale' ? isStale(row) : row.status === filter;
}
