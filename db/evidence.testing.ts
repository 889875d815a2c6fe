import type { Figure } from '../lib/figure/figure';
import type { CaptureId, ClaimId, DocumentId, IncidentId, QuestionId, SourceId } from '../lib/id';
import { codePointLength } from '../lib/text/offset';
import { recordClaim } from './claim/record';
import { captureDocument } from './document/capture';
import { openIncident } from './incident/open';
import { must, type Team } from './people.testing';
import { askQuestion } from './question/ask';
import { addSource } from './source/add';

let made = 0;

export interface Ground {
  readonly sourceId: SourceId;
  readonly documentId: DocumentId;
  readonly captureId: CaptureId;
  readonly incidentId: IncidentId;
  readonly questionId: QuestionId;
  readonly text: string;
}

/** A source, a document of it, an incident and a question about the killed. */
export async function ground({ reviewer, projectId }: Team, text = 'مقتل 62 جندياً 🕊 وأكثر من 60 وبين 90 و106 وقيل 80'): Promise<Ground> {
  made += 1;
  const sourceId = must(await addSource(reviewer, projectId, { kind: 'outlet', nameEn: `Outlet ${made}`, nameAr: `موقع ${made}` }));
  const body = `${text}\n${made}`;
  const document = { source: sourceId, title: `Report ${made}`, language: 'ar', text: body, tool: 'test' };
  const { documentId, captureId } = must(await captureDocument(reviewer, projectId, document));
  const incidentId = must(await openIncident(reviewer, projectId, { titleEn: `Incident ${made}`, date: '2016-09-17' }));
  const questionId = must(await askQuestion(reviewer, projectId, { incidentId, measure: 'killed', populationEn: 'soldiers' }));
  return { sourceId, documentId, captureId, incidentId, questionId, text: body };
}

/** Where `exact` stands in the text, in code points. */
export function quoteOf({ captureId, text }: Ground, exact: string) {
  const start = codePointLength(text.slice(0, text.indexOf(exact)));
  return { captureId, start, end: start + codePointLength(exact), exact };
}

/** A claim on the ground's question with a chain of its own: the outlet, then an unnamed person. */
export async function claimOf(
  { reviewer, projectId }: Team,
  on: Ground,
  words: string,
  figure: Figure,
  description?: string,
): Promise<ClaimId> {
  const outlet = { kind: 'source', sourceId: on.sourceId } as const;
  return must(
    await recordClaim(reviewer, projectId, {
      quote: quoteOf(on, words),
      question: on.questionId,
      answer: { kind: 'figure', figure, words },
      chain: description ? [outlet, { kind: 'unnamed', description }] : [outlet],
    }),
  );
}
