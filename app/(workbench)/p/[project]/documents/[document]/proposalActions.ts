'use server';

import { redirect } from 'next/navigation';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import { acceptAllProposals, acceptProposal, noteFinding, rejectProposal } from '@/db/proposal/decide';
import type { ProjectId } from '@/lib/id';
import type { Problem, Result } from '@/lib/result';
import { besideField, correctedInput, type QuotePlace, text } from './_parts/claimInput';
import { type View, viewHref } from './_parts/view';

/** Where the person is, and the proposal to go on with. */
interface Here {
  readonly project: string;
  readonly documentId: string;
  readonly capture?: string;
  readonly next?: string;
}

/** Problems of a corrected claim are those of the form it came from. */
const ofForm = ({ field, ...rest }: Problem) => besideField({ ...rest, ...(field && { field: field.replace(/^claim\./, '') }) });

/** On to the next proposal with what was done, or the problems beside what was typed. */
function answer<T>(result: Result<T>, form: FormData, { project, documentId, capture, next }: Here, view: (value: T) => View): FormState {
  if (!result.ok) return failed(result.problems.map(ofForm), form);
  const path = `/p/${encodeURIComponent(project)}/documents/${encodeURIComponent(documentId)}`;
  redirect(viewHref(path, { capture, proposal: next, ...view(result.value) }));
}

export async function acceptProposed(
  projectId: ProjectId,
  here: Here,
  proposalId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const claimId = await acting('claim.accept', (context) => acceptProposal(context, projectId, { proposalId }));
  return answer(claimId, form, here, (claim) => ({ said: 'proposalAccepted', ...(here.next ? {} : { claim }) }));
}

export async function acceptCorrected(
  projectId: ProjectId,
  here: Here,
  proposalId: string,
  quote: QuotePlace,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const claim = correctedInput(quote, form);
  if (!claim.ok) return failed(claim.problems, form);
  const claimId = await acting('claim.accept', (context) => acceptProposal(context, projectId, { proposalId, claim: claim.value }));
  return answer(claimId, form, here, (made) => ({ said: 'proposalCorrected', ...(here.next ? {} : { claim: made }) }));
}

export async function rejectProposed(
  projectId: ProjectId,
  here: Here,
  proposalId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const rejected = await acting('claim.reject', (context) =>
    rejectProposal(context, projectId, { proposalId, reason: text(form, 'reason') }),
  );
  return answer(rejected, form, here, () => ({ said: 'proposalRejected' }));
}

export async function acceptAllProposed(projectId: ProjectId, captureId: string, _state: FormState, form: FormData): Promise<FormState> {
  const accepted = await acting('claim.accept', (context) => acceptAllProposals(context, projectId, { captureId }));
  return accepted.ok ? done(String(accepted.value)) : failed(accepted.problems, form);
}

export async function noteFound(
  projectId: ProjectId,
  here: Here,
  proposalId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const noted = await acting('annotation.write', (context) => noteFinding(context, projectId, { proposalId, body: text(form, 'body') }));
  return answer(noted, form, here, () => ({ said: 'findingNoted', proposal: proposalId }));
}
