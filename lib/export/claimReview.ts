import type { CaptureLine, IncidentLine, QuestionLine, SourceLine } from '../bundle/lines';
import { answerText } from '../claim/answerText';
import type { Answer } from '../claim/claim';
import { boundsOf, intersect } from '../figure/bounds';
import type { Bounds } from '../figure/figure';
import { describeFigure, formatNumber } from '../figure/format';
import type { FigurePolicy } from '../figure/policy';
import { hashIri, urn } from './iri';
import { sayQuestion } from './said';

export const SCHEMA_CONTEXT = 'https://schema.org';

const ENGLISH = { language: 'en', digits: 'latn' } as const;

/** An approved record of a number. `low` ≤ `best` ≤ `high`, inclusive; `high` null is open above. */
interface Approved {
  readonly id: string;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly rationale: string;
  readonly approvedAt: string;
}

/** Ids are those of the project's rows; null where they are nobody's business, and nothing is named by them. */
interface Reviewed {
  readonly record: Approved;
  /** The policy it was approved under. */
  readonly policy: FigurePolicy;
  readonly project: { readonly id: string | null; readonly titleEn: string };
  readonly incident: Pick<IncidentLine, 'titleEn' | 'titleAr'>;
  readonly question: Pick<QuestionLine, 'measure' | 'populationEn' | 'populationAr'>;
  readonly claim: {
    readonly id: string | null;
    readonly version: number;
    readonly answer: Answer;
    readonly quote: { readonly exact: string };
    /** The assistant that found the claim in the text; a person accepted it. */
    readonly proposedBy: string | null;
  };
  readonly capture: {
    readonly sha256: string;
    readonly document: Pick<CaptureLine['document'], 'title' | 'language' | 'address' | 'publishedOn'>;
  };
  readonly source: Pick<SourceLine, 'nameEn' | 'nameAr'> & { readonly id: string | null };
}

/** How a figure stands to the reconciled range, in words and from 1 (against it) to 3 (the same). Null where it has no bounds. */
function rating(figure: Bounds | null, { low, high }: Approved) {
  if (!figure) return { alternateName: 'States no bounds' };
  if (figure.low === low && figure.high === high) return { ratingValue: 3, alternateName: 'The same as the reconciled value' };
  return intersect(figure, { low, high })
    ? { ratingValue: 2, alternateName: 'Compatible with the reconciled value' }
    : { ratingValue: 1, alternateName: 'In conflict with the reconciled value' };
}

function valueText({ low, best, high }: Approved): string {
  const n = (value: number) => formatNumber(value, 'latn');
  const range = high === null ? `${n(low)} or more` : low === high ? n(low) : `${n(low)} to ${n(high)}`;
  return best === null || low === high ? range : `${range}, best ${n(best)}`;
}

/** Who found a claim in its text, where that was an assistant: software that contributed, and a person who accepted. */
const foundBy = (assistant: string | null) =>
  assistant === null
    ? {}
    : {
        contributor: { '@type': 'SoftwareApplication', name: assistant },
        description: `Found in the text by the assistant ${assistant} and accepted by a person.`,
      };

const named = (id: string | null, iri: (id: string) => string) => (id === null ? {} : { '@id': iri(id) });

/**
 * One claim heard on an approved record of a number, as a ClaimReview of schema.org (type ClaimReview, release 29; not a standard of
 * a standards body, but what fact-checkers exchange). What is reviewed is what one publication says; the rating says how its figure
 * stands to the reconciled value, not whether its author lied. The record's rationale is the explanation.
 */
export function claimReview({ record, policy, project, incident, question, claim, capture, source }: Reviewed) {
  const figure = claim.answer.kind === 'figure' ? boundsOf(claim.answer.figure, policy) : null;
  const { document } = capture;
  const stated = `${incident.titleEn || incident.titleAr} · ${sayQuestion(question, ENGLISH)}: ${answerText(claim.answer, ENGLISH, describeFigure)}`;
  return {
    '@type': 'ClaimReview',
    ...named(claim.id, (id) => `${urn(record.id)}#review-${id}`),
    datePublished: record.approvedAt.slice(0, 10),
    author: { '@type': 'Organization', ...named(project.id, urn), name: project.titleEn },
    claimReviewed: stated,
    itemReviewed: {
      '@type': 'Claim',
      ...named(claim.id, (id) => `${urn(id)}#version-${claim.version}`),
      text: claim.quote.exact,
      ...foundBy(claim.proposedBy),
      author: { '@type': 'Organization', ...named(source.id, urn), name: source.nameEn || source.nameAr },
      appearance: {
        '@type': 'CreativeWork',
        name: document.title,
        inLanguage: document.language,
        identifier: hashIri(capture.sha256),
        ...(document.address === null ? {} : { url: document.address }),
        ...(document.publishedOn === null ? {} : { datePublished: document.publishedOn }),
      },
    },
    reviewRating: { '@type': 'Rating', worstRating: 1, bestRating: 3, ...rating(figure, record), ratingExplanation: record.rationale },
    reviewBody: `Reconciled value: ${valueText(record)}.`,
  };
}

/** What stands before and after the reviews of a file; between them the reviews, with a comma after each but the last. */
export const CLAIM_REVIEWS = { before: `{"@context":${JSON.stringify(SCHEMA_CONTEXT)},"@graph":[\n`, after: '\n]}\n' } as const;
