import { directionOf, type Reading } from '../message/reading';
import type { Translate } from '../message/translator';
import { type Markup, markup, NOTHING } from '../text/markup';
import { type Interval, type PlotGeometry, type PlotItem, type PlotRow, plotGeometry, type ReconciledMark } from './geometry';
import { describePlot, tickLabel } from './words';

/** What a picture is drawn in: CSS colours. */
export interface Ink {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly ground: string;
  readonly accent: string;
}

export const ON_PAPER: Ink = { ink: '#1d1b18', soft: '#625d54', line: '#cfc8ba', ground: '#ffffff', accent: '#0e5a5e' };

interface Drawn {
  readonly items: readonly PlotItem[];
  readonly common?: Interval | null;
  readonly reconciled?: ReconciledMark | null;
  readonly reading: Reading;
  readonly t: Translate;
  readonly ink?: Ink;
  /** Width in px, names included. */
  readonly width?: number;
}

const [ROW, LANE, FOOT, PAD, MARGIN] = [26, 18, 20, 6, 14];
/** The share of the width that the claims' names take. */
const NAMES = 0.34;

type Place = (at: number) => number;

function marks(row: PlotRow, y: number, x: Place, { ink, ground }: Ink): Markup {
  const [from, to] = [x(row.from), x(row.to)];
  const side = Math.sign(to - from) || 1;
  const line = (width: number) => markup`<line x1="${from}" x2="${to}" y1="${y}" y2="${y}" stroke="${ink}" stroke-width="${width}"/>`;
  const cap = (at: number) => markup`<line x1="${at}" x2="${at}" y1="${y - 5}" y2="${y + 5}" stroke="${ink}" stroke-width="1.6"/>`;
  const ring = (at: number) => markup`<circle cx="${at}" cy="${y}" r="3.6" fill="${ground}" stroke="${ink}" stroke-width="1.6"/>`;
  const stretch = (dashes: string) =>
    markup`<rect x="${Math.min(from, to)}" y="${y - 4.5}" width="${Math.abs(to - from)}" height="9" fill="url(#hatch)" stroke="${ink}" stroke-dasharray="${dashes}"/>`;
  switch (row.item.shape) {
    case 'exact':
      return markup`<circle cx="${from}" cy="${y}" r="4.4" fill="${ink}"/>`;
    case 'between':
      return markup`${line(4)}${cap(from)}${cap(to)}`;
    case 'at_least':
      return markup`${line(1.6)}${head(to, y, side, ink)}${ring(from)}`;
    case 'at_most':
      return markup`${line(1.6)}${head(from, y, -side, ink)}${ring(to)}`;
    case 'about':
      return markup`${stretch('none')}${cap((from + to) / 2)}`;
    case 'vague':
      return stretch('2.5 2');
  }
}

const head = (at: number, y: number, side: number, ink: string) =>
  markup`<path d="M${at + side * 2} ${y}l${-side * 8}-4v8z" fill="${ink}"/>`;

function reconciledMark({ from, best, to, open }: NonNullable<PlotGeometry['reconciled']>, y: number, x: Place, ink: string): Markup {
  const [low, high] = [x(from), x(to)];
  const cap = (at: number) => markup`<line x1="${at}" x2="${at}" y1="${y - 4}" y2="${y + 4}" stroke="${ink}" stroke-width="2"/>`;
  const diamond = best === null ? NOTHING : markup`<path d="M${x(best)} ${y - 6}l6 6-6 6-6-6z" fill="${ink}"/>`;
  return markup`<line x1="${low}" x2="${high}" y1="${y}" y2="${y}" stroke="${ink}" stroke-width="2"/>${cap(low)}${open ? head(high, y, Math.sign(high - low) || 1, ink) : cap(high)}${diamond}`;
}

/**
 * Claims of one question as intervals on one axis, as an SVG document (SVG 1.1) that needs nothing around it: the picture of the
 * screens (`app/_ui/IntervalPlot.tsx`) on paper. Low stands at the inline start in both directions. Null when nothing has bounds.
 */
export function plotSvg({ items, common, reconciled, reading, t, ink = ON_PAPER, width = 640 }: Drawn): Markup | null {
  const geometry = plotGeometry({ items, common, reconciled, maxTicks: { narrow: 4, wide: 7 } });
  if (!geometry) return null;
  const rtl = directionOf(reading.language) === 'rtl';
  const names = Math.round(width * NAMES);
  const [start, axis] = [names + MARGIN, width - names - 2 * MARGIN];
  const round = (value: number) => Math.round(value * 100) / 100;
  const x: Place = (at) => round(rtl ? width - start - (axis * at) / 100 : start + (axis * at) / 100);
  const floor = PAD * 2 + ROW * items.length + (geometry.reconciled ? LANE : 0);
  const band = geometry.common;
  const [left, right] = [x(rtl ? 100 : 0), x(rtl ? 0 : 100)];
  const height = floor + FOOT;
  const rows = geometry.rows.map((row, index) => {
    const y = PAD + ROW * (index + 0.5);
    const side = rtl ? width : 0;
    return markup`<g><text x="${side}" y="${y + 4}" fill="${ink.ink}" font-size="12" direction="${rtl ? 'rtl' : 'ltr'}" text-anchor="start">${shortened(row.item.label)}</text>${marks(row, y, x, ink)}</g>`;
  });
  const ticks = geometry.ticks.wide.map(
    ({ value, at }) =>
      markup`<line x1="${x(at)}" x2="${x(at)}" y1="0" y2="${floor}" stroke="${ink.line}" stroke-width="0.75"/><text x="${x(at)}" y="${floor + 14}" fill="${ink.soft}" font-size="11" text-anchor="middle">${tickLabel(value, reading)}</text>`,
  );
  const shade = band
    ? markup`<rect x="${Math.min(x(band.from), x(band.to))}" y="0" width="${round(Math.abs(x(band.to) - x(band.from)))}" height="${floor}" fill="${ink.accent}" fill-opacity="0.12"/>`
    : NOTHING;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'IBM Plex Sans Arabic', 'Noto Sans Arabic', Inter, system-ui, sans-serif"><title>${t('ui.plot.title')}</title><desc>${describePlot({ items, common, reconciled, reading, t })}</desc><defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V4" stroke="${ink.ink}" stroke-width="1.5" stroke-opacity="0.6"/></pattern></defs>${ticks}${shade}<line x1="${left}" x2="${right}" y1="${floor}" y2="${floor}" stroke="${ink.soft}"/>${rows}${geometry.reconciled ? reconciledMark(geometry.reconciled, floor - LANE / 2, x, ink.accent) : NOTHING}</svg>`;
}

/** SVG does not cut text at an edge: a name that would run into the axis ends in an ellipsis. */
function shortened(label: string): string {
  const characters = [...label];
  return characters.length > 30 ? `${characters.slice(0, 29).join('')}…` : label;
}
