import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { CaptureId, ProjectId, QuoteId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { codePointOffset } from '../../lib/text/offset';
import { takeQuote } from '../../lib/text/quote';
import { type Act, newId } from '../context';
import { refuseBlind } from '../doubleReading/blind';
import { idOf } from '../parse';
import { captures, quotes } from '../schema';

/** A stretch of a capture in code points, end exclusive, with the words the person saw there. */
export const QuoteInput = z.object({
  captureId: idOf<CaptureId>(),
  start: z.number().int().min(0),
  end: z.number().int(),
  exact: z.string().min(1, 'quote_empty').max(10_000),
});

/** Keeps a quote for all to see. Refused when the capture says something else there, and to who reads the document blind. */
export async function keepQuote(action: Act, projectId: ProjectId, input: z.output<typeof QuoteInput>): Promise<Result<QuoteId>> {
  const free = await refuseBlind(action, projectId, input.captureId);
  return free.ok ? storeQuote(action, projectId, input) : free;
}

/** Keeps a quote inside another act, one row per stretch. */
export async function storeQuote({ tx, at, by }: Act, projectId: ProjectId, input: z.output<typeof QuoteInput>): Promise<Result<QuoteId>> {
  const { captureId, start, end, exact } = input;
  if (end <= start) return fail('quote_empty', 'quote');
  const [capture] = await tx
    .select({ text: captures.text, characters: captures.characters })
    .from(captures)
    .where(and(eq(captures.projectId, projectId), eq(captures.id, captureId)));
  if (!capture) return fail('not_found');
  if (end > capture.characters) return fail('quote_mismatch', 'quote');
  const quote = takeQuote(capture.text, codePointOffset(start), codePointOffset(end));
  if (quote.exact !== exact) return fail('quote_mismatch', 'quote');
  const [kept] = await tx
    .select({ id: quotes.id })
    .from(quotes)
    .where(and(eq(quotes.captureId, captureId), eq(quotes.start, start), eq(quotes.end, end)));
  if (kept) return ok(kept.id as QuoteId);
  const id = newId<QuoteId>();
  await tx.insert(quotes).values({ id, projectId, captureId, ...quote, createdBy: by, createdAt: at });
  return ok(id);
}
