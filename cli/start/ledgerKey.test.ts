import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signerOf } from '@/db/ledger/signer';
import { loadLedgerKey, rotateLedgerKey } from './ledgerKey';

describe('the key of the ledger', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-ledger-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once and kept for its owner alone', async () => {
    const first = await loadLedgerKey(folder);
    expect(await loadLedgerKey(folder)).toBe(first);
    expect((await stat(path.join(folder, 'ledger-key'))).mode & 0o777).toBe(0o600);
  });

  it('is rotated: another key under the same name, and the old one kept', async () => {
    const before = signerOf(await loadLedgerKey(folder)).key;
    await rotateLedgerKey(folder, new Date('2026-11-22T04:00:00Z'));
    const after = signerOf(await loadLedgerKey(folder)).key;
    expect(after.name).toBe(before.name);
    expect(after.publicKey).not.toEqual(before.publicKey);
    expect((await readdir(folder)).sort()).toEqual(['ledger-key', 'ledger-key.until-2026-11-22T04-00-00.000Z']);
  });
});
