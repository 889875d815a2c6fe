import { and, desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { AnnotationId, ClaimId, ProjectId, QuestionId, ReconciliationId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { keepQuote, QuoteInput } from '../document/quote';
import { refuseHiddenTo } from '../doubleReading/hidden';
import { idOf, parse } from '../parse';
import { annotations, threadStates } from '../schema';
import { keepMentions } from './mention';

const body = z.string().trim().min(1, 'required').max(10_000);

const TargetInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quote'), quote: QuoteInput }),
  z.object({ kind: z.literal('claim'), claimId: idOf<ClaimId>() }),
  z.object({ kind: z.literal('question'), questionId: idOf<QuestionId>() }),
  z.object({ kind: z.literal('pair'), claimId: idOf<ClaimId>(), otherClaimId: idOf<ClaimId>() }),
  z.object({ kind: z.literal('reconciliation'), reconciliationId: idOf<ReconciliationId>() }),
]);
export const NoteInput = z.object({ target: TargetInput, body });
export const ReplyInput = z.object({ threadId: idOf<AnnotationId>(), body });
const State = z.object({ threadId: idOf<AnnotationId>() });

type Columns = Pick<typeof annotations.$inferInsert, 'target' | 'quoteId' | 'claimId' | 'otherClaimId' | 'questionId' | 'reconciliationId'>;

const idsOf = ({ quoteId, claimId, otherClaimId, questionId, reconciliationId }: Columns): string[] =>
  [quoteId, claimId, otherClaimId, questionId, reconciliationId].filter((id) => typeof id === 'string');

async function columnsOf(action: Act, projectId: ProjectId, target: z.output<typeof TargetInput>): Promise<Result<Columns>> {
  switch (target.kind) {
    case 'quote': {
      const quoteId = await keepQuote(action, projectId, target.quote);
      return quoteId.ok ? ok({ target: 'quote', quoteId: quoteId.value }) : quoteId;
    }
    case 'claim':
      return ok({ target: 'claim', claimId: target.claimId });
    case 'question':
      return ok({ target: 'question', questionId: target.questionId });
    case 'pair': {
      const [claimId, otherClaimId] = [target.claimId, target.otherClaimId].sort();
      return claimId === otherClaimId ? fail('invalid') : ok({ target: 'pair', claimId, otherClaimId });
    }
    case 'reconciliation':
      return ok({ target: 'reconciliation', reconciliationId: target.reconciliationId });
  }
}

/** Starts a thread on a quote, claim, question, pair or reconciliation of the project. */
export async function writeAnnotation(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof NoteInput>,
): Promise<Result<AnnotationId>> {
  const parsed = parse(NoteInput, input);
  if (!parsed.ok) return parsed;
  const { target, body } = parsed.value;
  return act(context, 'annotation.write', projectId, (action) => insertAnnotation(action, projectId, target, body));
}

/** The same inside another act. */
export async function insertAnnotation(
  action: Act,
  projectId: ProjectId,
  target: z.output<typeof TargetInput>,
  body: string,
): Promise<Result<AnnotationId>> {
  const columns = await columnsOf(action, projectId, target);
  if (!columns.ok) return columns;
  const free = await refuseHiddenTo(action, projectId, idsOf(columns.value));
  if (!free.ok) return free;
  const id = newId<AnnotationId>();
  const { tx, at, by, log } = action;
  await tx.insert(annotations).values({ id, projectId, ...columns.value, body, createdBy: by, createdAt: at });
  await keepMentions(action, projectId, id, body);
  await log('annotation', id, { ...columns.value }, 'annotation.write');
  return ok(id);
}

/** The first note of a thread, or nothing when the id names none of this project. */
async function headOf({ tx }: Act, projectId: ProjectId, threadId: AnnotationId) {
  const [head] = await tx
    .select()
    .from(annotations)
    .where(and(eq(annotations.projectId, projectId), eq(annotations.id, threadId), isNull(annotations.threadId)));
  return head;
}

/** Answers in a thread. */
export async function replyToAnnotation(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof ReplyInput>,
): Promise<Result<AnnotationId>> {
  const parsed = parse(ReplyInput, input);
  if (!parsed.ok) return parsed;
  return act(context, 'annotation.reply', projectId, async (action) => {
    const head = await headOf(action, projectId, parsed.value.threadId);
    if (!head) return fail('not_found');
    const free = await refuseHiddenTo(action, projectId, idsOf(head));
    if (!free.ok) return free;
    const id = newId<AnnotationId>();
    const { tx, at, by, log } = action;
    await tx
      .insert(annotations)
      .values({ ...head, id, threadId: parsed.value.threadId, body: parsed.value.body, createdBy: by, createdAt: at });
    await keepMentions(action, projectId, id, parsed.value.body);
    await log('annotation', id, { threadId: parsed.value.threadId });
    return ok(id);
  });
}

/** Resolves or reopens a thread. Problems: already_decided (it is so already). */
export async function setResolved(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof State>,
  resolved: boolean,
): Promise<Result<null>> {
  const parsed = parse(State, input);
  if (!parsed.ok) return parsed;
  const { threadId } = parsed.value;
  return act(context, resolved ? 'annotation.resolve' : 'annotation.reopen', projectId, async (action) => {
    if (!(await headOf(action, projectId, threadId))) return fail('not_found');
    const { tx, at, by, log } = action;
    const [last] = await tx
      .select({ resolved: threadStates.resolved })
      .from(threadStates)
      .where(eq(threadStates.threadId, threadId))
      .orderBy(desc(threadStates.createdAt), desc(threadStates.id))
      .limit(1);
    if ((last?.resolved ?? false) === resolved) return fail('already_decided');
    await tx.insert(threadStates).values({ id: newId(), projectId, threadId, resolved, createdBy: by, createdAt: at });
    await log('annotation', threadId, {});
    return ok(null);
  });
}
