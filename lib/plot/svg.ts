import { directionOf, type Reading } from '../message/reading';
import type { Translate } from '../message/translator';
import { type Markup, markup, NOTHING } from '../text/markup';
import { type Interval, type PlotItem, plotGeometry, type ReconciledMark } from './geometry';
import { claimMark, reconciledMark } from './svgMarks';
import { FACES, fitted, HEAVY_FACES, widthOf, wordsInSvg } from './svgText';
import { describePlot, tickLabel } from './words';

/** What a picture is drawn in: CSS colours. */
export interface Ink {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly ground: string;
  readonly accent: string;
  /** Of the band with a warning; without them as the rest. */
  readonly warning?: string;
  readonly warningGround?: string;
}

const ON_PAPER: Ink = {
  ink: '#1d1b18',
  soft: '#625d54',
  line: '#cfc8ba',
  ground: '#ffffff',
  accent: '#0e5a5e',
};

export interface Drawn {
  readonly items: readonly PlotItem[];
  readonly common?: Interval | null;
  readonly reconciled?: ReconciledMark | null;
  readonly reading: Reading;
  readonly t: Translate;
  readonly ink?: Ink;
  /** Width in px, names included; below 460 names stand over their marks. */
  readonly width?: number;
  /** The picture's name, where it is not only "the claims on one axis". */
  readonly title?: string;
  /** Lines over the plot, the first one heavier. */
  readonly head?: readonly string[];
  /** Said in a band of its own over the plot. */
  readonly warning?: string | null;
  /** What each claim and the reconciled value say, beside their names; by id. */
  readonly figures?: ReadonlyMap<string, string>;
  readonly foot?: string;
  /** One CSS font-family for all of it, where the picture stands inside a page of ours. */
  readonly face?: string;
  /** Before every id, where several pictures stand in one document. */
  readonly prefix?: string;
}

/** By which `figures` names the reconciled value. */
export const RECONCILED = 'reconciled';

const PAD = 16;
const STACKED = 460;
const SIZE = 12.5;

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Claims of one question as intervals on one axis, as an SVG document (SVG 1.1) that needs nothing around it: the picture of the
 * screens (`app/_ui/IntervalPlot.tsx`) on paper. Mirrored as a whole where reading runs from the right, so that low stands at the
 * inline start. Null when nothing has bounds.
 */
export function plotSvg(drawn: Drawn): Markup | null {
  const { items, common, reconciled, reading, t, ink = ON_PAPER, width = 640, warning, figures, face, prefix = '' } = drawn;
  const rtl = directionOf(reading.language) === 'rtl';
  const stacked = width < STACKED;
  const inner = width - PAD * 2;
  const names = stacked ? inner : Math.min(230, Math.round(inner * 0.34));
  const room = figures?.size ? Math.ceil(Math.max(34, ...[...figures.values()].map((figure) => widthOf(figure, SIZE)))) + 10 : 0;
  const start = stacked ? PAD + 6 : PAD + names + room + 12;
  const axis = width - PAD - 10 - start;
  const most = Math.max(2, Math.min(8, Math.floor(axis / 58)));
  const geometry = plotGeometry({ items, common, reconciled, maxTicks: { narrow: 2, wide: most } });
  if (!geometry) return null;
  const mirror = (at: number) => round(rtl ? width - at : at);
  const x = (at: number) => mirror(start + (at / 100) * axis);

  // Never by the `direction` of the text, which not every renderer knows: by the side it is anchored at.
  const text = (at: number, y: number, words: string, size: number, fill: string, weight: 400 | 600 = 400, end = false) =>
    markup`<text x="${mirror(at)}" y="${round(y)}" font-size="${size}" font-weight="${weight}"${weight === 600 && face === undefined ? markup` font-family="${HEAVY_FACES}"` : NOTHING} fill="${fill}" text-anchor="${end === rtl ? 'start' : 'end'}">${wordsInSvg(words)}</text>`;

  const head = (drawn.head ?? []).map((words, index) => {
    const size = index ? 12 : 15;
    return text(PAD, PAD + 13 + index * 18, fitted(words, size, inner), size, index ? ink.soft : ink.ink, index ? 400 : 600);
  });
  let top = head.length ? PAD + 13 + (head.length - 1) * 18 + 14 : 6;
  let band = NOTHING;
  if (warning) {
    band = markup`<rect x="${PAD}" y="${top - 4}" width="${inner}" height="22" fill="${ink.warningGround ?? ink.ground}"/>${text(PAD + 8, top + 11, fitted(warning, 12, inner - 16), 12, ink.warning ?? ink.ink, 600)}`;
    top += 28;
  }
  const pitch = stacked ? 36 : 26;
  const floor = top + (items.length + (reconciled ? 1 : 0)) * pitch + 4;
  const row = (index: number, id: string, label: string, fill: string) => {
    const base = stacked ? top + index * pitch + 13 : top + (index + 0.5) * pitch + 4;
    const figure = figures?.get(id);
    return markup`${text(PAD, base, fitted(label, SIZE, stacked ? inner - room - 8 : names - 6), SIZE, fill)}${figure === undefined ? NOTHING : text(stacked ? width - PAD : PAD + names + room, base, figure, SIZE, fill, 600, true)}`;
  };
  const markAt = (index: number) => top + (stacked ? index * pitch + 26 : (index + 0.5) * pitch);
  const hatch = `${prefix}hatch`;
  const rows = geometry.rows.map(
    (placed, index) =>
      markup`<g>${row(index, placed.item.id, placed.item.label, ink.ink)}${claimMark(placed, markAt(index), { x, rtl, ink: ink.ink, ground: ink.ground, hatch })}</g>`,
  );
  const ticks = geometry.ticks.wide.map(
    ({ value, at }) =>
      markup`<line x1="${x(at)}" x2="${x(at)}" y1="${top}" y2="${floor}" stroke="${ink.line}" stroke-width="0.75"/><text x="${x(at)}" y="${floor + 15}" fill="${ink.soft}" font-size="11" text-anchor="middle">${wordsInSvg(tickLabel(value, reading))}</text>`,
  );
  const shared = geometry.common;
  const shade = shared
    ? markup`<rect x="${Math.min(x(shared.from), x(shared.to))}" y="${top}" width="${round(Math.abs(x(shared.to) - x(shared.from)))}" height="${round(floor - top)}" fill="${ink.accent}" fill-opacity="0.1"/>`
    : NOTHING;
  const value =
    geometry.reconciled === null
      ? NOTHING
      : markup`<g>${row(items.length, RECONCILED, t('ui.plot.reconciledMark'), ink.accent)}${reconciledMark(geometry.reconciled, markAt(items.length), { x, rtl, accent: ink.accent })}</g>`;
  const height = Math.round(floor + 24 + (drawn.foot ? 24 : 0));
  const foot = drawn.foot ? text(PAD, height - 14, fitted(drawn.foot, 11, inner), 11, ink.soft) : NOTHING;
  const id = { title: `${prefix}title`, desc: `${prefix}desc` };
  return markup`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id.title} ${id.desc}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" direction="ltr" font-family="${face ?? FACES}"><title id="${id.title}">${drawn.title ?? t('ui.plot.title')}</title><desc id="${id.desc}">${describePlot({ items, common, reconciled, reading, t })}</desc><defs><pattern id="${hatch}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V4" stroke="${ink.ink}" stroke-width="1.5" stroke-opacity="0.6"/></pattern></defs><rect width="${width}" height="${height}" fill="${ink.ground}"/>${head}${band}${ticks}${shade}<line x1="${x(0)}" x2="${x(100)}" y1="${floor}" y2="${floor}" stroke="${ink.soft}"/>${rows}${value}${foot}</svg>`;
}
