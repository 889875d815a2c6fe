import { type Interval, type PlotItem, plotGeometry, type ReconciledMark } from '@/app/_ui/plot';
import { marker, reconciledMark } from './marks';
import type { Palette } from './palette';
import { fitted, isolated, widthOf, xml } from './text';

export interface PlotDrawing {
  /** What the picture is called and what it shows, in words: for who cannot see it. */
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly subheading: string;
  /** Said in a band of its own: that the record is out of date. */
  readonly warning: string | null;
  readonly rows: readonly { readonly item: PlotItem; readonly said: string }[];
  readonly common: Interval | null;
  readonly reconciled: (ReconciledMark & { readonly name: string; readonly said: string }) | null;
  readonly foot: string;
  readonly tick: (value: number) => string;
}

export interface PlotLook {
  /** In px; the height follows. */
  readonly width: number;
  readonly rtl: boolean;
  readonly palette: Palette;
  /** Before every id, where several pictures stand in one page. */
  readonly prefix: string;
}

const PAD = 16;
const FACE = "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Segoe UI', 'Noto Sans Arabic', Tahoma, sans-serif";
/** Below this width names stand over their marks instead of beside them. */
const STACKED = 460;

/**
 * A record's figures on one axis as a picture that needs nothing else: sizes in px, colours and faces named with fallbacks,
 * every text in an isolate of its direction, mirrored as a whole where reading runs from the right.
 */
export function plotSvg(drawing: PlotDrawing, { width, rtl, palette, prefix }: PlotLook): string {
  const { rows, common, reconciled, warning } = drawing;
  const stacked = width < STACKED;
  const inner = width - PAD * 2;
  const names = stacked ? inner : Math.min(230, Math.round(inner * 0.34));
  const figures = Math.max(
    44,
    ...[...rows.map(({ said }) => said), reconciled?.said ?? ''].map((said) => Math.ceil(widthOf(said, 12.5)) + 10),
  );
  const from = stacked ? PAD + 6 : PAD + names + figures + 12;
  const axis = width - PAD - 10 - from;
  const geometry = plotGeometry({
    items: rows.map(({ item }) => item),
    common,
    reconciled,
    maxTicks: { narrow: 2, wide: Math.max(2, Math.min(8, Math.floor(axis / 58))) },
  });
  const mirror = (x: number) => round(rtl ? width - x : x);
  const x = (at: number) => mirror(from + (at / 100) * axis);
  const text = (
    at: number,
    y: number,
    words: string,
    size: number,
    fill: string,
    weight = 400,
    anchor: 'start' | 'middle' | 'end' = 'start',
  ) => {
    const side = anchor === 'middle' || !rtl ? anchor : anchor === 'start' ? 'end' : 'start';
    return `<text x="${mirror(at)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${side}">${xml(words)}</text>`;
  };
  const own = (words: string, size: number, room: number) => isolated(fitted(words, size, room), 'own');
  const parts: string[] = [];
  let y = PAD + 13;
  parts.push(text(PAD, y, own(drawing.heading, 15, inner), 15, palette.ink, 600));
  y += 18;
  parts.push(text(PAD, y, own(drawing.subheading, 12, inner), 12, palette.soft));
  if (warning !== null) {
    y += 10;
    parts.push(`<rect x="${PAD}" y="${y}" width="${inner}" height="22" fill="${palette['stale-ground']}"/>`);
    y += 15;
    parts.push(text(PAD + 8, y, own(warning, 12, inner - 16), 12, palette.stale, 600));
  }
  y += 14;
  const top = y;
  const pitch = stacked ? 36 : 26;
  const lane = reconciled ? pitch + 2 : 0;
  const floor = top + rows.length * pitch + lane + 4;
  if (geometry) {
    for (const { value, at } of geometry.ticks.wide)
      parts.push(
        `<line x1="${x(at)}" x2="${x(at)}" y1="${top}" y2="${floor}" stroke="${palette.line}"/>`,
        `<text x="${x(at)}" y="${floor + 15}" font-size="11" fill="${palette.soft}" text-anchor="middle">${xml(drawing.tick(value))}</text>`,
      );
    if (geometry.common) {
      const [a, b] = [x(geometry.common.from), x(geometry.common.to)];
      parts.push(
        `<rect x="${Math.min(a, b)}" y="${top}" width="${round(Math.abs(b - a))}" height="${floor - top}" fill="${palette.accent}" fill-opacity="0.1"/>`,
      );
    }
    parts.push(`<line x1="${x(0)}" x2="${x(100)}" y1="${floor}" y2="${floor}" stroke="${palette['line-strong']}"/>`);
  }
  const row = (index: number, name: string, said: string, colour: string) => {
    const centre = top + index * pitch + pitch / 2;
    const base = stacked ? top + index * pitch + 13 : centre + 4;
    const room = stacked ? inner - figures - 8 : names - 6;
    parts.push(text(PAD, base, own(name, 12.5, room), 12.5, colour));
    parts.push(text(stacked ? width - PAD : PAD + names + figures, base, isolated(said, 'own'), 12.5, colour, 600, 'end'));
    return stacked ? top + index * pitch + 26 : centre;
  };
  for (const [index, { item, said }] of rows.entries()) {
    const at = row(index, item.label, said, palette.ink);
    const placed = geometry?.rows[index];
    if (placed) parts.push(marker(placed, at, { x, rtl, palette, hatch: `url(#${prefix}hatch)` }));
  }
  if (reconciled && geometry?.reconciled) {
    const at = row(rows.length, reconciled.name, reconciled.said, palette.accent);
    parts.push(reconciledMark(geometry.reconciled, at, { x, rtl, palette }));
  }
  const height = Math.round(floor + (geometry ? 24 : 8) + 24);
  parts.push(text(PAD, height - 14, own(drawing.foot, 11, inner), 11, palette.soft));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${prefix}title ${prefix}desc" direction="ltr" font-family="${FACE}">`,
    `<title id="${prefix}title">${xml(drawing.title)}</title>`,
    `<desc id="${prefix}desc">${xml(drawing.description)}</desc>`,
    `<defs><pattern id="${prefix}hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V4" stroke="${palette.ink}" stroke-width="1.5" stroke-opacity="0.6"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${palette.sheet}"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

export const round = (value: number) => Math.round(value * 10) / 10;
