import { appendFile } from 'node:fs/promises';
import type { Database } from '@/db/client';
import { integrate, isPortionFull, type Signer } from '@/db/ledger/integrate';

/** How long the integrator rests when nothing waits, in milliseconds: acts are in the tree within a second. */
const REST = 500;
/** How long when the database does not answer. */
const PATIENCE = 5000;

interface Integrator {
  readonly db: Database;
  readonly signer: Signer;
  /** Every checkpoint is appended here too, outside the database; null keeps it in the database alone. */
  readonly appendTo: string | null;
  /** Told once of each fault, not on every try. */
  readonly onFault: (error: unknown) => void;
}

/** Takes acts into the ledger's tree as they come, until `stopping`. Any number of servers may run one: they take turns. */
export async function keepLedger({ db, signer, appendTo, onFault }: Integrator, stopping: AbortSignal): Promise<void> {
  let fault = '';
  while (!stopping.aborted) {
    let rest = REST;
    try {
      const taken = await integrate(db, signer, () => new Date());
      if (taken.note !== null && appendTo !== null) await appendFile(appendTo, `${taken.note}\n`, { mode: 0o600 });
      if (isPortionFull(taken)) rest = 0;
      fault = '';
    } catch (error) {
      rest = PATIENCE;
      if (String(error) !== fault) onFault(error);
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
