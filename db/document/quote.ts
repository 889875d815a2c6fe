import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CaptureId, ProjectId, QuoteId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { codePointOffset } from '../../lib/text/offset';
import { type Quote, takeQuote } from '../../lib/text/quote';
import { sendBuilt } from '../built';
import type { Executor } from '../client';
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

const selectCapture = (db: Executor) =>
  db
    .select({ text: captures.text, characters: captures.characters })
    .from(captures)
    .where(and(eq(captures.projectId, sql.placeholder('projectId')), eq(captures.id, sql.placeholder('captureId'))));

function selectKept(db: Executor) {
  const { captureId, start, end } = quotes;
  const there = [eq(captureId, sql.placeholder('captureId')), eq(start, sql.placeholder('start')), eq(end, sql.placeholder('end'))];
  return db
    .select({ id: quotes.id })
    .from(quotes)
    .where(and(...there));
}

/** A stretch as its capture has it, and its row when it was kept before. The two statements are sent together. */
async function quoteAt({ tx }: Act, projectId: ProjectId, { captureId, start, end, exact }: z.output<typeof QuoteInput>) {
  if (end <= start) return fail('quote_empty', 'quote');
  const [[capture], [kept]] = await Promise.all([
    sendBuilt(tx, 'the text of a capture', selectCapture, { projectId, captureId }),
    sendBuilt(tx, 'a quote kept before', selectKept, { captureId, start, end }),
  ]);
  if (!capture) return fail('not_found');
  if (end > capture.characters) return fail('quote_mismatch', 'quote');
  const quote = takeQuote(capture.text, codePointOffset(start), codePointOffset(end));
  return quote.exact === exact ? ok({ quote, kept: kept?.id as QuoteId | undefined }) : fail('quote_mismatch', 'quote');
}

function keep({ tx, at, by, send }: Act, projectId: ProjectId, captureId: CaptureId, quote: Quote): QuoteId {
  const id = newId<QuoteId>();
  send(() => tx.insert(quotes).values({ id, projectId, captureId, ...quote, createdBy: by, createdAt: at }));
  return id;
}

/** Keeps a quote for all to see. Refused when the capture says something else there, and to who reads the document blind. */
export async function keepQuote(action: Act, projectId: ProjectId, input: z.output<typeof QuoteInput>): Promise<Result<QuoteId>> {
  const [free, found] = await Promise.all([refuseBlind(action, projectId, input.captureId), quoteAt(action, projectId, input)]);
  if (!free.ok) return free;
  if (!found.ok) return found;
  return ok(found.value.kept ?? keep(action, projectId, input.captureId, found.value.quote));
}

/** Keeps a quote inside another act, one row per stretch. */
export async function storeQuote(action: Act, projectId: ProjectId, input: z.output<typeof QuoteInput>): Promise<Result<QuoteId>> {
  const found = await quoteAt(action, projectId, input);
  return found.ok ? ok(found.value.kept ?? keep(action, projectId, input.captureId, found.value.quote)) : found;
}
