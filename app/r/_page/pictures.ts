import { directionOf } from '@/app/_ui/locale';
import type { Language } from '@/lib/message/define';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import { paletteOf } from '../_plot/palette';
import type { PlotParameters } from '../_plot/parameters';
import { plotSvg } from '../_plot/plotSvg';
import { drawingOf } from './drawing';
import { wordsOf } from './words';

/** The plot of a record as a picture of its own; null where there is nothing to draw. */
export function picture(record: PublicRecord, language: Language, { width, theme }: PlotParameters): string | null {
  const drawing = drawingOf(record, wordsOf(record, language), `/r/${record.id}`);
  return drawing && plotSvg(drawing, { width, rtl: directionOf(language) === 'rtl', palette: paletteOf(theme), prefix: 'p' });
}
