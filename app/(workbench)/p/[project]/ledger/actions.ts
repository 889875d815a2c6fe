'use server';

import { revalidatePath } from 'next/cache';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import { redactPayload } from '@/db/ledger/redact';
import type { ProjectId } from '@/lib/id';

interface Place {
  readonly id: ProjectId;
  readonly slug: string;
}

export async function redactAction(project: Place, _: FormState, form: FormData): Promise<FormState> {
  const [entryId, reason] = [String(form.get('entryId') ?? ''), String(form.get('reason') ?? '')];
  const result = await acting('redact a payload', (context) => redactPayload(context, project.id, { entryId, reason }));
  if (!result.ok) return failed(result.problems, form);
  revalidatePath(`/p/${project.slug}/ledger`);
  return done();
}
