'use server';

import { revalidatePath } from 'next/cache';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import { stateCopy } from '@/db/copy/state';
import type { CopyRulingId } from '@/lib/claim/copied';
import { COPY_RELATIONS } from '@/lib/claim/copy';
import type { DocumentId, ProjectId } from '@/lib/id';
import { fail, type Result } from '@/lib/result';

/** Two documents, and the newest ruling on them that the person saw. */
export interface SeenCopy {
  readonly a: DocumentId;
  readonly b: DocumentId;
  readonly seen: CopyRulingId | null;
}

function answer(result: Result<unknown>, form: FormData): FormState {
  // Who was overtaken sees what was stated meanwhile above what they typed.
  if (result.ok || result.problems.some(({ code }) => code === 'changed_meanwhile')) revalidatePath('/(workbench)/p/[project]', 'layout');
  return result.ok ? done() : failed(result.problems, form);
}

/** States where the common words of two documents are from. */
export async function state(projectId: ProjectId, pair: SeenCopy, _state: FormState, form: FormData): Promise<FormState> {
  const typed = (name: string) => String(form.get(name) ?? '');
  const relation = COPY_RELATIONS.find((known) => known === typed('relation'));
  if (!relation) return answer(fail('required', 'relation'), form);
  const ruling = { ...pair, relation, copiedFrom: typed('copiedFrom') || null, reason: typed('reason') };
  return answer(await acting('copy.state', (context) => stateCopy(context, projectId, ruling)), form);
}
