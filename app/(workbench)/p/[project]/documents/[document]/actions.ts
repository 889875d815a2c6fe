'use server';

import { redirect } from 'next/navigation';
import { acting } from '@/app/_session/action';
import { wording } from '@/app/_session/screen';
import { type FormState, failed } from '@/app/_ui/form';
import { writeAnnotation } from '@/db/annotation/write';
import { correctClaim } from '@/db/claim/correct';
import { acceptClaim, rejectClaim } from '@/db/claim/judge';
import { recordClaim } from '@/db/claim/record';
import { correctLanguage } from '@/db/document/correctLanguage';
import { findIncidents } from '@/db/incident/find';
import type { ProjectId } from '@/lib/id';
import type { Result } from '@/lib/result';
import { besideField, claimInput, type QuotePlace, text } from './_parts/claimInput';
import type { IncidentOption } from './_parts/QuestionField';
import { type View, viewHref } from './_parts/view';
import { incidentOptions } from './_parts/wording';

/** Where the person is, to come back to. */
interface Here {
  readonly project: string;
  readonly documentId: string;
  readonly capture?: string;
}

interface Seen {
  readonly claimId: string;
  readonly version: number;
}

/** Back to the reader with what was done, or the problems beside what was typed. */
function answer<T>(result: Result<T>, form: FormData, { project, documentId, capture }: Here, view: (value: T) => View): FormState {
  if (!result.ok) return failed(result.problems.map(besideField), form);
  const path = `/p/${encodeURIComponent(project)}/documents/${encodeURIComponent(documentId)}`;
  redirect(viewHref(path, { capture, ...view(result.value) }));
}

export async function record(projectId: ProjectId, here: Here, quote: QuotePlace, _state: FormState, form: FormData): Promise<FormState> {
  const input = claimInput(quote, form);
  if (!input.ok) return failed(input.problems, form);
  const claimId = await acting('claim.record', (context) => recordClaim(context, projectId, input.value));
  return answer(claimId, form, here, (claim) => ({ claim, said: 'recorded' }));
}

export async function correct(projectId: ProjectId, here: Here, quote: QuotePlace, _state: FormState, form: FormData): Promise<FormState> {
  const input = claimInput(quote, form);
  if (!input.ok) return failed(input.problems, form);
  const seen = { claimId: text(form, 'claimId'), version: Number(text(form, 'version')), reason: text(form, 'reason') };
  const version = await acting('claim.correct', (context) => correctClaim(context, projectId, { ...seen, ...input.value }));
  return answer(version, form, here, () => ({ claim: seen.claimId, said: 'corrected' }));
}

export async function accept(projectId: ProjectId, here: Here, seen: Seen, _state: FormState, form: FormData): Promise<FormState> {
  const version = await acting('claim.accept', (context) => acceptClaim(context, projectId, seen));
  return answer(version, form, here, () => ({ claim: seen.claimId, said: 'accepted' }));
}

export async function reject(projectId: ProjectId, here: Here, seen: Seen, _state: FormState, form: FormData): Promise<FormState> {
  const version = await acting('claim.reject', (context) => rejectClaim(context, projectId, { ...seen, reason: text(form, 'reason') }));
  return answer(version, form, here, () => ({ claim: seen.claimId, said: 'rejected' }));
}

export async function note(projectId: ProjectId, here: Here, quote: QuotePlace, _state: FormState, form: FormData): Promise<FormState> {
  const target = { kind: 'quote', quote } as const;
  const written = await acting('annotation.write', (context) => writeAnnotation(context, projectId, { target, body: text(form, 'body') }));
  return answer(written, form, here, () => ({ said: 'noted' }));
}

export async function correctLanguageAs(projectId: ProjectId, here: Here, _state: FormState, form: FormData): Promise<FormState> {
  const named = text(form, 'language');
  const field = named === 'other' ? 'languageCode' : 'language';
  const corrected = await acting('document.correct_language', (context) =>
    correctLanguage(context, projectId, { documentId: here.documentId, language: text(form, field) }),
  );
  if (!corrected.ok)
    return failed(
      corrected.problems.map((problem) => (problem.field === 'language' ? { ...problem, field } : problem)),
      form,
    );
  return answer(corrected, form, here, () => ({ said: 'languageCorrected' }));
}

/** Incidents of a project that has too many to list them all, by words of their title or place, as the claim form offers them. */
export async function findIncidentsNamed(projectId: ProjectId, words: string): Promise<readonly IncidentOption[] | null> {
  const { t, name } = await wording();
  const found = await acting('incident.find', (context) => findIncidents(context, projectId, words));
  return found.ok ? incidentOptions(found.value, t, name) : null;
}
