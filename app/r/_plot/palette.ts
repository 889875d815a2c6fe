import { readFileSync } from 'node:fs';
import path from 'node:path';
import { once } from '@/lib/once';

export const PLOT_THEMES = ['light', 'dark'] as const;
export type PlotTheme = (typeof PLOT_THEMES)[number];

const NAMES = ['paper', 'sheet', 'ink', 'soft', 'line', 'line-strong', 'accent', 'stale', 'stale-ground'] as const;
export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

/** The tokens of app/_ui/tokens.css, which stay the only place that names a colour. */
export const tokens = once((_: 'all') => readFileSync(path.join(process.cwd(), 'app/_ui/tokens.css'), 'utf8'));

/** The house's colours of one theme, for pictures that stand outside our pages. */
export const paletteOf = once((theme: PlotTheme): Palette => {
  const colours = NAMES.map((name) => {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens('all')) ?? [];
    if (!light || !dark) throw new Error(`tokens.css has no colour ${name}`);
    return [name, theme === 'light' ? light : dark];
  });
  return Object.fromEntries(colours);
});

/** For a picture inside one of our pages: whatever its style sheet says. */
export const PAGE_PALETTE: Palette = Object.fromEntries(NAMES.map((name) => [name, `var(--${name})`])) as Palette;
