import { claimReview, SCHEMA_CONTEXT } from '@/lib/export/claimReview';
import type { Language } from '@/lib/message/define';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import type { Words } from './words';

/**
 * The record for machines that read pages (JSON-LD 1.1 with the vocabulary of schema.org): the page, what it is about, and of a
 * number that stands a ClaimReview of each claim heard, naming nothing by the ids of the project's rows.
 */
export function jsonLdOf(record: PublicRecord, words: Words, address: string, language: Language): object {
  const page = {
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
  const reviews = reviewsOf(record).map((review, index) => ({ ...review, url: `${address}#c${index + 1}`, isPartOf: { '@id': address } }));
  return { '@context': SCHEMA_CONTEXT, '@graph': [page, ...reviews] };
}

function reviewsOf({ low, staleSince, replaced, policy, project, incident, question, claims, ...record }: PublicRecord) {
  if (low === null || staleSince !== null || replaced) return [];
  return claims.map(({ answer, quote, capture, proposedBy }) =>
    claimReview({
      record: { ...record, low },
      policy,
      project: { id: null, titleEn: project.titleEn },
      ...{ incident, question, capture },
      claim: { id: null, version: 1, answer, quote, proposedBy },
      source: { id: null, ...capture.document.source },
    }),
  );
}
