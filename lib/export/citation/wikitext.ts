import { formatDate } from '../../figure/edtf';
import type { Reading } from '../../message/reading';
import { nameIn } from '../table/say';
import type { CitedText } from './note';

/**
 * Citation templates of two Wikipedias, with the names their own articles and bots use for parameters (Citation Style 1): {{cite web}} of
 * the English one, {{استشهاد ويب}} of the Arabic one, and what each uses for what stands at no address.
 */
const TEMPLATE = {
  en: {
    web: 'cite web',
    other: 'cite news',
    url: 'url',
    title: 'title',
    author: 'author',
    outlet: 'website',
    date: 'date',
    language: 'language',
    accessed: 'access-date',
    quote: 'quote',
    and: '; ',
  },
  ar: {
    web: 'استشهاد ويب',
    other: 'استشهاد بخبر',
    url: 'مسار',
    title: 'عنوان',
    author: 'مؤلف',
    outlet: 'موقع',
    date: 'تاريخ',
    language: 'لغة',
    accessed: 'تاريخ الوصول',
    // It takes the English names too; of this one no Arabic article at hand has another.
    quote: 'quote',
    and: '؛ ',
  },
} as const;

/** Words inside a template: nothing in them ends a parameter, a link, a template or the reference itself. */
function inTemplate(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>[\]{}|=]/g, (one) => (one === '|' ? '{{!}}' : one === '=' ? '{{=}}' : `&#${one.charCodeAt(0)};`));
}

/** An address inside a template: what wikitext reads is percent-encoded. */
const inUrl = (address: string) =>
  address.replace(/[\s|<>[\]{}"']/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A day as ISO 8601 has it, which both take; a date known less well in words. */
const dateOf = (edtf: string, reading: Reading) =>
  /^\d{4}(-\d{2}-\d{2})?$/.test(edtf) ? edtf : formatDate(edtf, { ...reading, digits: 'latn' });

function reference(text: CitedText, reading: Reading): string {
  const words = TEMPLATE[reading.language];
  const web = text.address !== null && /^https?:\/\//i.test(text.address);
  const fields: readonly (readonly [string, string | null])[] = [
    [words.url, web && text.address !== null ? inUrl(text.address) : null],
    [words.title, inTemplate(text.title)],
    [words.author, text.author && inTemplate(text.author)],
    [words.outlet, inTemplate(nameIn(text.outlet, reading.language))],
    [words.date, text.publishedOn && dateOf(text.publishedOn, reading)],
    [words.language, text.language],
    [words.accessed, web ? text.capturedAt.toISOString().slice(0, 10) : null],
    [words.quote, text.answers.map(({ words }) => inTemplate(words)).join(words.and) || null],
  ];
  const filled = fields.flatMap(([name, value]) => (value ? ` |${name}=${value}` : []));
  return `<ref>{{${web ? words.web : words.other}${filled.join('')}}}</ref>`;
}

/** Words of an article: nothing in them is read as markup. */
const inArticle = (text: string) =>
  text.replace(/[&<>[\]{}|]/g, (one) => `&#${one.charCodeAt(0)};`).replace(/'{2,}/g, (run) => '&#39;'.repeat(run.length));

/** A sentence with its references for an encyclopedia: `before` and `after` the place where they stand. */
export function wikitext([before, after]: readonly [string, string], texts: readonly CitedText[], reading: Reading): string {
  return `${inArticle(before)}${texts.map((text) => reference(text, reading)).join('')}${inArticle(after)}\n`;
}
