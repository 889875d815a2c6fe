import { appendFile } from 'node:fs/promises';
import type { Database } from '@/db/client';
import { type Integration, integrate, isPortionFull, type Signer } from '@/db/ledger/integrate';

/** How long the integrator rests when nothing waits, in milliseconds: acts are in the tree within a second. */
const REST = 500;
/** How long when the database does not answer. */
const PATIENCE = 5000;

interface Taking {
  readonly db: Database;
  readonly signer: Signer;
  /** Every checkpoint is appended here too, outside the database; null keeps it in the database alone. */
  readonly appendTo: string | null;
}

interface Integrator extends Taking {
  /** Told once of each fault, not on every try. */
  readonly onFault: (error: unknown) => void;
}

/** Takes one portion of the acts that wait into the ledger's tree. */
export async function takeIn({ db, signer, appendTo }: Taking): Promise<Integration> {
  const taken = await integrate(db, signer, () => new Date());
  if (taken.note !== null && appendTo !== null) await appendFile(appendTo, `${taken.note}\n`, { mode: 0o600 });
  return taken;
}

/** Takes acts into the ledger's tree as they come, until `stopping`. Any number of servers may run one: they take turns. */
export async function keepLedger(integrator: Integrator, stopping: AbortSignal): Promise<void> {
  let fault = '';
  while (!stopping.aborted) {
    let rest = REST;
    try {
      const taken = await takeIn(integrator);
      if (isPortionFull(taken)) rest = 0;
      fault = '';
    } catch (error) {
      rest = PATIENCE;
      if (String(error) !== fault) integrator.onFault(error);
      fault = String(error);
    }
    await pause(rest, stopping);
  }
}

/** Resolves after so many milliseconds, or as soon as it is told to stop; keeps no process alive. */
function pause(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    timer.unref();
    stopping.addEventListener('abort', () => resolve(), { once: true });
  });
}
