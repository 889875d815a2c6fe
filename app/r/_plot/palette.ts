import { readFileSync } from 'node:fs';
import path from 'node:path';
import { once } from '@/lib/once';
import type { Ink } from '@/lib/plot/svg';

export const PLOT_THEMES = ['light', 'dark'] as const;
export type PlotTheme = (typeof PLOT_THEMES)[number];

/** The tokens of app/_ui/tokens.css, which stay the only place that names a colour. */
export const tokens = once((_: 'all') => readFileSync(path.join(process.cwd(), 'app/_ui/tokens.css'), 'utf8'));

function inkOf(colour: (name: string) => string): Ink {
  return {
    ink: colour('ink'),
    soft: colour('soft'),
    line: colour('line-strong'),
    ground: colour('sheet'),
    accent: colour('accent'),
    warning: colour('stale'),
    warningGround: colour('stale-ground'),
  };
}

/** The house's colours of one theme, for pictures that stand outside our pages. */
export const paletteOf = once(
  (theme: PlotTheme): Ink =>
    inkOf((name) => {
      const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens('all')) ?? [];
      if (!light || !dark) throw new Error(`tokens.css has no colour ${name}`);
      return theme === 'light' ? light : dark;
    }),
);

/** For a picture inside one of our pages: whatever its style sheet says. */
export const PAGE_PALETTE: Ink = inkOf((name) => `var(--${name})`);
