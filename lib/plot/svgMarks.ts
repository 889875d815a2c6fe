import { type Markup, markup, NOTHING } from '../text/markup';
import type { PlotGeometry, PlotRow } from './geometry';

interface Drawn {
  /** From a percentage of the axis to px. */
  readonly x: (at: number) => number;
  readonly rtl: boolean;
}

const line = (x1: number, x2: number, y1: number, y2: number, stroke: string, width: number) =>
  markup`<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}" stroke="${stroke}" stroke-width="${width}"/>`;

const head = (x: number, y: number, left: boolean, fill: string) => markup`<path d="M${x} ${y}l${left ? 7 : -7}-3.6v7.2z" fill="${fill}"/>`;

interface Claimed extends Drawn {
  readonly ink: string;
  readonly ground: string;
  readonly hatch: string;
}

/** One claim, in the shapes of the screens' plots: a dot, a bar with caps, an arrow from an open circle, a hatched stretch. */
export function claimMark({ item: { shape }, from, to }: PlotRow, y: number, { x, rtl, ink, ground, hatch }: Claimed): Markup {
  const [a, b] = [x(from), x(to)];
  const open = (at: number) => markup`<circle cx="${at}" cy="${y}" r="3.4" fill="${ground}" stroke="${ink}" stroke-width="1.6"/>`;
  const cap = (at: number) => line(at, at, y - 4.5, y + 4.5, ink, 1.6);
  const stretch = (dashes: string) =>
    markup`<rect x="${Math.min(a, b)}" y="${y - 4}" width="${Math.round(Math.abs(b - a) * 10) / 10}" height="8" fill="url(#${hatch})" stroke="${ink}" stroke-opacity="0.75" stroke-dasharray="${dashes}"/>`;
  switch (shape) {
    case 'exact':
      return markup`<circle cx="${a}" cy="${y}" r="4.4" fill="${ink}"/>`;
    case 'between':
      return markup`${line(a, b, y, y, ink, 4)}${cap(a)}${cap(b)}`;
    case 'at_least':
      return markup`${line(a, b, y, y, ink, 1.6)}${head(b, y, rtl, ink)}${open(a)}`;
    case 'at_most':
      return markup`${line(a, b, y, y, ink, 1.6)}${head(a, y, !rtl, ink)}${open(b)}`;
    case 'about':
      return markup`${stretch('none')}${cap(x((from + to) / 2))}`;
    case 'vague':
      return stretch('2.5 2');
  }
}

/** The reconciled value: its range, and a diamond where its best value stands. */
export function reconciledMark(
  { from, best, to, open }: NonNullable<PlotGeometry['reconciled']>,
  y: number,
  { x, rtl, accent }: Drawn & { readonly accent: string },
): Markup {
  const [a, b] = [x(from), x(to)];
  const end = open ? head(b, y, rtl, accent) : line(b, b, y - 3.5, y + 3.5, accent, 2);
  const diamond = best === null ? NOTHING : markup`<path d="M${x(best)} ${y - 5.4}l5.4 5.4-5.4 5.4-5.4-5.4z" fill="${accent}"/>`;
  return markup`${line(a, b, y, y, accent, 2)}${line(a, a, y - 3.5, y + 3.5, accent, 2)}${end}${diamond}`;
}
