import type { Language } from '@/lib/message/define';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import { markup } from '@/lib/text/markup';
import { standaloneOf } from './drawing';
import { documentOf } from './frame';
import { plots } from './plots';
import { wordsOf } from './words';

/** The plot alone, for other people's frames; it leads to the record. */
export function embedPage(record: PublicRecord, language: Language): string {
  const words = wordsOf(record, language);
  const drawing = standaloneOf(record, words, '');
  const title = `${words.question()} · ${words.title(record.incident)}`;
  return documentOf({
    language,
    title,
    head: markup`<meta name="robots" content="noindex">`,
    body: markup`<main class="embedded"><h1 class="unseen">${title}</h1>
${drawing ? plots(drawing) : markup`<p>${words.value().text}. ${words.t('publication.noPlot')}</p>`}
<p class="plain"><a href="/r/${record.id}?lang=${language}" target="_top">${words.t('publication.kind')}</a></p></main>`,
  });
}
