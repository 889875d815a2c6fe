import type { Language } from '@/lib/message/define';
import { plotSvg } from '@/lib/plot/svg';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import { paletteOf } from '../_plot/palette';
import type { PlotParameters } from '../_plot/parameters';
import { standaloneOf } from './drawing';
import { wordsOf } from './words';

/** The plot of a record as a picture of its own; null where there is nothing to draw. */
export function picture(record: PublicRecord, language: Language, { width, theme }: PlotParameters): string | null {
  const drawing = standaloneOf(record, wordsOf(record, language), `\u2066/r/${record.id}\u2069`);
  return drawing && (plotSvg({ ...drawing, width, ink: paletteOf(theme), prefix: 'p' })?.markup ?? null);
}
