import { foldPhrase } from '../text/fold';
import type { Measure } from './claim';

/** What a source can be reliable on. A grade's topic is written freely; these are the ones a rule can look for. */
const TOPICS = ['casualties', 'operations', 'time_and_place', 'responsibility', 'general'] as const;
export type Topic = (typeof TOPICS)[number];

/** Which topic a question of this measure belongs to. */
export const MEASURE_TOPIC: Readonly<Record<Measure, Exclude<Topic, 'general'> | null>> = {
  killed: 'casualties',
  wounded: 'casualties',
  killed_or_wounded: 'casualties',
  missing: 'casualties',
  detained: 'casualties',
  displaced: 'casualties',
  destroyed: 'operations',
  strikes: 'operations',
  involved: 'operations',
  date: 'time_and_place',
  time: 'time_and_place',
  place: 'time_and_place',
  responsible: 'responsibility',
  cause: 'responsibility',
  text: null,
};

/** The words by which people name each topic; a word that stands nowhere here is a topic of its own, which no rule reads. */
const WRITTEN: Readonly<Record<Topic, readonly string[]>> = {
  casualties: ['casualty figures', 'casualties', 'casualty', 'toll', 'death toll', 'أعداد الضحايا', 'الضحايا', 'الحصيلة', 'حصيلة الضحايا'],
  operations: ['operations', 'own operations', 'strikes', 'air strikes', 'العمليات', 'عملياته', 'الغارات', 'الغارات الجوية'],
  time_and_place: ['time and place', 'locations', 'places', 'dates', 'الزمان والمكان', 'الوقت والمكان', 'المواقع', 'التواريخ'],
  responsibility: ['responsibility', 'cause', 'cause and responsibility', 'المسؤولية', 'السبب', 'السبب والمسؤولية'],
  general: ['general', 'in general', 'overall', 'عام', 'عموما', 'بوجه عام', 'بصفة عامة'],
};

const BY_WORDS = new Map(TOPICS.flatMap((topic) => WRITTEN[topic].map((words) => [foldPhrase(words), topic] as const)));

/** The topic these words name, in either language; null when they name another. */
export function topicOf(written: string): Topic | null {
  return BY_WORDS.get(foldPhrase(written)) ?? null;
}
