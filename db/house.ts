import { uuidv7 } from 'uuidv7';
import type { UserId } from '../lib/id';
import type { Verb } from '../lib/policy';
import type { Result } from '../lib/result';
import type { Database, Executor } from './client';
import { type Act, act, type Context } from './context';
import { asResult } from './problem';
import { ledger } from './schema';

/** Whoever holds the machine: the command line acts on accounts without signing in. The ledger shows no actor. */
export interface House {
  readonly db: Database;
  readonly actor: null;
  readonly now: () => Date;
}

type HouseAct = Omit<Act, 'by' | 'role'> & { readonly tx: Executor; readonly by: UserId | null };

class Refused extends Error {
  constructor(readonly result: { readonly ok: false }) {
    super('refused');
  }
}

/** A write on the instance, by an administrator or by the house. */
export function actOnInstance<T>(context: Context | House, verb: Verb, change: (act: HouseAct) => Promise<Result<T>>): Promise<Result<T>> {
  if (context.actor) return act(context, verb, null, change);
  const house = context;
  return asResult(async () => {
    let outcome: Result<T> | undefined;
    try {
      await house.db.transaction(async (tx) => {
        const at = house.now();
        const log: Act['log'] = async (subject, subjectId, payload, logged = verb) => {
          await tx.insert(ledger).values({ id: uuidv7(), actorId: null, verb: logged, subject, subjectId, payload, at });
        };
        outcome = await change({ tx, at, by: null, verb, log });
        if (!outcome.ok) throw new Refused(outcome);
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
    if (!outcome) throw new Error('the transaction ended without an outcome');
    return outcome;
  });
}
