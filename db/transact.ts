import { setTimeout as pause } from 'node:timers/promises';
import type { Problem, Result } from '../lib/result';
import type { Database, Executor } from './client';
import { asResult, isDeadlock } from './problem';

/** How often an act is done when it and another wait for each other. */
const TRIES = 4;

/** How long an act stands back before it is done anew, in milliseconds: at most this for the first time, and as much more each time. */
const STAND_BACK = 100;

class Refused extends Error {
  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    super('refused');
  }
}

/**
 * Does all of `work` in one transaction, or none of it: a failed Result rolls everything back, a constraint the database refuses comes
 * back as its problem, and what ended because it and another waited for each other is done anew.
 */
export function transact<T>(db: Database, work: (tx: Executor) => Promise<Result<T>>): Promise<Result<T>> {
  const attempt = () =>
    db.transaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new Refused(result.problems);
      return result;
    });
  return asResult(async () => {
    for (let tries = 1; ; tries++) {
      try {
        return await attempt();
      } catch (error) {
        if (error instanceof Refused) return { ok: false, problems: error.problems };
        if (!isDeadlock(error) || tries === TRIES) throw error;
        // Done anew at once, it takes its first row again before the other has woken up to it, and the two wait for each other once more.
        await pause(STAND_BACK * tries * (0.5 + Math.random() / 2));
      }
    }
  });
}
