import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newOrigin, newSigningKey, signerOf } from '@/db/ledger/signer';

const file = (folder: string) => path.join(folder, 'ledger-key');

/** Where the data folder keeps every checkpoint, one signed note after the other, outside the database. */
export const checkpointsFile = (folder: string) => path.join(folder, 'checkpoints.txt');

/** The key that signs the ledger's checkpoints, made on the first start and kept for its owner alone, never in the database. */
export async function loadLedgerKey(folder: string): Promise<string> {
  try {
    return await readFile(file(folder), 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const key = newSigningKey(newOrigin());
  await writeFile(file(folder), key, { mode: 0o600, flag: 'wx' });
  return key;
}

/** Puts a new key in the place of the old one, which is kept beside it under its time; the ledger keeps its name. */
export async function rotateLedgerKey(folder: string, now: Date): Promise<void> {
  const { key } = signerOf(await loadLedgerKey(folder));
  const next = `${file(folder)}.next`;
  await writeFile(next, newSigningKey(key.name), { mode: 0o600 });
  await rename(file(folder), `${file(folder)}.until-${now.toISOString().replaceAll(':', '-')}`);
  await rename(next, file(folder));
}
