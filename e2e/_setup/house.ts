import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../../cli/bare/paths.mjs';
import { freePort } from '../../cli/bare/port.mjs';

export interface House {
  readonly url: string;
  /** The data folder, with sample-accounts.json in it. */
  readonly folder: string;
  /** The process that `isnad start` is; it has started the others. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** The variables of the person who runs the tests that would make the house another one. */
const FOREIGN = ['DATABASE_URL', 'DATABASE_DIRECT_URL', 'HOST', 'NEXTAUTH_URL', 'NEXTAUTH_SECRET', 'AUTH_SECRET', 'npm_lifecycle_event'];

/** Brings up a house of its own as a person would, with `isnad start`, in a new data folder and on a free port; `given` is set in its environment. */
export async function startHouse(given: Readonly<Record<string, string>> = {}): Promise<House> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-e2e-'));
  const port = await freePort();
  const env: NodeJS.ProcessEnv = { ...process.env, ISNAD_DATA: folder, PORT: String(port) };
  for (const name of FOREIGN) delete env[name];
  Object.assign(env, given);
  const child = spawn(process.execPath, [path.join(ROOT, 'cli/bin.mjs'), 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        said += part;
        if (said.includes('Isnad is at ')) resolve();
      });
    }
    void ended.then(() => reject(new Error(`The house did not come up:\n${said}`)));
  });
  await ready;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, folder, pid: child.pid ?? 0, stop };
}
