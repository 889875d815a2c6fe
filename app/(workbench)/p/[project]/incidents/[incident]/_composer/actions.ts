'use server';

import { revalidatePath } from 'next/cache';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import type { Basis } from '@/db/reconciliation/basis';
import { type DraftContent, saveDraft } from '@/db/reconciliation/draft';
import { submitReconciliation } from '@/db/reconciliation/submit';
import type { AnswerKind } from '@/lib/claim/claim';
import { typedRange } from '@/lib/figure/typedNumber';
import type { ClaimId, ProjectId, QuestionId } from '@/lib/id';
import { lacks } from '@/lib/reconcile/lacks';
import { RULES } from '@/lib/reconcile/rule';
import type { Problem, Result } from '@/lib/result';

/** Keeps a draft as it was typed; the new revision comes back. */
export async function keepDraft(
  projectId: ProjectId,
  questionId: QuestionId,
  revision: number,
  content: DraftContent,
): Promise<Result<number>> {
  return acting('reconciliation.draft', (context) => saveDraft(context, projectId, { questionId, revision, content }));
}

/** The accepted claims at the versions the author saw. */
export type Seen = readonly { readonly claimId: ClaimId; readonly version: number; readonly shown: boolean }[];

const NOTHING = { low: null, best: null, high: null };

/** Submits what was composed; whatever it lacks is said at once, each at its field. */
export async function submit(
  projectId: ProjectId,
  questionId: QuestionId,
  kind: AnswerKind,
  seen: Seen,
  basis: Basis,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const typed = (name: string) => String(form.get(name) ?? '');
  const { unreadable, range } = typedRange(typed);
  const composed = {
    ...(range ?? NOTHING),
    settled: typed('settled') !== 'no',
    value: typed('value').trim() || null,
    rationale: typed('rationale').trim(),
    claims: seen.map(({ claimId, version, shown }) => {
      // Of very many claims only a part is listed, and every one that is left out.
      const included = !shown || form.has(`in.${claimId}`);
      return { claimId, version, included, reason: included ? '' : typed(`reason.${claimId}`).trim() };
    }),
  };
  const rule = RULES.find((known) => known === typed('rule'));
  if (!rule || unreadable) {
    const others = lacks(unreadable ? { ...composed, settled: false } : composed, kind);
    const choose: readonly Problem[] = rule ? [] : [{ code: 'required', field: 'rule' }];
    const read: readonly Problem[] = unreadable ? [{ code: 'figure_unreadable', field: unreadable }] : [];
    return failed([...choose, ...read, ...others], form);
  }
  const result = await acting('reconciliation.submit', (context) =>
    submitReconciliation(context, projectId, {
      ...composed,
      ...{ questionId, rule, basis },
      preferredOrigin: rule === 'preferred_source' ? typed('preferredOrigin') || null : null,
    }),
  );
  if (!result.ok) return failed(result.problems, form);
  revalidatePath('/(workbench)/p/[project]', 'layout');
  return done(result.value);
}
