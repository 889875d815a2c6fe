import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { SHARED_FOLDER } from './binaries';
import { blockedFolders, runner } from './runner';

/**
 * Where the cluster of a data folder goes: inside it, or, when PostgreSQL's user cannot reach it there (root's checkout under a closed home), under /var/lib/isnad.
 */
export async function choosePlace(folder: string): Promise<string> {
  await openToRunner(folder);
  const inside = path.join(folder, 'postgres');
  if ((await blockedFolders(inside)).length === 0) return inside;
  await mkdir(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  return path.join(SHARED_FOLDER, `data-${randomBytes(8).toString('hex')}`);
}

/**
 * Lets PostgreSQL's user pass through a folder that was root's alone, not list it; nobody else may do even that.
 * A folder that was open already is someone's choice and stays as it is.
 */
export async function openToRunner(folder: string): Promise<void> {
  const { gid } = runner();
  if (gid === undefined) return;
  const found = await stat(folder);
  if (found.uid !== 0 || (found.mode & 0o777) !== 0o700) return;
  await chown(folder, 0, gid);
  await chmod(folder, 0o710);
}
