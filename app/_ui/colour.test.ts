import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, ...pair]) => [name, pair]),
);

/** Relative luminance of an sRGB colour (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string, theme: 0 | 1): number {
  const [a, b] = [first, second].map((name) => luminance(tokens.get(name)?.[theme] ?? ''));
  if (a === undefined || b === undefined) throw new Error(`no token ${first} or ${second}`);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'sunk'];
const MEANINGS = ['accent', 'conflict', 'agree', 'stale'];
const TINTS = MEANINGS.map((meaning) => `${meaning}-ground`);

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s', (_, theme) => {
  test.each(['ink', 'soft', ...MEANINGS])('%s can be read on every ground', (ink) => {
    for (const ground of [...GROUNDS, ...TINTS]) expect(contrast(ink, ground, theme), ground).toBeGreaterThanOrEqual(4.5);
  });
  test('ink can be read on a mark, and the label on an accent button', () => {
    expect(contrast('ink', 'mark', theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('on-accent', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(GROUNDS)('the bounds of a field are seen on %s', (ground) => {
    expect(contrast('edge', ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
