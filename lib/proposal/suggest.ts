import type { Answer, Measure } from '../claim/claim';
import type { IncidentId, QuestionId } from '../id';
import { latest } from '../once';
import type { ReadClaim } from '../reading/reading';
import { codePoints } from '../text/codePoints';
import { type KnownSource, type ProposedLink, proposeChain } from './chain';
import { figureOf } from './figure';
import { type KnownIncident, suggestIncident } from './incident';
import { leadOf } from './lead';
import { type KnownQuestion, measureOf, suggestQuestion } from './question';

/** What the project knows, and the document the claim was read in. */
export interface Ground {
  readonly text: string;
  readonly title: string;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly speaker: KnownSource;
  readonly sources: readonly KnownSource[];
  readonly incidents: readonly KnownIncident[];
  readonly questions: readonly KnownQuestion[];
}

/** A read claim as a person would record it. Null parts are for the person to fill in. */
export interface Suggestion {
  readonly answer: Answer;
  readonly measure: Measure | null;
  readonly chain: readonly [ProposedLink, ...ProposedLink[]];
  /** Null: none of the project's fits, `newIncident` does. */
  readonly incidentId: IncidentId | null;
  readonly newIncident: { readonly title: string; readonly date: string | null };
  /** Null: none of the incident's fits, one with `population` does. */
  readonly questionId: QuestionId | null;
  /** The people or things counted, in the text's words. */
  readonly population: string;
  /** Words that narrow it to one strike, one family or a stretch of time; empty when none do. A hint for the person, never recorded unseen. */
  readonly scope: string;
}

const placesOf = latest(codePoints);

/** The paragraph at a code point, and whether it is the first that says anything or the one below its headline. */
function paragraphAt(text: string, start: number): { readonly paragraph: string; readonly first: boolean; readonly lead: boolean } {
  const at = placesOf(text).offset(start);
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  const opening = leadOf(text);
  return {
    paragraph: text.slice(from, to < 0 ? undefined : to),
    first: from <= text.search(/\S/),
    lead: opening !== null && at >= opening.start && at < opening.end,
  };
}

const TITLE = 80;

/** The opening of a paragraph as a title: without its list mark, cut between words. */
function opening(paragraph: string): string {
  const line = paragraph.trim().replace(/^\(?[0-9٠-٩]+\s*[-.)–ـ]\s*/, '');
  if (line.length <= TITLE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', TITLE)).replace(/[،,;؛:]$/, '')}…`;
}

/** What to record for a read claim: answer, chain, and where it belongs. Null when its figure is none a claim can hold. */
export function suggest(claim: ReadClaim, date: string | null, ground: Ground): Suggestion | null {
  const figure = figureOf(claim.figure);
  if (figure === null) return null;
  const measure = measureOf(claim.measure);
  const { text, title, publishedOn } = ground;
  const { paragraph, first, lead } = paragraphAt(text, claim.start);
  // A paragraph with a date of its own, or of an encyclopedia, tells of an incident of its own; a headline and its lead tell of one.
  const apart = ground.speaker.kind === 'encyclopedia';
  const own = !first && (apart || (date !== null && !lead));
  const newIncident = { title: own ? opening(paragraph) : title, date: date ?? (own ? null : publishedOn) };
  const around = { paragraph, title, text, date, publishedOn, apart };
  // One that would be opened again under the same name and date is the same.
  const same = ground.incidents.find(
    (one) => one.date === newIncident.date && (one.titleEn === newIncident.title || one.titleAr === newIncident.title),
  );
  const incidentId = same?.id ?? suggestIncident(ground.incidents, around);
  return {
    answer: { kind: 'figure', figure, words: claim.text },
    measure,
    chain: proposeChain(claim.attribution, ground.speaker, ground.sources),
    incidentId,
    newIncident,
    questionId: incidentId && measure ? suggestQuestion(ground.questions, incidentId, measure, claim.population) : null,
    population: claim.population?.text ?? '',
    scope: claim.scope
      .filter(({ kind }) => kind === 'one-strike' || kind === 'family' || kind === 'period')
      .map((narrowing) => narrowing.text)
      .join(' · '),
  };
}
