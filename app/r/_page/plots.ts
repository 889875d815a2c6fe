import { type Drawn, plotSvg } from '@/lib/plot/svg';
import { type Markup, markup } from '@/lib/text/markup';
import { PAGE_PALETTE } from '../_plot/palette';

const WIDE = 700;
const NARROW = 300;

/** A plot twice, for wide and narrow pages; only one is ever there. */
export function plots(drawing: Drawn): Markup {
  const plot = (width: number, prefix: string) => plotSvg({ ...drawing, width, prefix, ink: PAGE_PALETTE, face: 'var(--face)' });
  return markup`<div class="plot"><div class="wide">${plot(WIDE, 'w')}</div><div class="narrow">${plot(NARROW, 'n')}</div></div>`;
}
