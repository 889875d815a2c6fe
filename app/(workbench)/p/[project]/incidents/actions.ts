'use server';

import { redirect } from 'next/navigation';
import { acting } from '@/app/_session/action';
import { type FormState, failed } from '@/app/_ui/form';
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
