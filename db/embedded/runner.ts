import { stat } from 'node:fs/promises';
import path from 'node:path';

/** The user PostgreSQL runs as. It refuses root, so root hands over to "nobody", who exists everywhere and owns nothing. */
export interface Runner {
  readonly uid?: number;
  readonly gid?: number;
}

const NOBODY = 65_534;

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

export function runner(): Runner {
  return isRoot() ? { uid: NOBODY, gid: NOBODY } : {};
}

/** The folders above `target` that the runner may not pass through (all of them must exist). */
export async function blockedFolders(target: string): Promise<string[]> {
  const { uid } = runner();
  if (uid === undefined) return [];
  const blocked: string[] = [];
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    const found = await stat(folder);
    const mayPass = found.uid === uid ? found.mode & 0o100 : found.gid === uid ? found.mode & 0o010 : found.mode & 0o001;
    if (!mayPass) blocked.push(folder);
    if (path.dirname(folder) === folder) return blocked;
  }
}
