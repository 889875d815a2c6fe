'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import { addSource } from '@/db/source/add';
import { gradeSource } from '@/db/source/grade';
import { GRADES, SOURCE_KINDS } from '@/lib/claim/source';
import { parseDate } from '@/lib/figure/edtf';
import type { ProjectId, SourceId } from '@/lib/id';
import { fail } from '@/lib/result';

interface Place {
  readonly id: ProjectId;
  readonly slug: string;
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

export async function addSourceAction(project: Place, _: FormState, form: FormData): Promise<FormState> {
  const kind = SOURCE_KINDS.find((each) => each === form.get('kind'));
  if (!kind) return failed(fail('required', 'kind').problems, form);
  const input = { kind, nameEn: text(form, 'nameEn'), nameAr: text(form, 'nameAr'), party: form.has('party') };
  const result = await acting('add source', (context) => addSource(context, project.id, input));
  if (!result.ok) return failed(result.problems, form);
  redirect(`/p/${project.slug}/sources/${result.value}`);
}

/** The date may be written as people write dates; empty is today. */
export async function gradeSourceAction(project: Place, sourceId: SourceId, _: FormState, form: FormData): Promise<FormState> {
  const grade = GRADES.find((each) => each === form.get('grade'));
  if (!grade) return failed(fail('required', 'grade').problems, form);
  const typed = text(form, 'gradedOn').trim();
  const day = typed ? parseDate(typed) : null;
  if (day && !day.ok) return failed(fail('date_unreadable', 'gradedOn').problems, form);
  const input = { sourceId, grade, topic: text(form, 'topic'), reason: text(form, 'reason'), gradedOn: day?.value };
  const result = await acting('grade source', (context) => gradeSource(context, project.id, input));
  if (!result.ok) return failed(result.problems, form);
  revalidatePath(`/p/${project.slug}/sources`, 'layout');
  return done();
}
