'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { acting } from '@/app/_session/action';
import { type FormState, failed } from '@/app/_ui/form';
import { assignWork } from '@/db/queue/assign';
import type { ProjectId } from '@/lib/id';

/** Gives what was confirmed and returns to the list; when others were quicker, the page says what is so now. */
export async function assign(
  { id, queue }: { readonly id: ProjectId; readonly queue: string },
  confirmed: Parameters<typeof assignWork>[2],
): Promise<FormState> {
  const result = await acting('queue.assign', (context) => assignWork(context, id, confirmed));
  if (!result.ok) {
    revalidatePath('/(workbench)/p/[project]', 'layout');
    return failed(result.problems);
  }
  redirect(`${queue}&said=assigned&count=${result.value}`);
}
