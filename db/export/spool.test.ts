import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Spool, withSpool } from './spool';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'spool-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const utf8 = (chunks: readonly Uint8Array[]) => Buffer.concat(chunks).toString('utf8');

test('texts that are made together come out one after the other', async () => {
  const read: string[] = [];
  for await (const name of withSpool(async function* (spool) {
    for (const text of ['أ', 'ب', 'x'.repeat(300_000), 'ج']) await Promise.all([spool.add('one', text), spool.add('two', `${text}\n`)]);
    for (const each of ['two', 'one', 'none']) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of spool.read(each)) chunks.push(chunk);
      read.push(utf8(chunks));
      yield each;
    }
  }))
    expect(existsSync(folder), name).toBe(true);
  expect(read).toEqual([`أ\nب\n${'x'.repeat(300_000)}\nج\n`, `أب${'x'.repeat(300_000)}ج`, '']);
  expect(await readdir(folder)).toEqual([]);
});

test('what is still being added when an export ends is neither kept nor opened', async () => {
  let kept: Spool | null = null;
  const adding: Promise<void>[] = [];
  const work = withSpool(async function* (spool) {
    kept = spool;
    yield 'begun';
    yield 'never';
  });
  await work.next();
  const spool = kept as Spool | null;
  if (!spool) throw new Error('there is a spool while it is used');
  for (let i = 0; i < 20; i++) adding.push(spool.add(`early-${i}`, 'x'));
  const ended = work.return(undefined);
  for (let i = 0; i < 20; i++) adding.push(spool.add(`late-${i}`, 'x'));
  await Promise.all([...adding, ended]);
  await spool.add('after', 'x');
  expect(await readdir(folder)).toEqual([]);
});
