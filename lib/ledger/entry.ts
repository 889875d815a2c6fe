import canonicalize from 'canonicalize';

/**
 * One act as the tree holds it. `at` is an RFC 3339 moment in UTC. What was recorded with the act is here as its digest alone: it may
 * name people, and what must be taken out of the ledger some day can be, without the tree changing.
 */
export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly projectId: string | null;
  /** A `Verb`, or one that another version of the house knows. */
  readonly verb: string;
  readonly subject: string;
  readonly subjectId: string;
  /** SHA-256 of the payload's canonical JSON, lower-case hex. */
  readonly payloadSha256: string;
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('JSON always has a canonical form');
  return text;
}

/** RFC 8785 canonical JSON of an entry: the data of its leaf. */
export function canonicalEntry({ id, at, actorId, projectId, verb, subject, subjectId, payloadSha256 }: Entry): string {
  return canonical({ id, at, actorId, projectId, verb, subject, subjectId, payloadSha256 });
}

/** RFC 8785 canonical JSON of what was recorded with an act. Throws when it is no JSON (NaN, Infinity). */
export function canonicalPayload(payload: Readonly<Record<string, unknown>>): string {
  return canonical(payload);
}
