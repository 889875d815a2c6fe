// Runs with nothing installed.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { isLeaving, waitForLock } from './lock.mjs';
import { dataFolder, privateFolder, ROOT } from './paths.mjs';
import { checkPort, listenAddress } from './port.mjs';
import { npmAbove } from './process.mjs';
import { stepsTo } from './steps.mjs';
import { Refusal } from './text.mjs';

/** The file that says who is running on a data folder. */
export function lockFile(folder) {
  return path.join(folder, 'running.json');
}

function alreadyRunning(holder) {
  const where = holder.address ? `running at ${holder.address}` : 'being started';
  return new Refusal(
    `Isnad is already ${where} (process ${holder.pid}) on this data folder. Stop it with Ctrl-C in its window, or: kill ${holder.pid}`,
  );
}

/**
 * @typedef {object} Prepared
 * @property {string} folder the data folder
 * @property {{host: string, port: number, address: string}} listen
 * @property {import('./lock.mjs').Lock} lock
 * @property {import('./process.mjs').Born[]} above the processes we end with
 * @property {import('./steps.mjs').Steps} steps
 * @property {boolean} sample load the sample also into a database that is not ours
 */

/**
 * What `start` does before it may rely on anything installed: says no where it must, and installs.
 * @param {string[]} words
 * @returns {Promise<Prepared>}
 */
export async function prepareStart(words) {
  const { values } = parseStart(words);
  const listen = listenAddress();
  const folder = privateFolder(dataFolder());
  const above = npmAbove();
  const about = { purpose: 'start', above };
  const taken = await waitForLock(lockFile(folder), about, (holder) => holder.purpose !== 'start' || isLeaving(holder));
  if ('holder' in taken) throw alreadyRunning(taken.holder);
  const { lock } = taken;
  try {
    await checkPort(listen);
    const steps = stepsTo();
    steps.line('Isnad');
    await ensureInstalled(ROOT, { dev: false, step: steps.step });
    return { folder, listen, lock, above, steps, sample: values.sample ?? false };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function parseStart(words) {
  try {
    return parseArgs({ args: words, options: { sample: { type: 'boolean' } }, allowPositionals: false });
  } catch (error) {
    throw new Refusal(`${error.message}\nSee: isnad start --help`);
  }
}
