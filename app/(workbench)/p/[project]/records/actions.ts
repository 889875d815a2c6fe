'use server';

import { revalidatePath } from 'next/cache';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import { signDissent } from '@/db/dissent/sign';
import { publishRecord } from '@/db/publication/publish';
import { withdrawRecord } from '@/db/publication/withdraw';
import { approveReconciliation, returnReconciliation } from '@/db/reconciliation/decide';
import { typedRange } from '@/lib/figure/typedNumber';
import type { ProjectId, ReconciliationId } from '@/lib/id';
import { fail } from '@/lib/result';

interface Place {
  readonly id: ProjectId;
  readonly slug: string;
}

/** Approves or returns, as the pressed button says. On failure the page stays as it is, with the note and the sentence. */
export async function decideAction(project: Place, reconciliationId: ReconciliationId, _: FormState, form: FormData): Promise<FormState> {
  const decision = form.get('decision');
  const decide = decision === 'approve' ? approveReconciliation : decision === 'return' ? returnReconciliation : null;
  if (!decide) return failed(fail('invalid').problems, form);
  const note = String(form.get('note') ?? '');
  const result = await acting(`${decision} reconciliation`, (context) => decide(context, project.id, { reconciliationId, note }));
  if (!result.ok) return failed(result.problems, form);
  revalidatePath(`/p/${project.slug}`, 'layout');
  return done();
}

/** Signs a dissent; numbers may be typed in either digits. */
export async function signDissentAction(
  project: Place,
  reconciliationId: ReconciliationId,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const typed = (name: string) => String(form.get(name) ?? '');
  const { unreadable, range } = typedRange(typed);
  if (unreadable) return failed(fail('figure_unreadable', unreadable).problems, form);
  const input = { reconciliationId, ...range, value: typed('value') || null, reason: typed('reason') };
  const result = await acting('sign dissent', (context) => signDissent(context, project.id, input));
  if (!result.ok) return failed(result.problems, form);
  revalidatePath(`/p/${project.slug}`, 'layout');
  return done();
}

/** Opens a record to anyone, naming author and approver where the box is ticked. */
export async function publishAction(project: Place, reconciliationId: ReconciliationId, _: FormState, form: FormData): Promise<FormState> {
  const names = form.get('names') !== null;
  const result = await acting('publish record', (context) => publishRecord(context, project.id, { reconciliationId, names }));
  if (!result.ok) return failed(result.problems, form);
  revalidatePath(`/p/${project.slug}`, 'layout');
  return done();
}

export async function withdrawAction(project: Place, reconciliationId: ReconciliationId, _: FormState, form: FormData): Promise<FormState> {
  const result = await acting('withdraw record', (context) => withdrawRecord(context, project.id, { reconciliationId }));
  if (!result.ok) return failed(result.problems, form);
  revalidatePath(`/p/${project.slug}`, 'layout');
  return done();
}
