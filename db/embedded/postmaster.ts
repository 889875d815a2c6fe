import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './failure';

/** What a running server says of itself in postmaster.pid (src/include/utils/pidfile.h). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Lines: pid, data folder, start time, port, socket folder, address, shared memory, status. */
export function parsePidFile(text: string): Postmaster | null {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!(pid > 0) || !(port > 0)) return null;
  return { pid, port, ready: lines[7] === 'ready' };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** After a restart of the machine another program may bear the number. Where we cannot look, we believe the file. */
async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.includes('(postgres)') && !/\) [ZX] /.test(stat);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return false;
    throw error;
  }
}

/** The server running on a cluster; null when none is. */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  try {
    const found = parsePidFile(await readFile(path.join(cluster, 'postmaster.pid'), 'utf8'));
    return found !== null && isAlive(found.pid) && (await isPostgres(found.pid)) ? found : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks the server to stop (SIGINT: open sessions are ended, all is written) and waits until it has; at last it insists. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const found = await findPostmaster(cluster);
  if (found === null) return;
  const signals: readonly (readonly [NodeJS.Signals, number])[] = [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
  ];
  for (const [signal, patience] of signals) {
    send(found.pid, signal);
    for (const until = Date.now() + patience; Date.now() < until; await pause(20)) {
      if ((await findPostmaster(cluster))?.pid !== found.pid) return;
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}
