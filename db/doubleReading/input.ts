import { z } from 'zod';
import type { Reading } from '../../lib/agreement/reading';
import { checkChain } from '../../lib/claim/chain';
import { ANSWER_KIND, MEASURES } from '../../lib/claim/claim';
import { parseDate } from '../../lib/figure/edtf';
import type { CaptureId, DoubleReadingId, ReadingId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { ClaimInput } from '../claim/input';
import { storedValue } from '../claim/version';
import { idOf, optionalLine } from '../parse';
import type { readings } from '../schema';

const { answer, chain, asOf, note } = ClaimInput.shape;

/** What a reader says a quote claims: all of a claim but its incident and its credibility. */
const Content = z.object({
  measure: z.enum(MEASURES),
  populationEn: optionalLine(),
  populationAr: optionalLine(),
  answer,
  chain,
  asOf,
  note,
});
export type ReadingContent = z.output<typeof Content>;

/** A reading as it comes in: the quote and what it says. */
export const ReadingInput = z.object({ quote: ClaimInput.shape.quote, ...Content.shape });

export const DoubleReadingRef = z.object({ doubleReadingId: idOf<DoubleReadingId>() });

/** The content as it is kept, dates and times in their one form, so that equal readings are equal. Problems: chain_*, date_unreadable, time_unreadable, invalid. */
export function contentOf({ answer, asOf, ...content }: ReadingContent): Result<ReadingContent> {
  const links = checkChain(content.chain);
  if (!links.ok) return links;
  if (ANSWER_KIND[content.measure] !== answer.kind) return fail('invalid', 'answer');
  const date = asOf ? parseDate(asOf) : ok('');
  if (!date.ok) return fail('date_unreadable', 'asOf');
  if (answer.kind === 'figure') return ok({ ...content, answer, asOf: date.value });
  const value = storedValue(answer);
  if (!value.ok) return fail(value.problems[0].code, 'answer');
  return ok({ ...content, answer: { ...answer, value: value.value }, asOf: date.value });
}

/** A row of `readings` with the stretch it quotes. */
export function readingOf(row: typeof readings.$inferSelect, { start, end }: { start: number; end: number }): Reading {
  return { id: row.id as ReadingId, captureId: row.captureId as CaptureId, start, end, ...Content.parse(row.content) };
}
