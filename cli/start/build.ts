import { mkdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundleServer } from '@/jobs/server';
import { Child } from '../bare/child.mjs';
import { type Lock, waitForLock } from '../bare/lock.mjs';
import type { Steps } from '../bare/steps.mjs';
import { Refusal } from '../bare/text.mjs';
import { hashSources } from './sources';

/** Where Next's own command lies. */
export function nextCommand(root: string): string {
  return createRequire(path.join(root, 'package.json')).resolve('next/dist/bin/next');
}

/** Written last: a build that was interrupted has none and is made again. */
function stampFile(root: string): string {
  return path.join(root, '.next/isnad-sources');
}

/** True when the build in `.next` was made of these sources. */
export async function isBuilt(root: string, hash: string): Promise<boolean> {
  try {
    return (await readFile(stampFile(root), 'utf8')) === hash;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Builds the screens when the sources are not those of the last build. `stopping` ends a build under way. */
export async function ensureBuilt(root: string, steps: Steps, stopping: AbortSignal): Promise<void> {
  const hash = await hashSources(root);
  if (await isBuilt(root, hash)) return;
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const taken = await waitForLock(path.join(root, '.cache/build.lock'), { purpose: 'build' }, () => !stopping.aborted);
  if (!('lock' in taken)) return;
  try {
    if (stopping.aborted || (await isBuilt(root, hash))) return;
    await steps.step('building the screens', () => build(root, taken.lock, stopping));
    if (!stopping.aborted) await writeFile(stampFile(root), hash);
  } finally {
    taken.lock.release();
  }
}

async function build(root: string, lock: Lock, stopping: AbortSignal): Promise<void> {
  await rm(stampFile(root), { force: true });
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const child = new Child(process.execPath, [nextCommand(root), 'build'], { cwd: root, env });
  lock.update({ worker: child.born });
  const stop = () => void child.stop();
  stopping.addEventListener('abort', stop);
  const code = await child.ended;
  stopping.removeEventListener('abort', stop);
  if (stopping.aborted) return;
  if (code !== 0) throw new Refusal(`The screens could not be built:\n${child.output.trim()}`);
  await bundleServer(root);
}
