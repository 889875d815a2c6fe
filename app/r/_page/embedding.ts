import type { PublicRecord } from '@/lib/publication/publicRecord';
import { COPY_SCRIPT } from './copyScript';
import { escaped, type Html, html, raw } from './html';
import { plotItems, type Words } from './words';

/** What other people put into their pages to show the plot. */
export function embedding(record: PublicRecord, words: Words, origin: string): Html | null {
  const { t, reading } = words;
  if (plotItems(record, words).length === 0) return null;
  const address = `${origin}/r/${record.id}`;
  const title = escaped(`${words.question()} · ${words.title(record.incident)}`);
  const lang = reading.language;
  const frame = `<iframe src="${address}/embed?lang=${lang}" title="${title}" width="720" height="420" loading="lazy" style="border:0;max-width:100%"></iframe>`;
  const picture = `<a href="${address}?lang=${lang}"><img src="${address}/plot.svg?lang=${lang}&amp;width=720" alt="${title}" width="720" style="max-width:100%;height:auto"></a>`;
  const field = (id: string, label: string, text: string) =>
    html`<div class="field"><label for="${id}">${label}</label><textarea id="${id}" rows="3" readonly>${text}</textarea><button type="button" hidden data-copies="${id}" data-done="${t('publication.copied')}" aria-label="${t('publication.copy')}: ${label}">${t('publication.copy')}</button></div>`;
  return html`<section class="screen"><h2>${t('publication.embed')}</h2><p class="soft">${t('publication.embedHint')}</p>
${field('frame', t('publication.frame'), frame)}
${field('picture', t('publication.picture'), picture)}
<p class="plain">${t('publication.asPicture')}: <a href="/r/${record.id}/plot.svg?lang=${lang}">SVG</a> · <a href="/r/${record.id}/plot.png?lang=${lang}&#38;scale=2">PNG</a></p>
<script>${raw(COPY_SCRIPT)}</script></section>`;
}
