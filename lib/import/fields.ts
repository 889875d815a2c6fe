/** What a row of somebody's table can tell us. A field is the key under which programs send it, too. */

/** Of a claim. Names may be in either language; the field with `Ar` holds the Arabic one where a table has both. */
export const CLAIM_FIELDS = [
  'source',
  'sourceAr',
  'sourceKind',
  'title',
  'author',
  'address',
  'published',
  'language',
  'quote',
  'start',
  'prefix',
  'suffix',
  'passage',
  'incident',
  'incidentAr',
  'incidentDate',
  'incidentPlace',
  'incidentPlaceAr',
  'measure',
  'population',
  'populationAr',
  'figure',
  'words',
  'chain',
  'chainIds',
  'asOf',
  'scope',
  'credibility',
  'status',
  'statusReason',
  'note',
] as const;

/** Of a source. */
export const SOURCE_FIELDS = ['name', 'nameAr', 'kind', 'party', 'topic', 'grade', 'reason', 'gradedOn'] as const;

export type ClaimField = (typeof CLAIM_FIELDS)[number];
export type SourceField = (typeof SOURCE_FIELDS)[number];
export type Field = ClaimField | SourceField;

/** What the rows of a table are. */
export const TABLE_KINDS = ['claims', 'sources'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export const FIELDS: { readonly claims: readonly ClaimField[]; readonly sources: readonly SourceField[] } = {
  claims: CLAIM_FIELDS,
  sources: SOURCE_FIELDS,
};

/** Without these no row can be taken in. A claim also needs its words: a quote or a passage. */
export const REQUIRED: { readonly [K in TableKind]: readonly Field[] } = {
  claims: ['source', 'incident', 'measure', 'figure'],
  sources: ['name'],
};

/** What the cells of one row say, by field; a field that is missing says nothing. */
export type Values<F extends Field = Field> = { readonly [K in F]?: string };
export type ClaimValues = Values<ClaimField>;
export type SourceValues = Values<SourceField>;
