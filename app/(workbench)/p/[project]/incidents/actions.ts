'use server';

import { redirect } from 'next/navigation';
import { acting } from '@/app/_session/action';
import { wording } from '@/app/_session/screen';
import { type FormState, failed } from '@/app/_ui/form';
import type { Option } from '@/app/_ui/SelectField';
import { findIncidents } from '@/db/incident/find';
import { openIncident } from '@/db/incident/open';
import { PRECISIONS } from '@/lib/claim/incident';
import type { ProjectId } from '@/lib/id';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

/** Opens an incident and goes to its bench. */
export async function openIncidentAction(
  project: { readonly id: ProjectId; readonly slug: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const input = {
    titleEn: text(form, 'titleEn'),
    titleAr: text(form, 'titleAr'),
    date: text(form, 'date'),
    placeEn: text(form, 'placeEn'),
    placeAr: text(form, 'placeAr'),
    precision: PRECISIONS.find((precision) => precision === form.get('precision')),
    partOf: text(form, 'partOf') || undefined,
  };
  const result = await acting('open incident', (context) => openIncident(context, project.id, input));
  if (!result.ok) return failed(result.problems, form);
  redirect(`/p/${project.slug}/incidents/${result.value}`);
}

/** Incidents by words of their title or place, to choose one from where they are too many to list. */
export async function findWholes(projectId: ProjectId, words: string): Promise<readonly Option[] | null> {
  const { name } = await wording();
  const found = await acting('incident.find', (context) => findIncidents(context, projectId, words));
  if (!found.ok) return null;
  return found.value.incidents.map(({ id, titleEn, titleAr }) => ({ value: id, label: name({ en: titleEn, ar: titleAr }) }));
}
