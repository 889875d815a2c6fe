'use server';

import { redirect } from 'next/navigation';
import { acting } from '@/app/_session/action';
import { wording } from '@/app/_session/screen';
import { type FormState, failed } from '@/app/_ui/form';
import type { Option } from '@/app/_ui/SelectField';
import { listDocumentNames } from '@/db/document/read';
import { assignDoubleReading } from '@/db/doubleReading/assign';
import { handIn } from '@/db/doubleReading/handIn';
import { removeReading } from '@/db/doubleReading/remove';
import { settleAgreed, settleDifference } from '@/db/doubleReading/settle';
import { takeReading } from '@/db/doubleReading/take';
import { findIncidents } from '@/db/incident/find';
import type { ProjectId } from '@/lib/id';
import { fail, type Result } from '@/lib/result';
import { besideField, type QuotePlace, text } from '../documents/[document]/_parts/claimInput';
import { readingInput } from './_parts/readingInput';
import { ofDocument, ofIncident } from './_parts/subjects';

/** Where the person is: which double reading of which project, and where a done act leads. */
interface Here {
  readonly projectId: ProjectId;
  readonly doubleReadingId: string;
  readonly goesTo: string;
}

interface Sides {
  readonly first: string | null;
  readonly second: string | null;
}

function answer(result: Result<unknown>, form: FormData, goesTo: string): FormState {
  if (!result.ok) return failed(result.problems.map(besideField), form);
  // What comes back from a browser leads nowhere but into a project.
  redirect(goesTo.startsWith('/p/') ? goesTo : '/');
}

export async function assign(
  project: { readonly id: ProjectId; readonly slug: string },
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const [kind, id = ''] = text(form, 'subject').split(' ');
  if (kind !== 'document' && kind !== 'incident') return failed([{ code: 'required', field: 'subject' }], form);
  const people = {
    firstReader: text(form, 'firstReader'),
    secondReader: text(form, 'secondReader'),
    adjudicator: text(form, 'adjudicator'),
  };
  const missing = Object.entries(people).flatMap(([field, value]) => (value ? [] : [{ code: 'required', field } as const]));
  if (missing.length) return failed(missing, form);
  const subject = kind === 'document' ? { documentId: id } : { incidentId: id };
  const made = await acting('double_reading.assign', (context) => assignDoubleReading(context, project.id, { subject, ...people }));
  return made.ok ? redirect(`/p/${encodeURIComponent(project.slug)}/double/${made.value}`) : failed(made.problems, form);
}

export async function take(here: Here, quote: QuotePlace, replaces: string | null, _state: FormState, form: FormData): Promise<FormState> {
  const input = readingInput(quote, form);
  if (!input.ok) return failed(input.problems, form);
  const { projectId, doubleReadingId, goesTo } = here;
  const taken = await acting('double_reading.read', (context) =>
    takeReading(context, projectId, { doubleReadingId, replaces, ...input.value }),
  );
  return answer(taken, form, goesTo);
}

export async function remove(
  { projectId, doubleReadingId, goesTo }: Here,
  readingId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const removed = await acting('double_reading.read', (context) => removeReading(context, projectId, { doubleReadingId, readingId }));
  return answer(removed, form, goesTo);
}

export async function handInReading(
  { projectId, doubleReadingId, goesTo }: Here,
  count: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const done = await acting('double_reading.hand_in', (context) => handIn(context, projectId, { doubleReadingId, count }));
  return answer(done, form, goesTo);
}

const OUTCOMES = ['first', 'second', 'both', 'no_claim'] as const;

export async function settle({ projectId, doubleReadingId, goesTo }: Here, sides: Sides, _: FormState, form: FormData): Promise<FormState> {
  const outcome = OUTCOMES.find((one) => one === text(form, 'outcome'));
  if (!outcome) return failed([{ code: 'required', field: 'outcome' }], form);
  const incidentId = text(form, 'incidentId') || null;
  const settled = await acting('double_reading.settle', (context) =>
    settleDifference(context, projectId, { doubleReadingId, ...sides, outcome, incidentId, reason: text(form, 'reason') }),
  );
  return answer(settled, form, goesTo);
}

export async function settleAnother(here: Here, sides: Sides, quote: QuotePlace, _: FormState, form: FormData): Promise<FormState> {
  const another = readingInput(quote, form);
  if (!another.ok) return failed(another.problems, form);
  const { projectId, doubleReadingId, goesTo } = here;
  const given = { incidentId: text(form, 'incidentId') || null, reason: text(form, 'reason') };
  const settled = await acting('double_reading.settle', (context) =>
    settleDifference(context, projectId, { doubleReadingId, ...sides, outcome: 'another', another: another.value, ...given }),
  );
  return answer(settled, form, goesTo);
}

export async function recordAgreed({ projectId, doubleReadingId, goesTo }: Here, _: FormState, form: FormData): Promise<FormState> {
  const items = form.getAll('item').flatMap((one): Sides[] => {
    const [first, second] = typeof one === 'string' ? one.split(' ') : [];
    return first && second ? [{ first, second }] : [];
  });
  const incidentId = text(form, 'incidentId') || null;
  const recorded = items.length
    ? await acting('double_reading.settle', (context) => settleAgreed(context, projectId, { doubleReadingId, incidentId, items }))
    : fail('required', 'item');
  return answer(recorded, form, goesTo);
}

/** Documents and incidents by words of their names, to choose one from where they are too many to list. */
export async function findSubjects(projectId: ProjectId, words: string): Promise<readonly Option[] | null> {
  const { t, name } = await wording();
  // What was chosen before is asked for as the list has it: "document" or "incident" and its id.
  const sought = words.replace(/^(?:document|incident) /, '');
  const [documents, incidents] = await Promise.all([
    acting('document.find', (context) => listDocumentNames(context, projectId, sought)),
    acting('incident.find', (context) => findIncidents(context, projectId, sought)),
  ]);
  if (!documents.ok || !incidents.ok) return null;
  return [...documents.value.rows.map((one) => ofDocument(one, t)), ...incidents.value.incidents.map((one) => ofIncident(one, t, name))];
}
