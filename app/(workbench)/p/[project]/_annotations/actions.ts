'use server';

import { revalidatePath } from 'next/cache';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import { replyToAnnotation, setResolved, writeAnnotation } from '@/db/annotation/write';
import type { AnnotationId, ProjectId } from '@/lib/id';
import type { Result } from '@/lib/result';
import type { NewThreadTarget } from './target';

const bodyOf = (form: FormData) => String(form.get('body') ?? '');

function answer(result: Result<unknown>, form: FormData): FormState {
  if (!result.ok) return failed(result.problems, form);
  revalidatePath('/(workbench)/p/[project]', 'layout');
  return done();
}

export async function startThread(projectId: ProjectId, target: NewThreadTarget, _state: FormState, form: FormData): Promise<FormState> {
  return answer(await acting('annotation.write', (context) => writeAnnotation(context, projectId, { target, body: bodyOf(form) })), form);
}

export async function reply(projectId: ProjectId, threadId: AnnotationId, _state: FormState, form: FormData): Promise<FormState> {
  return answer(
    await acting('annotation.reply', (context) => replyToAnnotation(context, projectId, { threadId, body: bodyOf(form) })),
    form,
  );
}

export async function settle(
  projectId: ProjectId,
  threadId: AnnotationId,
  resolved: boolean,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  return answer(await acting('annotation.resolve', (context) => setResolved(context, projectId, { threadId }, resolved)), form);
}
