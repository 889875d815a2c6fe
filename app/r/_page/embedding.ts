import type { PublicRecord } from '@/lib/publication/publicRecord';
import { type Markup, markup } from '@/lib/text/markup';
import { COPY_SCRIPT } from './copyScript';
import { plotItems, type Words } from './words';

/** What other people put into their pages to show the plot. */
export function embedding(record: PublicRecord, words: Words, origin: string): Markup | null {
  const { t, reading } = words;
  if (plotItems(record, words).length === 0) return null;
  const address = `${origin}/r/${record.id}`;
  const title = `${words.question()} · ${words.title(record.incident)}`;
  const lang = reading.language;
  const frame =
    markup`<iframe src="${address}/embed?lang=${lang}" title="${title}" width="720" height="420" loading="lazy" style="border:0;max-width:100%"></iframe>`
      .markup;
  const picture =
    markup`<a href="${address}?lang=${lang}"><img src="${address}/plot.svg?lang=${lang}&amp;width=720" alt="${title}" width="720" style="max-width:100%;height:auto"></a>`
      .markup;
  const field = (id: string, label: string, text: string) =>
    markup`<div class="field"><label for="${id}">${label}</label><textarea id="${id}" rows="3" readonly>${text}</textarea><button type="button" hidden data-copies="${id}" data-done="${t('publication.copied')}" aria-label="${t('publication.copy')}: ${label}">${t('publication.copy')}</button></div>`;
  return markup`<section class="screen"><h2>${t('publication.embed')}</h2><p class="soft">${t('publication.embedHint')}</p>
${field('frame', t('publication.frame'), frame)}
${field('picture', t('publication.picture'), picture)}
<p class="plain">${t('publication.asPicture')}: <a href="/r/${record.id}/plot.svg?lang=${lang}">SVG</a> · <a href="/r/${record.id}/plot.png?lang=${lang}&#38;scale=2">PNG</a></p>
<script>${{ markup: COPY_SCRIPT }}</script></section>`;
}
