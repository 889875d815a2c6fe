import { existsSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { connect } from '@/db/client';
import { migrate } from '@/db/migrate';
import type { SampleAccount } from '@/db/sample/accounts';
import { findUserId } from '@/db/user/read';
import type { StartedDatabase } from './database';

/** Where the sample's accounts are kept: [{email, password, role}], for its owner alone. */
function accountsFile(folder: string): string {
  return path.join(folder, 'sample-accounts.json');
}

/** Present while the sample is being loaded; says "new" when the database was made by that start, so that nothing else can be in it. */
function loadingFile(folder: string): string {
  return path.join(folder, 'sample-loading');
}

/** True when the sample was loaded from this data folder. */
export function isLoaded(folder: string): boolean {
  return existsSync(accountsFile(folder));
}

/** True when a first start was killed in the middle of the sample, with nothing else in the database. */
export function isHalfLoaded(folder: string): boolean {
  return !isLoaded(folder) && existsSync(loadingFile(folder)) && readFileSync(loadingFile(folder), 'utf8') === 'new';
}

async function keep(folder: string, accounts: readonly SampleAccount[]): Promise<void> {
  const file = accountsFile(folder);
  await writeFile(`${file}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Loads the sample project unless it is there. Returns its accounts with their passwords when this call made them, else null. */
export async function ensureSample(folder: string, url: string): Promise<readonly SampleAccount[] | null> {
  const connection = connect(url, { max: 2 });
  try {
    if ((await findUserId(connection.db, 'administrator@isnad.example')) !== null) return null;
    const { loadSample } = await import('@/db/sample/load');
    const { accounts } = await loadSample(connection);
    await keep(folder, accounts);
    return accounts;
  } finally {
    await connection.close();
  }
}

/**
 * The sample of a first run on the embedded server. One that was killed half-way is begun again in an empty database:
 * nobody can have been served from it.
 */
export async function firstSample(folder: string, { url, embedded }: StartedDatabase): Promise<readonly SampleAccount[] | null> {
  const again = isHalfLoaded(folder);
  if (again) {
    await embedded?.recreate();
    await migrate(url);
  }
  await writeFile(loadingFile(folder), again || embedded?.made ? 'new' : '', { mode: 0o600 });
  const accounts = await ensureSample(folder, url);
  await rm(loadingFile(folder));
  return accounts;
}

/** The accounts as lines to show once. */
function accountLines(accounts: readonly SampleAccount[]): string[] {
  return accounts.map(({ email, password, role }) => `    ${role.padEnd(14)} ${email.padEnd(28)} ${password}`);
}

/** What to say about the sample accounts: passwords only on the run that made them, afterwards where they are kept. */
export function aboutAccounts(folder: string, made: readonly SampleAccount[] | null): string[] {
  const file = path.relative(process.env.INIT_CWD ?? process.cwd(), accountsFile(folder));
  if (made !== null) return [`  Sample accounts (shown only now, kept in ${file}):`, ...accountLines(made)];
  return [
    isLoaded(folder) ? `  Sample accounts: ${file}` : '  To add an account: npm run -s isnad -- user add you@example.org --administrator',
  ];
}
