import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './paths.mjs';

const isnad = (words: string[], input = '') =>
  spawnSync(process.execPath, [path.join(ROOT, 'cli/bin.mjs'), ...words], { encoding: 'utf8', input });

describe('the bundled verb', () => {
  it('reads a text from standard input', () => {
    const { status, stdout } = isnad(['read'], 'قُتل 62 جندياً');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('quantities');
  });

  it('refuses with a sentence, not a stack', () => {
    const { status, stderr } = isnad(['read', '--wat']);
    expect(status).toBe(1);
    expect(stderr).toContain('--wat');
    expect(stderr).not.toContain('    at ');
  });
});
