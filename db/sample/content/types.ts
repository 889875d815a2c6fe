import type { Answer, ClaimStatus, Measure } from '@/lib/claim/claim';
import type { Precision } from '@/lib/claim/incident';
import type { Grade, SourceKind } from '@/lib/claim/source';
import type { RuleName } from '@/lib/reconcile/rule';
import type { VerdictKind } from '@/lib/verdict/verdict';

/** The shapes of the sample project. Keys name rows inside the sample only; the loader turns them into ids. */

type SampleReviewer = 'reviewer1' | 'reviewer2';
type SamplePerson = SampleReviewer | 'approver';

export interface SampleProject {
  readonly slug: string;
  readonly titleEn: string;
  readonly titleAr: string;
}

interface SampleGrade {
  readonly topic: string;
  readonly grade: Grade;
  readonly reason: string;
  /** ISO date. */
  readonly gradedOn: string;
}

export interface SampleSource {
  readonly key: string;
  readonly kind: SourceKind;
  readonly nameEn: string;
  readonly nameAr: string;
  readonly party: boolean;
  readonly grades: readonly SampleGrade[];
}

export interface SampleDocument {
  readonly key: string;
  readonly source: string;
  readonly title: string;
  readonly author?: string;
  readonly address?: string;
  readonly language: 'ar' | 'en';
  /** EDTF level 1. */
  readonly publishedOn: string;
  /** Paragraphs parted by an empty line; the first is the headline. */
  readonly text: string;
}

export interface SampleIncident {
  readonly key: string;
  readonly titleEn: string;
  readonly titleAr: string;
  /** EDTF level 1. */
  readonly date: string;
  readonly placeEn: string;
  readonly placeAr: string;
  readonly precision: Precision;
  /** The incident it is part of; stands earlier in the list. */
  readonly partOf?: string;
}

export interface SampleQuestion {
  readonly key: string;
  readonly incident: string;
  readonly measure: Measure;
  readonly populationEn: string;
  readonly populationAr: string;
}

/** Nearest first, the document's own source at the head. */
export type SampleLink = { readonly source: string } | { readonly unnamed: string } | 'not_recorded';

export interface SampleClaim {
  readonly key: string;
  readonly question: string;
  readonly document: string;
  /** Verbatim stretch of the document's text. */
  readonly exact: string;
  /** Which one, counted from 1, when `exact` stands in the text more than once. */
  readonly occurrence?: number;
  readonly answer: Answer;
  readonly chain: readonly [SampleLink, ...SampleLink[]];
  readonly asOf?: string;
  readonly credibility?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly note?: string;
  /** Accepted when absent: recording a claim by hand accepts it. */
  readonly status?: Exclude<ClaimStatus, 'proposed'>;
  /** Why it was rejected. */
  readonly reason?: string;
  /** A later version: recorded as `answer` first, then corrected to this one. */
  readonly correction?: { readonly answer: Answer; readonly reason: string };
}

type SampleTarget = { readonly claim: string } | { readonly question: string } | { readonly pair: readonly [string, string] };

export interface SampleAnnotation {
  readonly on: SampleTarget;
  readonly by: SamplePerson;
  readonly body: string;
  readonly replies?: readonly { readonly by: SamplePerson; readonly body: string }[];
  readonly resolved?: boolean;
}

/** A reviewer's word in place of the computed verdict between two claims. */
export interface SampleRuling {
  readonly pair: readonly [string, string];
  readonly verdict: VerdictKind;
  readonly by: SampleReviewer;
  readonly reason: string;
}

/** In the order they were submitted; every accepted claim of the question not in `excluded` was taken in. */
export interface SampleReconciliation {
  readonly question: string;
  readonly author: SampleReviewer;
  readonly rule: RuleName;
  /** The source's key, with the rule `preferred_source` alone. */
  readonly preferredSource?: string;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly rationale: string;
  readonly excluded: readonly { readonly claim: string; readonly reason: string }[];
  /** Absent while it waits for a second person. */
  readonly decision?: { readonly by: 'approver'; readonly kind: 'approved' | 'returned'; readonly note: string };
  /** Minority values signed on it after the decision. */
  readonly dissents?: readonly SampleDissent[];
}

interface SampleDissent {
  readonly by: SamplePerson;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly reason: string;
}
