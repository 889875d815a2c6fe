import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Secrets {
  /** Signs the sessions. */
  readonly session: string;
  /** AES-256 key, base64, with which Next seals what a server action carries over; two servers must share it. */
  readonly actions: string;
}

/** The secrets of a data folder, made on the first run and kept: sessions outlive a restart. */
export async function loadSecrets(folder: string): Promise<Secrets> {
  const file = path.join(folder, 'secrets.json');
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const secrets: Secrets = { session: randomBytes(32).toString('base64url'), actions: randomBytes(32).toString('base64') };
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' });
  return secrets;
}
