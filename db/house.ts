import type { UserId } from '../lib/id';
import type { Verb } from '../lib/policy';
import type { Result } from '../lib/result';
import type { Database, Executor } from './client';
import { type Act, act, type Context, newId } from './context';
import { ledger } from './schema';
import { sending } from './together';
import { transact } from './transact';

/** Whoever holds the machine: the command line acts on accounts without signing in. The ledger shows no actor. */
export interface House {
  readonly db: Database;
  readonly actor: null;
  readonly now: () => Date;
}

type HouseAct = Omit<Act, 'by' | 'role'> & { readonly tx: Executor; readonly by: UserId | null };

/** A write on the instance, by an administrator or by the house. */
export function actOnInstance<T>(context: Context | House, verb: Verb, change: (act: HouseAct) => Promise<Result<T>>): Promise<Result<T>> {
  if (context.actor) return act(context, verb, null, change);
  const house = context;
  return transact(house.db, async (tx) => {
    const at = house.now();
    const { sent, send } = sending();
    const log: Act['log'] = async (subject, subjectId, payload, logged = verb) => {
      send(() => tx.insert(ledger).values({ id: newId(), actorId: null, verb: logged, subject, subjectId, payload, at }));
    };
    return sent(change({ tx, at, by: null, verb, send, log }));
  });
}
