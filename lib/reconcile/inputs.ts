import canonicalize from 'canonicalize';
import type { Chain, ComparableClaim } from '../claim/claim';
import type { Grade } from '../claim/source';
import type { ClaimId, QuestionId, SourceId } from '../id';
import type { RuleName } from './rule';

interface InputClaim extends ComparableClaim {
  readonly version: number;
  readonly credibility: number | null;
  readonly chain: Chain;
  /** Code points of the capture. */
  readonly quote: { readonly exact: string; readonly start: number; readonly end: number };
  readonly captureSha256: string;
}

/** Everything a reconciliation rests on. */
export interface Inputs {
  readonly questionId: QuestionId;
  readonly claims: readonly InputClaim[];
  readonly grades: readonly { readonly sourceId: SourceId; readonly topic: string; readonly grade: Grade }[];
  readonly policyVersion: number;
  readonly rule: RuleName;
  readonly preferredOrigin: string | null;
  readonly excluded: readonly { readonly claimId: ClaimId; readonly reason: string }[];
}

const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

/** RFC 8785 canonical JSON of the inputs. The order in which claims, grades and exclusions are given does not count. */
export function canonicalInputs(inputs: Inputs): string {
  const text = canonicalize({
    ...inputs,
    claims: [...inputs.claims].sort(by(({ id }) => id)),
    grades: [...inputs.grades].sort(by(({ sourceId, topic }) => `${sourceId} ${topic}`)),
    excluded: [...inputs.excluded].sort(by(({ claimId }) => claimId)),
  });
  if (text === undefined) throw new Error('inputs always have a canonical form');
  return text;
}

/** The inputs a canonical text was made of. Only for texts that `canonicalInputs` wrote and a seal guards. */
export function parseInputs(text: string): Inputs {
  const inputs: Inputs = JSON.parse(text);
  return inputs;
}
