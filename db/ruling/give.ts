import { and, desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { ClaimId, ProjectId, QuestionId, RulingId } from '../../lib/id';
import { ui } from '../../lib/message/ui';
import { fail, ok, type Result } from '../../lib/result';
import { compare } from '../../lib/verdict/compare';
import { VERDICTS, type VerdictKind } from '../../lib/verdict/verdict';
import { claimsOfQuestions, type StoredClaim } from '../claim/read';
import type { Executor } from '../client';
import { act, type Context, newId } from '../context';
import { refuseHiddenTo } from '../doubleReading/hidden';
import { idOf, parse } from '../parse';
import { currentPolicy } from '../policy/read';
import { lockQuestions } from '../question/lock';
import { refreshQuestions } from '../question/summary';
import { claims, claimVersions, rulings, users } from '../schema';

const side = z.object({ claimId: idOf<ClaimId>(), version: z.number().int().min(1) });
export const RulingInput = z.object({
  a: side,
  b: side,
  verdict: z.enum(VERDICTS),
  reason: z.string().trim().max(2000).default(''),
  /** The pair's newest ruling as the person saw it; null when they saw none. Left out, none is overwritten unseen all the same. */
  seen: idOf<RulingId>().nullable().default(null),
});

type Side = z.output<typeof side>;

/** The ruling that counts on these versions. */
async function newestOn(tx: Executor, projectId: ProjectId, a: Side, b: Side) {
  const [row] = await tx
    .select({ id: rulings.id, verdict: rulings.verdict, reason: rulings.reason, name: users.name })
    .from(rulings)
    .innerJoin(users, eq(users.id, rulings.createdBy))
    .where(
      and(
        eq(rulings.projectId, projectId),
        ...[eq(rulings.claimA, a.claimId), eq(rulings.versionA, a.version), eq(rulings.claimB, b.claimId), eq(rulings.versionB, b.version)],
      ),
    )
    .orderBy(desc(rulings.createdAt), desc(rulings.id))
    .limit(1);
  return row;
}

/** Whose word came first and what it is, in both languages. */
function saidBy({ name, verdict, reason }: { name: string; verdict: VerdictKind; reason: string }) {
  const because = reason ? ` (${reason})` : '';
  return { name, whatEn: ui.en.verdict[verdict] + because, whatAr: ui.ar.verdict[verdict] + because };
}

/** Refuses to judge what stands no more, with what it became and by whom. */
function changed({ by, status, reason, answer }: StoredClaim) {
  const what = status === 'rejected' ? reason : answer.words;
  return fail('changed_meanwhile', undefined, { claim: status, name: by, whatEn: what, whatAr: what });
}

/**
 * A reviewer's word on the verdict between two claims of one question: the computed one confirmed, or another in its
 * place with a reason. It holds for these versions; a corrected claim is compared afresh. Problems: reason_required,
 * changed_meanwhile (a claim was corrected, or another ruled meanwhile: name and word), invalid (two questions, or one claim twice), reading_blind.
 */
export async function giveRuling(context: Context, projectId: ProjectId, input: z.input<typeof RulingInput>): Promise<Result<null>> {
  const parsed = parse(RulingInput, input);
  if (!parsed.ok) return parsed;
  const { verdict, reason, seen } = parsed.value;
  const [a, b] = [parsed.value.a, parsed.value.b].sort((x, y) => (x.claimId < y.claimId ? -1 : 1));
  if (!a || !b || a.claimId === b.claimId) return fail('invalid');
  return act(context, 'verdict.overrule', projectId, async (action) => {
    const { tx, at, by, log } = action;
    const free = await refuseHiddenTo(action, projectId, [a.claimId, b.claimId]);
    if (!free.ok) return free;
    const rows = await tx
      .select({ questionId: claimVersions.questionId })
      .from(claims)
      .innerJoin(claimVersions, and(eq(claimVersions.claimId, claims.id), eq(claimVersions.version, claims.currentVersion)))
      .where(and(eq(claims.projectId, projectId), inArray(claims.id, [a.claimId, b.claimId])));
    const [first, second] = rows;
    if (!first || !second) return fail('not_found');
    if (first.questionId !== second.questionId) return fail('invalid');
    await lockQuestions(tx, projectId, [first.questionId as QuestionId]);
    const current = await claimsOfQuestions(tx, projectId, [first.questionId as QuestionId]);
    const claimA = current.find(({ id }) => id === a.claimId);
    const claimB = current.find(({ id }) => id === b.claimId);
    if (!claimA || !claimB) return fail('changed_meanwhile');
    const moved = claimA.version !== a.version ? claimA : claimB.version !== b.version ? claimB : null;
    if (moved) return changed(moved);
    const computed = compare(claimA, claimB, await currentPolicy(tx, projectId)).verdict;
    const newest = await newestOn(tx, projectId, a, b);
    if ((newest?.id ?? null) !== seen) return fail('changed_meanwhile', undefined, newest ? saidBy(newest) : undefined);
    if (verdict !== computed && !reason) return fail('reason_required', 'reason');
    const id = newId<RulingId>();
    await tx.insert(rulings).values({
      ...{ id, projectId, questionId: first.questionId, computed, verdict, reason, createdBy: by, createdAt: at },
      ...{ claimA: a.claimId, versionA: a.version, claimB: b.claimId, versionB: b.version },
    });
    const verb = verdict === computed ? 'verdict.confirm' : 'verdict.overrule';
    await log('ruling', id, { claimA: a.claimId, claimB: b.claimId, computed, verdict, ...(reason ? { reason } : {}) }, verb);
    await refreshQuestions(action, projectId, [first.questionId as QuestionId]);
    return ok(null);
  });
}
