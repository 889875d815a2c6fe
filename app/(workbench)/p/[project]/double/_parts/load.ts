import { notFound } from 'next/navigation';
import { cache } from 'react';
import { shown } from '@/app/_session/actor';
import { type ProjectScreen, projectScreen } from '@/app/_session/screen';
import { type DoubleReadingData, readDoubleReading } from '@/db/doubleReading/read';
import type { Reading } from '@/lib/agreement/reading';
import { answerText } from '@/lib/claim/answerText';
import { type DoubleReadingId, parseId } from '@/lib/id';
import { codePointOffset, sliceCodePoints } from '@/lib/text/offset';
import { type Naming, naming } from '../../_claims/naming';
import type { ReadingStart } from './ReadingForm';

/** A double reading on a screen: what is known of it, who looks, and how things are named. */
export interface Loaded {
  readonly screen: ProjectScreen;
  readonly data: DoubleReadingData;
  readonly names: Naming;
  /** Address of the double reading. */
  readonly path: string;
}

/** The page and its title read the same once. */
export const loadDouble = cache(async (slug: string, reading: string): Promise<Loaded> => {
  const screen = await projectScreen(Promise.resolve({ project: slug }));
  const id = parseId<DoubleReadingId>(reading);
  if (!id) notFound();
  const data = await shown(await readDoubleReading(screen.context, screen.project.id, id));
  return { screen, data, names: naming(screen, data.sources), path: screen.at(`double/${id}`) };
});

/** The text a reading quotes. */
export function textOf({ texts }: DoubleReadingData, { captureId }: Pick<Reading, 'captureId'>) {
  const text = texts.find((one) => one.captureId === captureId);
  if (!text) throw new Error(`capture ${captureId} is no text of this double reading`);
  return text;
}

/** The words a reading quotes. */
export function exactOf(data: DoubleReadingData, { captureId, start, end }: Pick<Reading, 'captureId' | 'start' | 'end'>): string {
  return sliceCodePoints(textOf(data, { captureId }).text, codePointOffset(start), codePointOffset(end));
}

/** What `ReadingWords` says of a reading. */
export function wordsOf({ screen, data, names }: Loaded, reading: Reading) {
  return { screen, names, reading, quote: { exact: exactOf(data, reading), lang: textOf(data, reading).language } };
}

/** What the form of a reading offers to pick from. */
export function formOptions({ screen: { name }, data }: Loaded) {
  const populations = data.questions.map(({ populationEn, populationAr }) => name({ en: populationEn, ar: populationAr }));
  return {
    sources: data.sources.map((source) => ({
      value: source.id,
      label: name({ en: source.nameEn, ar: source.nameAr }),
      names: `${source.nameEn}\n${source.nameAr}`,
    })),
    populations: [...new Set(populations)].filter((population) => population !== ''),
    policy: data.policy,
  };
}

/** The form as it starts from a reading, or from nothing but the words. */
export function startOf(
  { screen: { name, reading: as }, data }: Loaded,
  exact: string,
  from: Reading | null,
  captureId: Reading['captureId'],
): ReadingStart {
  const text = textOf(data, { captureId });
  const words = exact.replace(/\s+/g, ' ');
  if (!from) return { population: '', words, chain: [{ kind: 'source', sourceId: text.sourceId }], asOf: text.publishedOn ?? '', note: '' };
  const { measure, populationEn, populationAr, answer, chain, asOf, note } = from;
  const population = name({ en: populationEn, ar: populationAr }) || populationEn || populationAr;
  const typed = answerText(answer, { language: as.language, digits: 'latn' });
  return { measure, population, answer: typed, words: words.includes(answer.words) ? answer.words : words, chain, asOf, note };
}
