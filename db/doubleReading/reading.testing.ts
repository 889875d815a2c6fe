import type { DoubleReadingId } from '../../lib/id';
import type { Context } from '../context';
import { type Ground, quoteOf } from '../evidence.testing';
import { must, type Team } from '../people.testing';
import { assignDoubleReading } from './assign';
import { handIn } from './handIn';
import { takeReading } from './take';

type Input = Parameters<typeof takeReading>[2];

/** A reading of `words` as so many killed soldiers, by the document's own source. */
export function readingInput(
  doubleReadingId: DoubleReadingId,
  on: Ground,
  words: string,
  value: number,
  change: Partial<Input> = {},
): Input {
  return {
    ...{ doubleReadingId, quote: quoteOf(on, words), measure: 'killed', populationEn: 'soldiers' },
    ...{ answer: { kind: 'figure', figure: { operator: 'exactly', value }, words }, chain: [{ kind: 'source', sourceId: on.sourceId }] },
    ...change,
  };
}

/** The ground's document, given to the two reviewers; the approver adjudicates. */
export async function assigned({ lead, reviewer, other, approver, projectId }: Team, { documentId }: { documentId: string }) {
  return must(
    await assignDoubleReading(lead, projectId, {
      subject: { documentId },
      ...{ firstReader: reviewer.actor.userId, secondReader: other.actor.userId, adjudicator: approver.actor.userId },
    }),
  );
}

/** Reads and hands in as one person. */
export async function readAndHandIn(who: Context, { projectId }: Team, inputs: readonly Input[]): Promise<void> {
  for (const input of inputs) must(await takeReading(who, projectId, input));
  const [{ doubleReadingId } = { doubleReadingId: '' }] = inputs;
  must(await handIn(who, projectId, { doubleReadingId, count: inputs.length }));
}
