import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ClaimId, ProjectId, QuestionId } from '../../lib/id';
import { RULES } from '../../lib/reconcile/rule';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { act, type Context, look } from '../context';
import { idOf, parse } from '../parse';
import { drafts, questions } from '../schema';

const typed = z.string().max(60).default('');

/** A draft keeps what was typed as it was typed: half a number is still somebody's work. */
const Content = z.object({
  rule: z.enum(RULES).or(z.literal('')).default(''),
  preferredOrigin: z.string().max(400).default(''),
  settled: z.boolean().default(true),
  low: typed,
  best: typed,
  high: typed,
  value: z.string().max(2000).default(''),
  rationale: z.string().max(10_000).default(''),
  excluded: z
    .array(z.object({ claimId: idOf<ClaimId>(), reason: z.string().max(2000) }))
    .max(1000)
    .default([]),
});
export type DraftContent = z.output<typeof Content>;

export const DraftInput = z.object({ questionId: idOf<QuestionId>(), revision: z.number().int().min(0), content: Content });

export interface Draft {
  readonly revision: number;
  readonly content: DraftContent;
  readonly updatedAt: Date;
}

/**
 * Saves the actor's draft on a question; revision 0 starts one. Problems: changed_meanwhile when another window saved
 * first. Returns the new revision.
 */
export async function saveDraft(context: Context, projectId: ProjectId, input: z.input<typeof DraftInput>): Promise<Result<number>> {
  const parsed = parse(DraftInput, input);
  if (!parsed.ok) return parsed;
  const { questionId, revision, content } = parsed.value;
  return act(context, 'reconciliation.draft', projectId, async ({ tx, at, by, log }) => {
    const [question] = await tx
      .select({ id: questions.id })
      .from(questions)
      .where(and(eq(questions.projectId, projectId), eq(questions.id, questionId)));
    if (!question) return fail('not_found');
    const saved = revision
      ? await tx
          .update(drafts)
          .set({ content, revision: sql`${drafts.revision} + 1`, updatedAt: at })
          .where(and(eq(drafts.questionId, questionId), eq(drafts.authorId, by), eq(drafts.revision, revision)))
          .returning({ revision: drafts.revision })
      : await tx
          .insert(drafts)
          .values({ projectId, questionId, authorId: by, revision: 1, content, updatedAt: at })
          .onConflictDoNothing()
          .returning({ revision: drafts.revision });
    if (!saved[0]) return fail('changed_meanwhile');
    // Only the beginning of a draft is an act; its keystrokes are not.
    if (saved[0].revision === 1) await log('question', questionId, {});
    return ok(saved[0].revision);
  });
}

/** The actor's draft on a question, if there is one. */
export async function draftOf(db: Executor, questionId: QuestionId, authorId: string): Promise<Draft | null> {
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.questionId, questionId), eq(drafts.authorId, authorId)));
  if (!row) return null;
  const content = Content.safeParse(row.content);
  return content.success ? { revision: row.revision, content: content.data, updatedAt: row.updatedAt } : null;
}

/** One's own draft on a question. Problems: not_found. */
export function readDraft(context: Context, projectId: ProjectId, questionId: QuestionId): Promise<Result<Draft>> {
  return look(context, 'project.read', projectId, async (db) => {
    const draft = await draftOf(db, questionId, context.actor.userId);
    return draft ? ok(draft) : fail('not_found');
  });
}
