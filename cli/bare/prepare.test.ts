import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkNode } from './node.mjs';
import { dataFolder, privateFolder, ROOT } from './paths.mjs';
import { checkPort, freePort, listenAddress } from './port.mjs';
import { identity } from './process.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-prepare-'));
});
afterEach(() => rm(folder, { recursive: true }));

function start(words: string[], variables: Record<string, string>) {
  const env = { ...process.env, ISNAD_DATA: folder, ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'cli/bin.mjs'), 'start', ...words], {
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('isnad start says no in a sentence', () => {
  it('when it runs already, naming where', async () => {
    const holder = { pid: process.pid, identity: identity(process.pid), above: [], purpose: 'start', address: 'http://127.0.0.1:3000' };
    await writeFile(path.join(folder, 'running.json'), JSON.stringify(holder));
    const { status, said } = start([], {});
    expect(status).toBe(1);
    expect(said).toContain('already running at http://127.0.0.1:3000');
    expect(said).not.toContain('    at ');
  });

  it('to words it does not know', () => {
    expect(start(['--wat'], {})).toMatchObject({ status: 1, said: expect.stringContaining('--wat') });
  });

  it('to a port that is none', () => {
    expect(start([], { PORT: '70000' })).toMatchObject({ status: 1, said: expect.stringContaining('PORT must be a number') });
  });
});

describe('checkPort', () => {
  it('refuses a port another program listens on, naming the next', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await expect(checkPort({ host: '127.0.0.1', port })).rejects.toThrow(`PORT=${port + 1}`);
    other.close();
  });
});

describe('listenAddress', () => {
  it('is 127.0.0.1:3000 when nothing is given', () => {
    expect(listenAddress({})).toEqual({ host: '127.0.0.1', port: 3000, address: 'http://127.0.0.1:3000' });
  });

  it('shows an address that can be opened', () => {
    expect(listenAddress({ HOST: '0.0.0.0', PORT: '80' }).address).toBe('http://localhost:80');
    expect(listenAddress({ HOST: '::1', PORT: '80' }).address).toBe('http://[::1]:80');
  });
});

describe('the data folder', () => {
  it('lies in the project, or where ISNAD_DATA says from where the command was given', () => {
    expect(dataFolder({})).toBe(path.join(ROOT, '.data'));
    expect(dataFolder({ ISNAD_DATA: 'here', INIT_CWD: '/somewhere' })).toBe('/somewhere/here');
  });

  it('is closed to others when made, its new parents passable', async () => {
    privateFolder(path.join(folder, 'a/b'));
    expect((await stat(path.join(folder, 'a/b'))).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(folder, 'a'))).mode & 0o777).toBe(0o755);
  });
});

describe('checkNode', () => {
  it('refuses what is older than 20.19', () => {
    expect(() => checkNode('20.18.3')).toThrow('needs Node 20.19');
    expect(() => checkNode('18.20.0')).toThrow('needs Node 20.19');
    checkNode('20.19.0');
    checkNode('24.0.0');
  });
});
