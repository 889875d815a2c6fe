import type { Answer, Chain, Measure } from '../claim/claim';
import { originKey } from '../claim/origin';
import type { CaptureId, ReadingId } from '../id';
import { foldPhrase } from '../text/fold';

/** One statement a reader found in a text: what a claim would say, before it is one. Start and end are code points, end exclusive. */
export interface Reading {
  readonly id: ReadingId;
  readonly captureId: CaptureId;
  readonly start: number;
  readonly end: number;
  readonly measure: Measure;
  readonly populationEn: string;
  readonly populationAr: string;
  readonly answer: Answer;
  readonly chain: Chain;
  /** EDTF level 1, or empty. */
  readonly asOf: string;
  /** A comment; never a disagreement. */
  readonly note: string;
}

/** What two readings of one statement can differ in. `asOf` and `chain` matter to the claim, and have no statistic of their own. */
export const FIELDS = ['span', 'figure', 'measure', 'population', 'attribution', 'chain', 'asOf'] as const;
export type Field = (typeof FIELDS)[number];

/** Equal keys are equal answers: the operator and the numbers as stated, or the value. The words may differ; the quote has them. */
export function answerKey(answer: Answer): string {
  switch (answer.kind) {
    case 'figure': {
      const { figure } = answer;
      const stated =
        'value' in figure ? [figure.value] : 'low' in figure ? [figure.low, figure.high] : 'word' in figure ? [figure.word] : [];
      return [figure.operator, ...stated].join(' ');
    }
    case 'date':
    case 'time':
      return `${answer.kind} ${answer.value}`;
    case 'text':
      return `text ${foldPhrase(answer.value)}`;
  }
}

/** The far end of the chain; every end that is not recorded counts as the same thing said. */
export const attributionKey = ({ chain }: Pick<Reading, 'chain'>): string => originKey(chain) ?? 'not_recorded';

const chainKey = ({ chain }: Reading): string =>
  chain
    .map((link) => (link.kind === 'source' ? link.sourceId : link.kind === 'unnamed' ? `"${foldPhrase(link.description)}` : link.kind))
    .join(' < ');

/** Populations are one when either language names them alike: a reader may have written only one of the two. */
export function samePopulation(a: Reading, b: Reading): boolean {
  const [en, ar] = [foldPhrase(a.populationEn) === foldPhrase(b.populationEn), foldPhrase(a.populationAr) === foldPhrase(b.populationAr)];
  const empty = [a, b].some(({ populationEn, populationAr }) => !populationEn && !populationAr);
  return empty ? en && ar : (en && a.populationEn !== '') || (ar && a.populationAr !== '');
}

/** How much of both spans together is in both, 0–1 (Jaccard). */
export function overlap(a: Reading, b: Reading): number {
  if (a.captureId !== b.captureId) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** What they differ in; nothing when both would make the very same claim. Notes do not count. */
export function differences(a: Reading, b: Reading): Field[] {
  const differs: Readonly<Record<Field, boolean>> = {
    span: a.captureId !== b.captureId || a.start !== b.start || a.end !== b.end,
    figure: answerKey(a.answer) !== answerKey(b.answer),
    measure: a.measure !== b.measure,
    population: !samePopulation(a, b),
    attribution: attributionKey(a) !== attributionKey(b),
    // Of chains with different ends, the end is what is said to differ.
    chain: attributionKey(a) === attributionKey(b) && chainKey(a) !== chainKey(b),
    asOf: a.asOf !== b.asOf,
  };
  return FIELDS.filter((field) => differs[field]);
}
