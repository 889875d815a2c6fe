'use server';

import { redirect } from 'next/navigation';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import { saveMapping } from '@/db/import/map';
import { undoImport } from '@/db/import/undo';
import { type ProjectId, parseId } from '@/lib/id';
import type { Mapping } from '@/lib/import/mapping';
import { fail } from '@/lib/result';

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Keeps how columns are read; what was made is said as its version and its name. */
export async function keepMapping(project: string, mapping: Mapping, _state: FormState, form: FormData): Promise<FormState> {
  const name = text(form, 'name');
  const kept = await acting('import.map', (context) => {
    const projectId = parseId<ProjectId>(project);
    return projectId ? saveMapping(context, projectId, { name, mapping }) : Promise.resolve(fail('not_found'));
  });
  return kept.ok ? done(`${kept.value} ${name}`) : failed(kept.problems, form);
}

interface Here {
  readonly projectId: ProjectId;
  readonly importId: string;
  readonly goesTo: string;
}

export async function undo({ projectId, importId, goesTo }: Here, _state: FormState, form: FormData): Promise<FormState> {
  const undone = await acting('import.undo', (context) => undoImport(context, projectId, { importId, reason: text(form, 'reason') }));
  if (!undone.ok) return failed(undone.problems, form);
  // What comes back from a browser leads nowhere but into a project.
  redirect(goesTo.startsWith('/p/') ? goesTo : '/');
}
