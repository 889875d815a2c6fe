// Runs with nothing installed.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Child, finish, npm } from './child.mjs';
import { waitForLock } from './lock.mjs';
import { Refusal } from './text.mjs';

/**
 * What of the lockfile is not installed, by name.
 * @param {{packages: Record<string, {version?: string, integrity?: string, dev?: boolean, devOptional?: boolean, optional?: boolean}>}} wanted package-lock.json
 * @param {{packages: Record<string, {version?: string, integrity?: string}>} | null} installed node_modules/.package-lock.json
 * @param {{dev: boolean}} what with the parts only developers need, or without
 */
export function missingPackages(wanted, installed, { dev }) {
  return Object.entries(wanted.packages)
    .filter(([where, entry]) => where !== '' && !entry.optional && (dev || !(entry.dev || entry.devOptional)))
    .filter(([where, entry]) => {
      const found = installed?.packages[where];
      return found?.version !== entry.version || (found?.integrity && entry.integrity && found.integrity !== entry.integrity);
    })
    .map(([where]) => where.replace(/^.*node_modules\//, ''));
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function look(root, dev) {
  const wanted = readJson(path.join(root, 'package-lock.json'));
  if (wanted === null) throw new Refusal(`package-lock.json is missing in ${root}; is this the whole project?`);
  const installed = readJson(path.join(root, 'node_modules/.package-lock.json'));
  const hadDev = Object.values(installed?.packages ?? {}).some((entry) => entry.dev);
  return { missing: missingPackages(wanted, installed, { dev }), withDev: dev || hadDev };
}

/** True when node_modules holds what package-lock.json names. */
export function isInstalled(root, { dev }) {
  return look(root, dev).missing.length === 0;
}

/**
 * Installs when something is missing. Install scripts are not run: nothing we use needs them, and some places forbid them.
 * @param {string} root
 * @param {{dev: boolean, step: <T>(name: string, work: () => Promise<T>) => Promise<T>}} options
 */
export async function ensureInstalled(root, { dev, step }) {
  if (isInstalled(root, { dev })) return;
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const taken = await waitForLock(path.join(root, '.cache/install.lock'), { purpose: 'install' }, () => true);
  try {
    const { missing, withDev } = look(root, dev);
    if (missing.length === 0) return;
    await step('installing the dependencies', () => install(root, withDev, taken.lock));
  } finally {
    taken.lock.release();
  }
}

async function install(root, dev, lock) {
  const words = [
    'ci',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    dev ? '--include=dev' : '--omit=dev',
  ];
  const child = new Child(...npm(...words), { cwd: root, env: { ...process.env, NODE_ENV: '' } });
  lock.update({ worker: child.born });
  const code = await finish(child);
  if (code !== 0) throw new Refusal(`npm could not install the dependencies:\n${child.output.trim()}`);
}
