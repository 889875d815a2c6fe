import type { Answer } from '../claim/claim';
import { grouped } from '../grouped';
import type { IncidentId, QuestionId } from '../id';
import type { AttributionLink, Finding, ReadClaim, Reading } from '../reading/reading';
import { foldPhrase } from '../text/fold';
import { codePointLength } from '../text/offset';
import type { ProposedLink } from './chain';
import { leadOf } from './lead';

/** What an assistant said of the claim it proposes, beyond what a reading can know. Its reason stands in place of a trail of rules. */
export interface Offered {
  readonly answer: Answer;
  readonly chain: readonly [ProposedLink, ...ProposedLink[]];
  /** What it belongs to, where the assistant said so. */
  readonly questionId: QuestionId | null;
  readonly incidentId: IncidentId | null;
  /** The part of the question it speaks of; empty when it speaks of the whole. */
  readonly scope: string;
  readonly reason: string;
}

/** One thing the reading of a capture found, as it is kept until a person decides. Offsets are code points of the capture. */
export type StoredReading =
  | {
      readonly kind: 'claim';
      readonly claim: ReadClaim;
      /** EDTF of a full date in the claim's own paragraph, the last one before it if there is one; of a headline, the day its lead names. */
      readonly date: string | null;
      /** Absent for what our own reading found. */
      readonly offered?: Offered;
    }
  | { readonly kind: 'finding'; readonly finding: Finding };

const FULL_DATE = /^\d{4}-\d{2}/;
const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The paragraph below the headline in code points; nothing, at 0, where there is none. */
function leadIn(text: string): { readonly start: number; readonly end: number } {
  const lead = leadOf(text);
  const at = (offset: number) => codePointLength(text.slice(0, offset));
  return lead ? { start: at(lead.start), end: at(lead.end) } : { start: 0, end: 0 };
}

/** Code point offsets at which the paragraphs of a text begin, the first at 0. */
function paragraphStarts(text: string): number[] {
  const starts = [0];
  let at = 0;
  for (const character of text) {
    at += 1;
    if (character === '\n') starts.push(at);
  }
  return starts;
}

/** Which paragraph a code point stands in, by halving. */
function paragraphOf(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

const folded = (words: string) =>
  foldPhrase(words)
    .split(' ')
    .map((word) => word.replace(/^(?:ل?ل|ال)(?=\p{L}{3})/u, ''));

/** «المسؤول» after «مسؤول أميركي» is the same person, under the fuller words. */
function named(links: readonly AttributionLink[], before: AttributionLink[]): readonly AttributionLink[] {
  return links.map((link) => {
    if (link.kind !== 'unnamed') return link;
    const words = folded(link.text);
    const fuller = before.findLast((earlier) => words.every((word) => folded(earlier.text).includes(word)));
    if (!fuller) before.push(link);
    return fuller ? { ...link, text: fuller.text } : link;
  });
}

/** A reading as proposals, in the order of the text. */
export function proposalsOf(text: string, reading: Reading): StoredReading[] {
  const dated = reading.dates.filter(({ edtf, kind }) => edtf !== null && kind !== 'time' && FULL_DATE.test(edtf));
  const starts = paragraphStarts(text);
  const inParagraph = grouped(dated, ({ start }) => paragraphOf(starts, start));
  const before: AttributionLink[] = [];
  const lead = leadIn(text);
  const story = dated.find(({ edtf, start, end }) => FULL_DAY.test(edtf ?? '') && start >= lead.start && end <= lead.end);
  const claims = reading.claims.map((claim): StoredReading => {
    const here = inParagraph.get(paragraphOf(starts, claim.start)) ?? [];
    const date = here.findLast(({ start }) => start <= claim.end) ?? here[0] ?? (claim.end <= lead.start ? story : undefined);
    return { kind: 'claim', claim: { ...claim, attribution: named(claim.attribution, before) }, date: date?.edtf ?? null };
  });
  const findings = reading.findings.map((finding): StoredReading => ({ kind: 'finding', finding }));
  return [...claims, ...findings].sort((a, b) => spanOf(a).start - spanOf(b).start);
}

/** Where a proposal stands in the capture. */
export function spanOf(stored: StoredReading): { readonly start: number; readonly end: number } {
  return stored.kind === 'claim' ? stored.claim : stored.finding;
}
