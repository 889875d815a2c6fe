declare const brand: unique symbol;

/** A UUID of one kind of row; ids of different kinds do not mix. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type UserId = Id<'user'>;
export type ProjectId = Id<'project'>;
export type SourceId = Id<'source'>;
export type DocumentId = Id<'document'>;
export type CaptureId = Id<'capture'>;
export type QuoteId = Id<'quote'>;
export type IncidentId = Id<'incident'>;
export type QuestionId = Id<'question'>;
export type ClaimId = Id<'claim'>;
export type ClaimVersionId = Id<'claim_version'>;
export type ProposalId = Id<'proposal'>;
export type AnnotationId = Id<'annotation'>;
export type ReconciliationId = Id<'reconciliation'>;
export type RulingId = Id<'ruling'>;
export type DissentId = Id<'dissent'>;
export type DoubleReadingId = Id<'double_reading'>;
export type ReadingId = Id<'reading'>;
export type ImportId = Id<'import'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The one way from a string that came from outside to an id; null when it is no UUID (RFC 9562 §4). */
export function parseId<T extends Id<string>>(text: string): T | null {
  return UUID.test(text) ? (text.toLowerCase() as T) : null;
}
