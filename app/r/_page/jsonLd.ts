import type { Language } from '@/lib/message/define';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import type { Words } from './words';

/** The record for machines that read pages (JSON-LD 1.1 with the vocabulary of schema.org). */
export function jsonLdOf(record: PublicRecord, words: Words, address: string, language: Language): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    url: address,
    inLanguage: language,
    name: `${words.question()}: ${words.value().text}`,
    datePublished: record.publishedAt,
    publisher: { '@type': 'Organization', name: words.title(record.project) },
    about: {
      '@type': 'Event',
      name: words.title(record.incident),
      ...(record.incident.date ? { startDate: record.incident.date } : {}),
      ...(words.place() ? { location: { '@type': 'Place', name: words.place() } } : {}),
    },
  };
}
