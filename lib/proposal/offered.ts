import type { Answer } from '../claim/claim';
import { boundsOf } from '../figure/bounds';
import type { Figure } from '../figure/figure';
import { DEFAULT_POLICY } from '../figure/policy';
import { type Amount, READ_MEASURES, type Span } from '../reading/reading';
import { codePointLength } from '../text/offset';
import { groupsNamed, suggestQuestion } from './question';
import type { Offered, StoredReading } from './stored';
import { type Ground, type Suggestion, suggest } from './suggest';

type ProposedClaim = Extract<StoredReading, { kind: 'claim' }>;

/** Measures an assistant can propose a claim of: those whose answer is a figure. */
export const OFFERED_MEASURES = READ_MEASURES.filter((measure) => measure !== 'other');

/** A figure as a reading gives it. "About" is kept as the number stated, not as what the policy makes of it. */
function amountOf(figure: Figure): Amount {
  const { low: min, high: max } = boundsOf(figure, { ...DEFAULT_POLICY, aboutTolerance: 0 }) ?? { low: null, high: null };
  return { operator: figure.operator, min, max };
}

/** Where words stand in a quote, in code points of the capture; null when they do not, or more than once. */
function placeOf(words: string, quote: Span): Span | null {
  const at = quote.text.indexOf(words);
  if (at < 0 || quote.text.indexOf(words, at + 1) >= 0) return null;
  const start = quote.start + codePointLength(quote.text.slice(0, at));
  return { start, end: start + codePointLength(words), text: words };
}

export interface Offer {
  readonly quote: Span;
  readonly measure: (typeof OFFERED_MEASURES)[number];
  /** The people or things counted, in the text's words; empty when it does not say. */
  readonly population: string;
  readonly answer: Extract<Answer, { kind: 'figure' }>;
  readonly offered: Omit<Offered, 'answer'>;
}

/** What an assistant proposes, in the form in which the readings of a capture are kept. */
export function offeredClaim({ quote, measure, population, answer, offered }: Offer): ProposedClaim {
  const counted = { text: population, start: quote.start, end: quote.end, groups: groupsNamed(population) };
  return {
    kind: 'claim',
    claim: {
      ...quote,
      number: placeOf(answer.words, quote),
      measure,
      population: population ? counted : null,
      figure: { ...amountOf(answer.figure), text: answer.words },
      attribution: [],
      partOf: null,
      scope: [],
      asOf: null,
      trail: [],
    },
    date: null,
    offered: { ...offered, answer },
  };
}

/** What to record for a proposed claim: as our reading suggests it, or as the assistant that proposed it said. */
export function suggestionOf({ claim, date, offered }: ProposedClaim, ground: Ground): Suggestion | null {
  const read = suggest(claim, date, ground);
  if (!read || !offered) return read;
  const { answer, chain, scope } = offered;
  const asked = ground.questions.find(({ id, measure }) => id === offered.questionId && measure === read.measure);
  const incidentId = asked?.incidentId ?? ground.incidents.find(({ id }) => id === offered.incidentId)?.id ?? read.incidentId;
  const fitting = incidentId && read.measure ? suggestQuestion(ground.questions, incidentId, read.measure, claim.population) : null;
  return { ...read, answer, chain, scope, incidentId, questionId: asked?.id ?? fitting };
}
