import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holderOf, isLeaving, takeLock } from './lock.mjs';
import { identity } from './process.mjs';

describe('takeLock', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-lock-'));
    file = path.join(folder, 'running.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const hold = (pid: number, born: string | null) => writeFile(file, JSON.stringify({ pid, identity: born, above: [], purpose: 'start' }));

  it('is refused while another living process holds it, and says who', async () => {
    await hold(process.ppid, identity(process.ppid));
    expect(takeLock(file, { purpose: 'start' })).toMatchObject({ holder: { pid: process.ppid, purpose: 'start' } });
    expect(holderOf(file)).not.toBeNull();
  });

  it('is taken over the body of a killed holder, whose number another process may bear', async () => {
    await hold(process.ppid, 'born in another age');
    expect(takeLock(file, { purpose: 'start' })).toHaveProperty('lock');
    expect(await readdir(folder)).toEqual(['running.json']);
  });

  it('survives a file cut short', async () => {
    await writeFile(file, '{"pid":');
    expect(takeLock(file, { purpose: 'start' })).toHaveProperty('lock');
  });

  it('ends what a killed holder left at work', async () => {
    const worker = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
    const ended = new Promise((resolve) => worker.once('exit', (_, signal) => resolve(signal)));
    const born = { pid: worker.pid ?? 0, identity: identity(worker.pid ?? 0) };
    await writeFile(file, JSON.stringify({ pid: process.ppid, identity: 'gone', above: [], purpose: 'install', worker: born }));
    takeLock(file, { purpose: 'install' });
    expect(await ended).toBe('SIGKILL');
  });

  it('is free again once released, and holds what was told', async () => {
    const taken = takeLock(file, { purpose: 'start' });
    if (!('lock' in taken)) throw new Error('not taken');
    taken.lock.update({ address: 'http://127.0.0.1:3000' });
    taken.lock.release();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('isLeaving', () => {
  it('is true once the npm above the holder is gone', () => {
    const base = { pid: 1, identity: 'x', purpose: 'start' };
    expect(isLeaving({ ...base, above: [{ pid: process.pid, identity: identity(process.pid) }] })).toBe(false);
    expect(isLeaving({ ...base, above: [{ pid: process.pid, identity: 'earlier' }] })).toBe(true);
  });
});
