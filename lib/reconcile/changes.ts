import type { Chain } from '../claim/claim';
import type { Grade } from '../claim/source';
import type { ClaimId, DocumentId, SourceId } from '../id';
import type { InputClaim, InputCopy, Inputs } from './inputs';
import type { RuleName } from './rule';

/** What of a claim can differ from one version to the next. */
const CLAIM_FIELDS = ['answer', 'quote', 'chain', 'scope', 'asOf', 'credibility'] as const;
type ClaimField = (typeof CLAIM_FIELDS)[number];

/** One difference between what a judgement rested on and what another does. */
export type Change =
  | { readonly kind: 'claim_added'; readonly claim: InputClaim }
  | { readonly kind: 'claim_removed'; readonly claim: InputClaim }
  /** No field differs when a claim was only judged again. */
  | { readonly kind: 'claim_corrected'; readonly before: InputClaim; readonly after: InputClaim; readonly fields: readonly ClaimField[] }
  /** The claim is the same; what was stated of copies gives it another chain. */
  | { readonly kind: 'chain'; readonly claim: InputClaim; readonly from: Chain; readonly to: Chain }
  | { readonly kind: 'document'; readonly documentId: DocumentId; readonly from: string; readonly to: string }
  | { readonly kind: 'copy'; readonly from: InputCopy | null; readonly to: InputCopy | null }
  /** `fromOn` and `toOn`: the dates of the grades, YYYY-MM-DD; null where one side's form did not keep them. */
  | {
      readonly kind: 'grade';
      readonly sourceId: SourceId;
      readonly topic: string;
      readonly from: Grade | null;
      readonly to: Grade | null;
      readonly fromOn: string | null;
      readonly toOn: string | null;
    }
  | { readonly kind: 'policy'; readonly from: number; readonly to: number }
  | { readonly kind: 'rule'; readonly from: RuleName; readonly to: RuleName }
  | { readonly kind: 'preferred'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'exclusion'; readonly claimId: ClaimId; readonly from: string | null; readonly to: string | null };

export type ChangeKind = Change['kind'];

const differ = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b));

/** The same value with the keys of its objects in order, so that two writings of one thing are equal. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Items of either side under the same key, in the order of the first side, then those only the second has. */
function paired<T>(a: readonly T[], b: readonly T[], key: (item: T) => string): [string, T | null, T | null][] {
  const [before, after] = [new Map(a.map((item) => [key(item), item])), new Map(b.map((item) => [key(item), item]))];
  return [...new Set([...before.keys(), ...after.keys()])].map((each) => [each, before.get(each) ?? null, after.get(each) ?? null]);
}

const quoteOf = ({ quote, captureSha256 }: InputClaim) => ({ ...quote, captureSha256 });

function claimChange(before: InputClaim | null, after: InputClaim | null): Change[] {
  if (before && !after) return [{ kind: 'claim_removed', claim: before }];
  if (after && !before) return [{ kind: 'claim_added', claim: after }];
  if (!before || !after) return [];
  const fields = CLAIM_FIELDS.filter((field) =>
    field === 'quote' ? differ(quoteOf(before), quoteOf(after)) : differ(before[field], after[field]),
  );
  if (before.version !== after.version) return [{ kind: 'claim_corrected', before, after, fields }];
  return fields.includes('chain') ? [{ kind: 'chain', claim: after, from: before.chain, to: after.chain }] : [];
}

/** All in which two inputs differ; empty if and only if their canonical texts in one form are equal. */
export function changesBetween(before: Inputs, after: Inputs): Change[] {
  const changes: Change[] = [];
  for (const [, from, to] of paired(before.claims, after.claims, ({ id }) => id)) changes.push(...claimChange(from, to));
  for (const [, from, to] of paired(before.documents, after.documents, ({ documentId }) => documentId)) {
    // A document that is heard only on one side is told by its claims.
    if (from && to && from.newestSha256 !== to.newestSha256)
      changes.push({ kind: 'document', documentId: to.documentId, from: from.newestSha256, to: to.newestSha256 });
  }
  for (const [, from, to] of paired(before.copies, after.copies, ({ documentA, documentB }) => `${documentA} ${documentB}`)) {
    if (differ(from, to)) changes.push({ kind: 'copy', from, to });
  }
  for (const [, from, to] of paired(before.grades, after.grades, ({ sourceId, topic }) => `${sourceId} ${topic}`)) {
    const { sourceId, topic } = to ?? from ?? {};
    if (!sourceId || topic === undefined) continue;
    const [fromOn, toOn] = [from?.gradedOn ?? null, to?.gradedOn ?? null];
    // A date that a form did not keep is no other date.
    if (from?.grade === to?.grade && (fromOn === toOn || fromOn === null || toOn === null)) continue;
    changes.push({ kind: 'grade', sourceId, topic, from: from?.grade ?? null, to: to?.grade ?? null, fromOn, toOn });
  }
  if (before.policyVersion !== after.policyVersion) changes.push({ kind: 'policy', from: before.policyVersion, to: after.policyVersion });
  if (before.rule !== after.rule) changes.push({ kind: 'rule', from: before.rule, to: after.rule });
  if (before.preferredOrigin !== after.preferredOrigin)
    changes.push({ kind: 'preferred', from: before.preferredOrigin, to: after.preferredOrigin });
  for (const [claimId, from, to] of paired(before.excluded, after.excluded, (out) => out.claimId)) {
    if (from?.reason !== to?.reason)
      changes.push({ kind: 'exclusion', claimId: claimId as ClaimId, from: from?.reason ?? null, to: to?.reason ?? null });
  }
  return changes;
}
