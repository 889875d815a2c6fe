import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, EmbeddedFailure } from './failure';

/** What opens one data folder's server. Never printed. */
export interface Credentials {
  /** Where the server's own data lives: an absolute path; kept relative when inside the data folder, which may be moved. */
  readonly cluster: string;
  readonly superuserPassword: string;
  readonly applicationPassword: string;
  /** True once the application's role and database exist. */
  readonly ready: boolean;
}

const FILE = 'postgres.json';

export async function readCredentials(folder: string): Promise<Credentials | null> {
  try {
    const kept: Credentials = JSON.parse(await readFile(path.join(folder, FILE), 'utf8'));
    return { ...kept, cluster: path.resolve(folder, kept.cluster) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (codeOf(error) === 'EACCES')
      throw new EmbeddedFailure(
        `The data folder ${folder} belongs to another user. Run as that user, or set ISNAD_DATA to a folder of yours.`,
      );
    throw error;
  }
}

export async function writeCredentials(folder: string, credentials: Credentials): Promise<Credentials> {
  const file = path.join(folder, FILE);
  const inside = path.relative(folder, credentials.cluster);
  const kept = inside.startsWith('..') ? credentials : { ...credentials, cluster: inside };
  await writeFile(`${file}.new`, JSON.stringify(kept, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return credentials;
}

export function newCredentials(cluster: string): Credentials {
  const password = () => randomBytes(24).toString('base64url');
  return { cluster, superuserPassword: password(), applicationPassword: password(), ready: false };
}
