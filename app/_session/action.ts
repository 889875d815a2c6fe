import 'server-only';
import type { Context } from '@/db/context';
import { fail, type Result } from '@/lib/result';
import { actingContext } from './actor';
import { logError } from './log';

/** Runs a write for a form or a route. Unknown errors go to the log; the person gets their id. */
export async function acting<T>(where: string, work: (context: Context) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    const context = await actingContext();
    return context.ok ? await work(context.value) : context;
  } catch (error) {
    return fail('unexpected', undefined, { id: logError(error, where) });
  }
}
