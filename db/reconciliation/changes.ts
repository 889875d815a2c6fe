import { and, asc, eq, inArray } from 'drizzle-orm';
import type { FigurePolicy } from '../../lib/figure/policy';
import type { CaptureId, DocumentId, ProjectId } from '../../lib/id';
import { type AtSource, atSource } from '../../lib/reconcile/atSource';
import { type Change, changesBetween } from '../../lib/reconcile/changes';
import type { InputClaim, Inputs } from '../../lib/reconcile/inputs';
import { codePointOffset } from '../../lib/text/offset';
import { takeQuote } from '../../lib/text/quote';
import type { Executor } from '../client';
import { captures, documents } from '../schema';
import { policyAt } from './restsOn';

/** A document as a change names it. */
interface ChangedDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly language: string;
}

type Plain = Exclude<Change, { kind: 'document' | 'policy' | 'copy' | 'claim_added' | 'claim_removed' | 'claim_corrected' }>;
type OfClaim = Extract<Change, { kind: 'claim_added' | 'claim_removed' | 'claim_corrected' }>;

/** A change with all a sentence about it needs. */
export type ToldChange =
  | Plain
  /** `language` is that of the words it is, or is now, quoted from; null when that was not kept. */
  | (OfClaim & { readonly language: string | null })
  | {
      readonly kind: 'document';
      readonly document: ChangedDocument;
      /** The newer capture, and what it says where the claims on both sides were quoted. */
      readonly captureId: CaptureId;
      readonly number: number;
      readonly claims: readonly { readonly claim: InputClaim; readonly now: AtSource }[];
    }
  | {
      readonly kind: 'policy';
      readonly from: number;
      readonly to: number;
      readonly before: FigurePolicy;
      readonly after: FigurePolicy;
    }
  | (Extract<Change, { kind: 'copy' }> & { readonly a: ChangedDocument | null; readonly b: ChangedDocument | null });

async function documentsOf(db: Executor, projectId: ProjectId, ids: readonly string[]): Promise<Map<string, ChangedDocument>> {
  if (!ids.length) return new Map();
  const rows = await db
    .select({ id: documents.id, title: documents.title, language: documents.language })
    .from(documents)
    .where(and(eq(documents.projectId, projectId), inArray(documents.id, [...new Set(ids)])))
    .orderBy(asc(documents.id));
  return new Map(rows.map((row) => [row.id, { ...row, id: row.id as DocumentId }]));
}

async function textsOf(db: Executor, projectId: ProjectId, hashes: readonly string[]) {
  if (!hashes.length) return new Map<string, { id: string; number: number; text: string }>();
  const rows = await db
    .select({ sha256: captures.sha256, id: captures.id, number: captures.number, text: captures.text })
    .from(captures)
    .where(and(eq(captures.projectId, projectId), inArray(captures.sha256, [...new Set(hashes)])));
  return new Map(rows.map(({ sha256, ...row }) => [sha256, row]));
}

const isOfClaim = (change: Change): change is OfClaim =>
  change.kind === 'claim_added' || change.kind === 'claim_removed' || change.kind === 'claim_corrected';

/** The document a changed claim is quoted from. */
function heardIn(change: Change): DocumentId | null {
  if (!isOfClaim(change)) return null;
  return (change.kind === 'claim_corrected' ? change.after : change.claim).documentId;
}

/** Claims of a changed document that are the same on both sides: the others are told by themselves. */
function keptClaims(before: Inputs, after: Inputs, documentId: DocumentId): InputClaim[] {
  return before.claims.filter(
    (claim) => claim.documentId === documentId && after.claims.some(({ id, version }) => id === claim.id && version === claim.version),
  );
}

/** In what two sealed inputs differ, with the texts, titles and policies that say how. */
export async function tellChanges(db: Executor, projectId: ProjectId, before: Inputs, after: Inputs): Promise<ToldChange[]> {
  const changes = changesBetween(before, after);
  const named = changes.flatMap((change) => {
    if (change.kind === 'document') return [change.documentId];
    const copy = change.kind === 'copy' ? (change.to ?? change.from) : null;
    if (copy) return [copy.documentA, copy.documentB];
    const heard = heardIn(change);
    return heard ? [heard] : [];
  });
  const titles = await documentsOf(db, projectId, named);
  const recaptured = changes.flatMap((change) => (change.kind === 'document' ? [change] : []));
  const hashes = recaptured.flatMap(({ documentId, to }) => [
    to,
    ...keptClaims(before, after, documentId).map(({ captureSha256 }) => captureSha256),
  ]);
  const texts = await textsOf(db, projectId, hashes);
  const told: ToldChange[] = [];
  for (const change of changes) {
    if (change.kind === 'document') {
      const [document, newer] = [titles.get(change.documentId), texts.get(change.to)];
      if (!document || !newer) continue;
      const claims = keptClaims(before, after, change.documentId).flatMap((claim) => {
        const older = texts.get(claim.captureSha256);
        if (!older) return [];
        const quote = takeQuote(older.text, codePointOffset(claim.quote.start), codePointOffset(claim.quote.end));
        return [{ claim, now: atSource(older.text, newer.text, quote, claim.answer.words) }];
      });
      told.push({ kind: 'document', document, captureId: newer.id as CaptureId, number: newer.number, claims });
    } else if (change.kind === 'policy') {
      const [from, to] = [await policyAt(db, projectId, change.from), await policyAt(db, projectId, change.to)];
      told.push({ ...change, before: from, after: to });
    } else if (change.kind === 'copy') {
      const copy = change.to ?? change.from;
      told.push({ ...change, a: titles.get(copy?.documentA ?? '') ?? null, b: titles.get(copy?.documentB ?? '') ?? null });
    } else if (isOfClaim(change)) {
      told.push({ ...change, language: titles.get(heardIn(change) ?? '')?.language ?? null });
    } else told.push(change);
  }
  return told;
}
