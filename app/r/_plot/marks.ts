import type { PlotGeometry, PlotRow } from '@/app/_ui/plot';
import type { Palette } from './palette';

interface Drawn {
  /** From a percentage of the axis to px. */
  readonly x: (at: number) => number;
  readonly rtl: boolean;
  readonly palette: Palette;
}

const line = (x1: number, x2: number, y1: number, y2: number, stroke: string, width: number) =>
  `<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}" stroke="${stroke}" stroke-width="${width}"/>`;

const head = (x: number, y: number, left: boolean, fill: string) => `<path d="M${x} ${y}l${left ? 7 : -7}-3.6v7.2z" fill="${fill}"/>`;

/** One claim, in the shapes of the house's plots: a dot, a bar with caps, an arrow from an open circle, a hatched stretch. */
export function marker(
  { item: { shape }, from, to }: PlotRow,
  y: number,
  { x, rtl, palette, hatch }: Drawn & { readonly hatch: string },
): string {
  const { ink, sheet } = palette;
  const [a, b] = [x(from), x(to)];
  const open = (at: number) => `<circle cx="${at}" cy="${y}" r="3.4" fill="${sheet}" stroke="${ink}" stroke-width="1.6"/>`;
  const cap = (at: number) => line(at, at, y - 4.5, y + 4.5, ink, 1.6);
  const stretch = (dashes: string) =>
    `<rect x="${Math.min(a, b)}" y="${y - 4}" width="${Math.round(Math.abs(b - a) * 10) / 10}" height="8" fill="${hatch}" stroke="${ink}" stroke-opacity="0.75"${dashes}/>`;
  switch (shape) {
    case 'exact':
      return `<circle cx="${a}" cy="${y}" r="4.2" fill="${ink}"/>`;
    case 'between':
      return line(a, b, y, y, ink, 4) + cap(a) + cap(b);
    case 'at_least':
      return line(a, b, y, y, ink, 1.6) + head(b, y, rtl, ink) + open(a);
    case 'at_most':
      return line(a, b, y, y, ink, 1.6) + head(a, y, !rtl, ink) + open(b);
    case 'about':
      return stretch('') + cap(x((from + to) / 2));
    case 'vague':
      return stretch(' stroke-dasharray="2.5 2"');
  }
}

/** The reconciled value: its range, and a diamond where its best value stands. */
export function reconciledMark(mark: NonNullable<PlotGeometry['reconciled']>, y: number, { x, rtl, palette: { accent } }: Drawn): string {
  const [a, b] = [x(mark.from), x(mark.to)];
  const end = mark.open ? head(b, y, rtl, accent) : line(b, b, y - 3.5, y + 3.5, accent, 2);
  const best = mark.best === null ? '' : `<path d="M${x(mark.best)} ${y - 5.4}l5.4 5.4-5.4 5.4-5.4-5.4z" fill="${accent}"/>`;
  return line(a, b, y, y, accent, 2) + line(a, a, y - 3.5, y + 3.5, accent, 2) + end + best;
}
