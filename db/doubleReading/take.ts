import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { ProjectId, ReadingId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { storeQuote } from '../document/quote';
import { idOf, parse } from '../parse';
import { readings, sources } from '../schema';
import { contentOf, DoubleReadingRef, type ReadingContent, ReadingInput } from './input';
import { openTo } from './openTo';
import { inBothLanguages } from './population';
import { deleteReading } from './remove';
import { textsOf } from './texts';

/** Every source of the chain belongs to the project; readings hold them in their content, where no foreign key reaches. */
async function knowsSources({ tx }: Act, projectId: ProjectId, { chain }: ReadingContent): Promise<boolean> {
  const named = new Set(chain.flatMap((link) => (link.kind === 'source' ? [link.sourceId] : [])));
  if (!named.size) return true;
  const known = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.projectId, projectId), inArray(sources.id, [...named])));
  return known.length === named.size;
}

export const TakeInput = z.object({
  ...DoubleReadingRef.shape,
  ...ReadingInput.shape,
  replaces: idOf<ReadingId>().nullable().default(null),
});

/**
 * Writes down what the reader finds in the text, in place of an earlier reading of theirs when `replaces` names one. The ledger
 * learns that they read, and nothing of what. Problems: not_allowed (no reader of it), handed_in, quote_*, chain_*, date_unreadable, not_found.
 */
export async function takeReading(context: Context, projectId: ProjectId, input: z.input<typeof TakeInput>): Promise<Result<ReadingId>> {
  const parsed = parse(TakeInput, input);
  if (!parsed.ok) return parsed;
  const { doubleReadingId, quote, replaces, ...rest } = parsed.value;
  return act(context, 'double_reading.read', projectId, async (action) => {
    const open = await openTo(action, projectId, doubleReadingId);
    if (!open.ok) return open;
    const { tx, at, by, log } = action;
    const texts = await textsOf(tx, projectId, open.value);
    if (!texts.some(({ captureId }) => captureId === quote.captureId)) return fail('not_found');
    const content = contentOf(rest);
    if (!content.ok) return content;
    if (!(await knowsSources(action, projectId, content.value))) return fail('not_found', 'chain');
    const quoteId = await storeQuote(action, projectId, quote);
    if (!quoteId.ok) return quoteId;
    if (replaces && !(await deleteReading(action, doubleReadingId, replaces))) return fail('not_found');
    const id = newId<ReadingId>();
    await tx.insert(readings).values({
      ...{ id, projectId, doubleReadingId, readerId: by, captureId: quote.captureId, quoteId: quoteId.value },
      content: await inBothLanguages(action, projectId, content.value),
      createdAt: at,
    });
    await log('double_reading', doubleReadingId, {});
    return ok(id);
  });
}
