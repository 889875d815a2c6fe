import { spawn } from 'node:child_process';
import { open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Binaries } from './binaries';
import { EmbeddedFailure } from './failure';
import { findPostmaster, type Postmaster } from './postmaster';
import { plainEnvironment } from './program';
import { runner } from './runner';

/** Settings by name, as postgresql.conf would have them. */
export type Settings = Readonly<Record<string, string>>;

export interface Launch {
  readonly binaries: Binaries;
  readonly cluster: string;
  readonly logFile: string;
  readonly settings: Settings;
}

/** Reached over TCP on this machine alone: a socket's path may be longer than the system allows. */
const ALWAYS: Settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC' };

const PATIENCE = 30_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** Starts a server on the cluster in a session of its own, so that Ctrl-C reaches us and we decide the order of stopping. */
async function attempt({ binaries, cluster, logFile, settings }: Launch, port: number): Promise<Postmaster | 'ended'> {
  const words = ['-D', cluster, '-p', String(port)];
  for (const [name, value] of Object.entries({ ...ALWAYS, ...settings })) words.push('-c', `${name}=${value}`);
  const log = await open(logFile, 'a', 0o600);
  let ended = false;
  try {
    const child = spawn(binaries.postgres, words, {
      ...runner(),
      cwd: cluster,
      env: plainEnvironment(),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.once('exit', () => {
      ended = true;
    });
    child.once('error', () => {
      ended = true;
    });
    child.unref();
    for (const until = Date.now() + PATIENCE; Date.now() < until && !ended; await pause(15)) {
      const found = await findPostmaster(cluster);
      if (found?.ready && found.pid === child.pid) return found;
    }
    if (!ended) throw new EmbeddedFailure(`PostgreSQL did not become ready in ${PATIENCE / 1000} s; see ${logFile}.`);
    return 'ended';
  } finally {
    await log.close();
  }
}

/**
 * Tries again for a while: after kill -9 the old server's children take a moment to let go of the shared memory.
 * On `port` when its users know it already, else on any that is free.
 */
export async function launch(what: Launch, port?: number): Promise<Postmaster> {
  const { cluster, logFile } = what;
  if ((await findPostmaster(cluster)) === null) await rm(path.join(cluster, 'postmaster.pid'), { force: true });
  for (let tries = 0; tries < 20; tries += 1) {
    const started = await attempt(what, port ?? (await freePort()));
    if (started !== 'ended') return started;
    await pause(250);
  }
  const words = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-5).join('\n');
  throw new EmbeddedFailure(`PostgreSQL ends as soon as it is started; the last words of ${logFile}:\n${words}`);
}
