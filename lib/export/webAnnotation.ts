import type { CaptureLine, QuestionLine } from '../bundle/lines';
import { answerText } from '../claim/answerText';
import { describeFigure } from '../figure/format';
import type { Language } from '../message/define';
import { hashIri, urn } from './iri';
import { sayQuestion, type VersionLine } from './said';

/** The context a page of annotations names (Web Annotation Vocabulary, W3C Recommendation 23 February 2017). */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

interface Quoted {
  readonly claimId: string;
  readonly version: VersionLine;
  readonly capture: CaptureLine;
  readonly question: QuestionLine;
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

/**
 * One version of a claim as a Web Annotation (Web Annotation Data Model, W3C Recommendation 23 February 2017). Its target (§3.1) is
 * the exact capture, named by its hash (RFC 6920), so that it can be no other text. Two selectors say the same stretch: a Text
 * Quote Selector (§4.2.4) and a Text Position Selector (§4.2.5), whose `start` and `end` count Unicode code points from 0, the end
 * exclusive, as that section asks. The body (§3.2) says the question and the answer in English and in Arabic, and links the claim.
 */
export function webAnnotation(quoted: Quoted) {
  const { claimId, version, capture } = quoted;
  const { start, end, exact, prefix, suffix } = version.quote;
  return {
    id: `${urn(claimId)}#version-${version.version}`,
    type: 'Annotation',
    motivation: 'describing',
    created: version.at,
    creator: { id: urn(version.by.id), type: 'Person', ...(version.by.name === undefined ? {} : { name: version.by.name }) },
    body: [body('en', quoted), body('ar', quoted), { type: 'SpecificResource', purpose: 'linking', source: urn(claimId) }],
    target: {
      type: 'SpecificResource',
      source: { id: hashIri(capture.sha256), type: 'Text', format: 'text/plain', language: capture.document.language },
      ...(capture.document.address === null ? {} : { scope: capture.document.address }),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
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
