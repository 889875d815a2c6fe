import { PLOT_THEMES, type PlotTheme } from './palette';

export interface PlotParameters {
  /** px, between 320 and 1600, in steps of 40: a picture is drawn once for each. */
  readonly width: number;
  readonly theme: PlotTheme;
  /** Pixels of a PNG to a px: 1 or 2. */
  readonly scale: number;
}

/** What an address asks of a plot; whatever cannot be read or goes too far becomes the nearest that is allowed. */
export function plotParameters(query: URLSearchParams): PlotParameters {
  const asked = Number(query.get('width') ?? Number.NaN);
  const width = Number.isFinite(asked) ? Math.min(1600, Math.max(320, Math.round(asked / 40) * 40)) : 720;
  return {
    width,
    theme: PLOT_THEMES.find((theme) => theme === query.get('theme')) ?? 'light',
    scale: query.get('scale') === '2' ? 2 : 1,
  };
}
