import type { CaptureLine, Person, QuestionLine, QuoteOfLine } from '../bundle/lines';
import { answerText } from '../claim/answerText';
import { describeFigure } from '../figure/format';
import type { Language } from '../message/define';
import { hashIri, urn } from './iri';
import { sayQuestion, type VersionLine } from './said';

/** The context a page of annotations names (Web Annotation Vocabulary, W3C Recommendation 23 February 2017). */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

interface Quoted {
  readonly claimId: string;
  /** The assistant that proposed it; a person accepted it. */
  readonly proposedBy?: string | undefined;
  readonly version: VersionLine;
  readonly capture: CaptureLine;
  readonly question: QuestionLine;
  /** Named where another project's annotations of this claim stand beside it: theirs have the plain name. */
  readonly here?: string | undefined;
}

/** A stretch of a capture: where, what it says, and in which text. */
export interface QuotedPassage {
  readonly quote: Pick<QuoteOfLine, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>;
  readonly sha256: string;
  readonly language: string;
  readonly address: string | null;
}

function body(language: Language, { version, question }: Quoted) {
  const reading = { language, digits: 'latn' } as const;
  return {
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    language,
    value: `${sayQuestion(question, reading)}: ${answerText(version.answer, reading, describeFigure)}`,
  };
}

/** Who made an annotation, named unless names were left out. */
export const creatorOf = ({ id, name }: Person) => ({ id: urn(id), type: 'Person', ...(name === undefined ? {} : { name }) });

/**
 * A stretch of a capture as a target (Web Annotation Data Model §3.1): the exact capture, named by its hash (RFC 6920), so that it can
 * be no other text. Two selectors say the same stretch: a Text Quote Selector (§4.2.4) and a Text Position Selector (§4.2.5), whose `start`
 * and `end` count Unicode code points from 0, the end exclusive, as that section asks.
 */
export function passageTarget({ quote: { start, end, exact, prefix, suffix }, sha256, language, address }: QuotedPassage) {
  return {
    type: 'SpecificResource',
    source: { id: hashIri(sha256), type: 'Text', format: 'text/plain', language },
    ...(address === null ? {} : { scope: address }),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/**
 * One version of a claim as a Web Annotation (Web Annotation Data Model, W3C Recommendation 23 February 2017) of its passage. The body (§3.2) says
 * the question and the answer in English and in Arabic, and links the claim. Where an assistant proposed it, its first version has two
 * makers (§3.3.1): the person who accepted it, and the software.
 */
export function webAnnotation(quoted: Quoted) {
  const { claimId, proposedBy, version, capture, here } = quoted;
  const { sha256, document } = capture;
  const person = creatorOf(version.by);
  const assisted = proposedBy !== undefined && version.version === 1;
  return {
    id: `${urn(claimId)}#version-${version.version}${here === undefined ? '' : `-in-${here}`}`,
    type: 'Annotation',
    motivation: 'describing',
    created: version.at,
    creator: assisted ? [person, { type: 'Software', name: proposedBy }] : person,
    body: [body('en', quoted), body('ar', quoted), { type: 'SpecificResource', purpose: 'linking', source: urn(claimId) }],
    target: passageTarget({ quote: version.quote, sha256, language: document.language, address: document.address }),
  };
}

/**
 * What stands before and after the annotations of a file: a collection (§5.1) of one embedded page (§5.2). Between them stand the
 * annotations, with a comma after each but the last; how many they are is known, and said, at the end.
 */
export function annotationPage(id: string, label: string) {
  const page = { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  const head = { '@context': ANNOTATION_CONTEXT, id, type: 'AnnotationCollection', label };
  return {
    before: `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[\n`,
    after: (total: number) => `\n]},"total":${total}}\n`,
  };
}
