'use server';

import { redirect } from 'next/navigation';
import { acting } from '@/app/_session/action';
import { type FormState, failed } from '@/app/_ui/form';
import { changePolicy } from '@/db/policy/change';
import { parsePolicy, typePolicy } from '@/lib/figure/typedPolicy';
import type { ProjectId } from '@/lib/id';

interface Place {
  readonly id: ProjectId;
  readonly slug: string;
  /** The version the form was filled from. */
  readonly seen: number;
}

/** Puts a policy in force, or only leads to what it would move: the address then holds it. */
export async function policyAction({ id, slug, seen }: Place, _: FormState, form: FormData): Promise<FormState> {
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const policy = parsePolicy(typed);
  if (!policy.ok) return failed(policy.problems, form);
  const page = `/p/${slug}/policy`;
  if (form.get('intent') === 'preview') redirect(`${page}?${new URLSearchParams(typePolicy(policy.value))}#preview`);
  const changed = await acting('change policy', (context) => changePolicy(context, id, { seen, ...policy.value }));
  if (!changed.ok) return failed(changed.problems, form);
  redirect(page);
}
