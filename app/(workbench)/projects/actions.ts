'use server';

import { redirect } from 'next/navigation';
import { acting } from '@/app/_session/action';
import { type FormState, failed } from '@/app/_ui/form';
import { createProject } from '@/db/project/create';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

export async function createProjectAction(_: FormState, form: FormData): Promise<FormState> {
  const input = { slug: text(form, 'slug'), titleEn: text(form, 'titleEn'), titleAr: text(form, 'titleAr') };
  const result = await acting('create project', (context) => createProject(context, input));
  if (!result.ok) return failed(result.problems, form);
  redirect(`/p/${input.slug.trim().toLowerCase()}/incidents`);
}
