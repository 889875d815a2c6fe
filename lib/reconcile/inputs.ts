import canonicalize from 'canonicalize';
import type { Chain, ComparableClaim } from '../claim/claim';
import type { CopyRelation } from '../claim/copy';
import type { Grade } from '../claim/source';
import type { ClaimId, DocumentId, QuestionId, SourceId } from '../id';
import type { RuleName } from './rule';

export interface InputClaim extends ComparableClaim {
  readonly version: number;
  readonly credibility: number | null;
  /** The chain that counts for judgement. */
  readonly chain: Chain;
  /** Code points of the capture. */
  readonly quote: { readonly exact: string; readonly start: number; readonly end: number };
  readonly captureSha256: string;
  /** Null in form 1, which did not keep it. */
  readonly documentId: DocumentId | null;
}

/** A document that claims are quoted from, and its newest capture: what the source says there now. */
interface InputDocument {
  readonly documentId: DocumentId;
  readonly newestSha256: string;
}

/** What was stated of two documents that are both heard on the question. */
export interface InputCopy {
  readonly documentA: DocumentId;
  readonly documentB: DocumentId;
  readonly relation: CopyRelation;
  readonly copiedFrom: SourceId | null;
}

/** The newest grade of a source on a topic. */
export interface InputGrade {
  readonly sourceId: SourceId;
  readonly topic: string;
  readonly grade: Grade;
  /** YYYY-MM-DD; null in forms 1 and 2, which did not keep it. */
  readonly gradedOn: string | null;
}

/**
 * 1: claims without scope and document, and nothing of documents and copies. 2: grades without their dates. 3: all of it. A record is compared for ever in
 * the form it was sealed in, so that a newer form of the house is no change of its evidence.
 */
export type InputsForm = 1 | 2 | 3;
export const NEWEST_FORM: InputsForm = 3;

/** Everything a reconciliation rests on. */
export interface Inputs {
  readonly form: InputsForm;
  readonly questionId: QuestionId;
  readonly claims: readonly InputClaim[];
  readonly documents: readonly InputDocument[];
  readonly copies: readonly InputCopy[];
  readonly grades: readonly InputGrade[];
  readonly policyVersion: number;
  readonly rule: RuleName;
  readonly preferredOrigin: string | null;
  readonly excluded: readonly { readonly claimId: ClaimId; readonly reason: string }[];
}

const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

/** What forms 1 and 2 keep of grades. */
const undated = ({ grades }: Inputs) => grades.map(({ gradedOn: _date, ...grade }) => grade);

/** What is written in each form. */
const WRITTEN: Readonly<Record<InputsForm, (inputs: Inputs) => object>> = {
  1: (inputs) => {
    const { form: _form, documents: _documents, copies: _copies, claims, ...rest } = inputs;
    return { ...rest, grades: undated(inputs), claims: claims.map(({ scope: _scope, documentId: _document, ...claim }) => claim) };
  },
  2: (inputs) => ({ ...inputs, grades: undated(inputs) }),
  3: (inputs) => inputs,
};

/** RFC 8785 canonical JSON of the inputs in their form. The order in which claims, grades and the like are given does not count. */
export function canonicalInputs(inputs: Inputs): string {
  const ordered: Inputs = {
    ...inputs,
    claims: [...inputs.claims].sort(by(({ id }) => id)),
    documents: [...inputs.documents].sort(by(({ documentId }) => documentId)),
    copies: [...inputs.copies].sort(by(({ documentA, documentB }) => `${documentA} ${documentB}`)),
    grades: [...inputs.grades].sort(by(({ sourceId, topic }) => `${sourceId} ${topic}`)),
    excluded: [...inputs.excluded].sort(by(({ claimId }) => claimId)),
  };
  const text = canonicalize(WRITTEN[inputs.form](ordered));
  if (text === undefined) throw new Error('inputs always have a canonical form');
  return text;
}

/** The inputs a canonical text was made of; what its form did not keep is empty. Only for texts that a seal guards. */
export function parseInputs(text: string): Inputs {
  const stored: Omit<Inputs, 'form' | 'documents' | 'copies'> & Partial<Inputs> = JSON.parse(text);
  return {
    ...stored,
    form: stored.form ?? 1,
    documents: stored.documents ?? [],
    copies: stored.copies ?? [],
    grades: stored.grades.map((grade) => ({ ...grade, gradedOn: grade.gradedOn ?? null })),
    claims: stored.claims.map((claim) => ({ ...claim, scope: claim.scope ?? '', documentId: claim.documentId ?? null })),
  };
}
