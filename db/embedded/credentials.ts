import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, EmbeddedFailure } from './failure';

/** What opens one data folder's server. Never printed. */
export interface Credentials {
  /** Where the server's own data lives. */
  readonly cluster: string;
  readonly superuserPassword: string;
  readonly applicationPassword: string;
  /** True once the application's role and database exist. */
  readonly ready: boolean;
}

const FILE = 'postgres.json';

export async function readCredentials(folder: string): Promise<Credentials | null> {
  try {
    return JSON.parse(await readFile(path.join(folder, FILE), 'utf8'));
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
  await writeFile(`${file}.new`, JSON.stringify(credentials, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return credentials;
}

export function newCredentials(cluster: string): Credentials {
  const password = () => randomBytes(24).toString('base64url');
  return { cluster, superuserPassword: password(), applicationPassword: password(), ready: false };
}
