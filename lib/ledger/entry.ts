import canonicalize from 'canonicalize';
import type { Verb } from '../policy';

/** One act as the ledger keeps it, without its place in the ledger. `at` is an RFC 3339 moment in UTC, `payload` JSON. */
export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly projectId: string | null;
  readonly verb: Verb;
  readonly subject: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** RFC 8785 canonical JSON of an entry: what is hashed. Throws when the payload is no JSON (NaN, Infinity). */
export function canonicalEntry({ id, at, actorId, projectId, verb, subject, subjectId, payload }: Entry): string {
  const text = canonicalize({ id, at, actorId, projectId, verb, subject, subjectId, payload });
  if (text === undefined) throw new TypeError('an entry always has a canonical form');
  return text;
}
