import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSources, listSources } from './sources';

describe('the sources of a build', () => {
  let root: string;

  const put = async (name: string, text = name) => {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  };

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'isnad-sources-'));
    for (const name of ['app/page.tsx', 'lib/figure/bounds.ts', 'package-lock.json', 'next.config.js']) await put(name);
  });
  afterEach(() => rm(root, { recursive: true }));

  it('are what can end in it, and nothing else', async () => {
    for (const name of ['lib/figure/bounds.test.ts', 'db/testing.ts', 'README.md', 'e2e/x.spec.ts', 'vitest.config.ts', '.data/x'])
      await put(name);
    expect(await listSources(root)).toEqual(['app/page.tsx', 'lib/figure/bounds.ts', 'next.config.js', 'package-lock.json']);
  });

  it('give another number when one changes, comes, goes or is renamed', async () => {
    const numbers = [await hashSources(root)];
    await put('app/page.tsx', 'changed');
    numbers.push(await hashSources(root));
    await put('proxy.ts');
    numbers.push(await hashSources(root));
    await rm(path.join(root, 'lib/figure/bounds.ts'));
    numbers.push(await hashSources(root));
    await put('lib/figure/limits.ts', 'lib/figure/bounds.ts');
    numbers.push(await hashSources(root));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('give the same number when only dates change', async () => {
    const before = await hashSources(root);
    await put('app/page.tsx');
    expect(await hashSources(root)).toBe(before);
  });
});
