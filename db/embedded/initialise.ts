import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Binaries } from './binaries';
import { codeOf, EmbeddedFailure } from './failure';
import { runProgram } from './program';
import { runner } from './runner';

/** Bytewise order, and the case of letters as Unicode knows it. */
const LOCALE = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale'];

/** The major version that made a cluster; null when there is none. */
export async function clusterVersion(cluster: string): Promise<string | null> {
  try {
    return (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Makes the cluster beside its place and moves it there whole, so that one killed half-way is not mistaken for it. */
export async function initialise(binaries: Binaries, cluster: string, superuserPassword: string): Promise<void> {
  const half = `${cluster}.half`;
  const passwordFile = `${half}.password`;
  const { uid, gid } = runner();
  try {
    await rm(half, { recursive: true, force: true });
    await mkdir(half, { mode: 0o700 });
    await writeFile(passwordFile, superuserPassword, { mode: 0o600 });
    if (uid !== undefined && gid !== undefined) await Promise.all([chown(half, uid, gid), chown(passwordFile, uid, gid)]);
    const words = [...LOCALE, '--auth=scram-sha-256', '-U', 'postgres', '--pwfile', passwordFile, '-D', half];
    const { code, output } = await runProgram(binaries.initdb, words, half);
    if (code !== 0) throw new EmbeddedFailure(`PostgreSQL could not make its data folder ${cluster}:\n${output.trim()}`);
    await rename(half, cluster);
  } finally {
    await rm(passwordFile, { force: true });
  }
}
