import { migrate } from '@/db/migrate';
import { ROOT } from '../bare/paths.mjs';
import type { Prepared } from '../bare/prepare.mjs';
import { ensureBuilt } from './build';
import { startDatabase } from './database';
import { keepAlive } from './keepAlive';
import { checkpointsFile, loadLedgerKey } from './ledgerKey';
import { aboutAccounts, ensureSample, firstSample, isLoaded } from './sample';
import { loadSecrets } from './secrets';
import { serve, serverEnvironment } from './serve';
import { stopSignal, untilStopped } from './stopping';

/** What was started and must be stopped, latest first: the web server, then the database. */
type Undo = (() => Promise<void>)[];

async function bringUpDatabase({ folder, steps, sample }: Prepared, undo: Undo, ending: AbortSignal) {
  const database = await steps.step('starting the database', () => startDatabase(folder));
  const { url, directUrl, embedded } = database;
  if (embedded !== null) undo.push(embedded.stop);
  if (!ending.aborted) await steps.step('migrating', () => migrate(directUrl));
  const load = embedded !== null ? () => firstSample(folder, database) : sample ? () => ensureSample(folder, url) : null;
  if (ending.aborted || load === null) return { url, embedded, made: null };
  const made = isLoaded(folder) ? null : await steps.step('loading the sample project', load);
  return { url, embedded, made };
}

/** Runs both, waits for both to end even when one fails (the other is told by `fail`), and throws the first failure. */
async function together<A, B>(fail: () => void, a: Promise<A>, b: Promise<B>): Promise<A> {
  const failing = (error: unknown) => {
    fail();
    throw error;
  };
  const [first, second] = await Promise.allSettled([a.catch(failing), b.catch(failing)]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return first.value;
}

async function bringUp(prepared: Prepared, undo: Undo, stopping: AbortSignal): Promise<number> {
  const { folder, listen, lock, steps } = prepared;
  const failed = new AbortController();
  const ending = AbortSignal.any([stopping, failed.signal]);
  const { url, embedded, made } = await together(
    () => failed.abort(),
    bringUpDatabase(prepared, undo, ending),
    ensureBuilt(ROOT, steps, ending),
  );
  if (stopping.aborted) return 0;
  const ledger = { key: await loadLedgerKey(folder), checkpoints: checkpointsFile(folder) };
  const environment = serverEnvironment(url, await loadSecrets(folder), ledger);
  const web = await steps.step('starting the web server', () => serve(ROOT, listen, environment, stopping));
  undo.push(() => web.stop());
  if (stopping.aborted) return 0;
  lock.update({ address: listen.address, worker: web.born });
  steps.line(['', `  Isnad is at ${listen.address}   (Ctrl-C stops it)`, '', ...aboutAccounts(folder, made), ''].join('\n'));
  const ends: Promise<number | undefined>[] = [untilStopped(stopping), web.ended];
  if (embedded !== null) {
    const keeper = keepAlive(embedded, steps);
    undo.push(keeper.stop);
    ends.push(keeper.ended);
  }
  const code = await Promise.race(ends);
  if (code === undefined) return 0;
  steps.line(`The web server ended by itself, with code ${code}.`);
  return 1;
}

/** Brings the house up, keeps it until told to stop, and takes it down again. Returns the exit code. */
export async function start(prepared: Prepared): Promise<number> {
  const undo: Undo = [];
  try {
    return await bringUp(prepared, undo, stopSignal(prepared.above));
  } finally {
    for (const stop of undo.reverse()) await stop();
    prepared.lock.release();
  }
}
