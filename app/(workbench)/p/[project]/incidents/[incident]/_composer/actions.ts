'use server';

import { revalidatePath } from 'next/cache';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import type { Basis } from '@/db/reconciliation/basis';
import { type DraftContent, saveDraft } from '@/db/reconciliation/draft';
import { submitReconciliation } from '@/db/reconciliation/submit';
import { typedRange } from '@/lib/figure/typedNumber';
import type { ClaimId, ProjectId, QuestionId } from '@/lib/id';
import { RULES } from '@/lib/reconcile/rule';
import { fail, type Result } from '@/lib/result';

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

export async function submit(
  projectId: ProjectId,
  questionId: QuestionId,
  seen: Seen,
  basis: Basis,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const typed = (name: string) => String(form.get(name) ?? '');
  const rule = RULES.find((known) => known === typed('rule'));
  if (!rule) return failed(fail('required', 'rule').problems, form);
  const { unreadable, range } = typedRange(typed);
  if (unreadable) return failed(fail('figure_unreadable', unreadable).problems, form);
  const result = await acting('reconciliation.submit', (context) =>
    submitReconciliation(context, projectId, {
      ...{ questionId, rule, basis },
      ...range,
      preferredOrigin: rule === 'preferred_source' ? typed('preferredOrigin') || null : null,
      settled: typed('settled') !== 'no',
      value: typed('value') || null,
      rationale: typed('rationale'),
      claims: seen.map((claim) => ({
        ...{ claimId: claim.claimId, version: claim.version },
        // Of very many claims only a part is listed, and every one that is left out.
        included: !claim.shown || form.has(`in.${claim.claimId}`),
        reason: !claim.shown || form.has(`in.${claim.claimId}`) ? '' : typed(`reason.${claim.claimId}`),
      })),
    }),
  );
  if (!result.ok) return failed(result.problems, form);
  revalidatePath('/(workbench)/p/[project]', 'layout');
  return done(result.value);
}
