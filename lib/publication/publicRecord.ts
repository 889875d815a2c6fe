import type { Answer, Measure } from '../claim/claim';
import type { Precision } from '../claim/incident';
import type { SourceKind } from '../claim/source';
import type { FigurePolicy } from '../figure/policy';
import type { ReconciliationId } from '../id';
import type { RuleName } from '../reconcile/rule';

/** A link of a chain by its name; of an unnamed person the words that describe them. */
export type PublicLink =
  | { readonly kind: 'source'; readonly nameEn: string; readonly nameAr: string; readonly sourceKind: SourceKind }
  | { readonly kind: 'unnamed'; readonly description: string }
  | { readonly kind: 'not_recorded' };

export interface PublicCapture {
  /** In lower-case hex, over the UTF-8 bytes of the stored text. */
  readonly sha256: string;
  readonly number: number;
  readonly capturedAt: string;
  readonly document: {
    readonly title: string;
    readonly author: string | null;
    readonly address: string | null;
    readonly language: string;
    readonly publishedOn: string | null;
    readonly source: { readonly nameEn: string; readonly nameAr: string };
  };
}

export interface PublicClaim {
  /** Counts from 1, those taken in first: how the page names it. */
  readonly number: number;
  readonly included: boolean;
  /** Why it was left out; empty when it was taken in. */
  readonly reason: string;
  readonly answer: Answer;
  readonly asOf: string | null;
  readonly scope: string;
  /** The AI assistant whose proposal a person accepted; null for every other claim. */
  readonly proposedBy: string | null;
  /** As sealed with the approval: nearest first, its far end the origin. */
  readonly chain: readonly PublicLink[];
  /** Unicode code points of the capture's text, end exclusive. */
  readonly quote: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly start: number;
    readonly end: number;
  };
  readonly capture: PublicCapture;
}

/** A value: low ≤ best ≤ high (`high` null: open above), or words. */
export interface PublicValue {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly value: string | null;
}

/**
 * All that anyone may read of a published record, and nothing else: no people but those a lead chose to name, no grades,
 * notes, drafts or decisions on other records. Moments are RFC 3339 in UTC, dates of the world EDTF level 1.
 */
export interface PublicRecord extends PublicValue {
  readonly id: ReconciliationId;
  readonly number: number;
  readonly project: { readonly titleEn: string; readonly titleAr: string };
  readonly question: { readonly measure: Measure; readonly populationEn: string; readonly populationAr: string };
  readonly incident: {
    readonly titleEn: string;
    readonly titleAr: string;
    readonly date: string | null;
    readonly placeEn: string;
    readonly placeAr: string;
    readonly precision: Precision;
  };
  readonly settled: boolean;
  readonly rule: RuleName;
  readonly rationale: string;
  readonly inputHash: string;
  readonly submittedAt: string;
  readonly approvedAt: string;
  readonly publishedAt: string;
  /** Null unless a lead chose to show them. */
  readonly people: { readonly author: string; readonly approver: string } | null;
  /** Since when what it rests on is no longer what stands; null while it is. */
  readonly staleSince: string | null;
  readonly replaced: boolean;
  /** The newest published record of the same question, when it is another. */
  readonly newest: { readonly id: ReconciliationId; readonly number: number } | null;
  readonly policy: FigurePolicy & { readonly version: number };
  readonly claims: readonly PublicClaim[];
  readonly dissents: readonly (PublicValue & { readonly reason: string; readonly at: string })[];
  /** The approval's leaf in the ledger's tree and the first checkpoint that holds it; null within the second after the act. */
  readonly ledger: { readonly entry: string; readonly index: number; readonly size: number; readonly checkpoint: string } | null;
}
