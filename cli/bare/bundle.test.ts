import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './paths.mjs';

const isnad = (words: string[], input = '') =>
  spawnSync(process.execPath, [path.join(ROOT, 'cli/bin.mjs'), ...words], { encoding: 'utf8', input });

describe('the bundled verb', () => {
  it('reads a text from standard input', () => {
    // A Hijri date asks a package of CommonJS, which Node gives otherwise than bundlers do.
    const { status, stdout } = isnad(['read'], 'قُتل 62 جندياً في 12 رمضان 1437 هـ');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ quantities: [{ min: 62 }, {}, {}], dates: [{ edtf: '2016-06-17' }] });
  });

  it('refuses with a sentence, not a stack', () => {
    const { status, stderr } = isnad(['read', '--wat']);
    expect(status).toBe(1);
    expect(stderr).toContain('--wat');
    expect(stderr).not.toContain('    at ');
  });
});
