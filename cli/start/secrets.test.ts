import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSecrets } from './secrets';

describe('loadSecrets', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-secrets-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('makes them once and keeps them for their owner alone', async () => {
    const first = await loadSecrets(folder);
    expect(await loadSecrets(folder)).toEqual(first);
    expect((await stat(path.join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('makes an actions key of 256 bits', async () => {
    expect(Buffer.from((await loadSecrets(folder)).actions, 'base64')).toHaveLength(32);
  });
});
