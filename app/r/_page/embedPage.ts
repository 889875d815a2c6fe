import { directionOf } from '@/app/_ui/locale';
import type { Language } from '@/lib/message/define';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import { PAGE_PALETTE } from '../_plot/palette';
import { plotSvg } from '../_plot/plotSvg';
import { drawingOf } from './drawing';
import { documentOf } from './frame';
import { html, raw } from './html';
import { wordsOf } from './words';

/** The plot alone, for other people's frames; it leads to the record. */
export function embedPage(record: PublicRecord, language: Language): string {
  const words = wordsOf(record, language);
  const drawing = drawingOf(record, words, '');
  const rtl = directionOf(language) === 'rtl';
  const plot = (width: number, prefix: string) => drawing && raw(plotSvg(drawing, { width, rtl, palette: PAGE_PALETTE, prefix }));
  const title = `${words.question()} · ${words.title(record.incident)}`;
  return documentOf({
    language,
    title,
    head: html`<meta name="robots" content="noindex">`,
    body: html`<main><h1 class="unseen">${title}</h1><div class="plot"><div class="wide">${plot(700, 'w')}</div><div class="narrow">${plot(320, 'n')}</div></div>
${drawing === null && html`<p>${words.value().text}. ${words.t('publication.noPlot')}</p>`}
<p class="plain" style="padding-inline:1rem"><a href="/r/${record.id}?lang=${language}" target="_top">${words.t('publication.kind')}</a></p></main>`,
  });
}
