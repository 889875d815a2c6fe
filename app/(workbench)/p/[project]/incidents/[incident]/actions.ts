'use server';

import { revalidatePath } from 'next/cache';
import { acting } from '@/app/_session/action';
import { done, type FormState, failed } from '@/app/_ui/form';
import { askQuestion } from '@/db/question/ask';
import { giveRuling } from '@/db/ruling/give';
import { MEASURES, type Measure } from '@/lib/claim/claim';
import type { ClaimId, IncidentId, ProjectId, RulingId } from '@/lib/id';
import { fail, type Result } from '@/lib/result';
import { VERDICTS } from '@/lib/verdict/verdict';

const BENCH = '/(workbench)/p/[project]/incidents/[incident]';

function answer(result: Result<unknown>, form: FormData): FormState {
  if (!result.ok) return failed(result.problems, form);
  revalidatePath(BENCH, 'page');
  return done();
}

const typed = (form: FormData, name: string) => String(form.get(name) ?? '');

export async function ask(projectId: ProjectId, incidentId: IncidentId, _state: FormState, form: FormData): Promise<FormState> {
  const measure = MEASURES.find((known): known is Measure => known === typed(form, 'measure'));
  if (!measure) return answer(fail('required', 'measure'), form);
  const question = { incidentId, measure, populationEn: typed(form, 'populationEn'), populationAr: typed(form, 'populationAr') };
  return answer(await acting('question.ask', (context) => askQuestion(context, projectId, question)), form);
}

/** Two claims at the versions the person saw, with what they saw ruled. */
export interface SeenPair {
  readonly a: { readonly claimId: ClaimId; readonly version: number };
  readonly b: { readonly claimId: ClaimId; readonly version: number };
  /** The ruling on it, if there was one. */
  readonly seen: RulingId | null;
}

export async function rule(projectId: ProjectId, pair: SeenPair, _state: FormState, form: FormData): Promise<FormState> {
  const verdict = VERDICTS.find((known) => known === typed(form, 'verdict'));
  if (!verdict) return answer(fail('required', 'verdict'), form);
  const ruling = { ...pair, verdict, reason: typed(form, 'reason') };
  return answer(await acting('verdict.overrule', (context) => giveRuling(context, projectId, ruling)), form);
}
