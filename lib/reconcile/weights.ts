import type { Measure } from '../claim/claim';
import type { Grade } from '../claim/source';
import { MEASURE_TOPIC, topicOf } from '../claim/topic';
import type { SourceId } from '../id';

/** The newest grade of a source on one topic. `gradedOn` is an ISO date. */
export interface StandingGrade {
  readonly sourceId: SourceId;
  readonly topic: string;
  readonly grade: Grade;
  readonly gradedOn: string;
}

/** One grade per source, for one question. */
export type GradesOfQuestion = ReadonlyMap<SourceId, StandingGrade>;

/**
 * What an origin counts for by its reliability (Admiralty code, AJP-2.1: A reliable … E unreliable). The letters are an
 * order and no measure, so the steps are equal: 1, 0.8, 0.6, 0.4 and 0.2 of an A, in fifths to stay whole. F says that
 * nobody can judge; it has no weight at all, least of all a middling one.
 */
export const GRADE_WEIGHT: Readonly<Record<Grade, number | null>> = { A: 5, B: 4, C: 3, D: 2, E: 1, F: null };

/** The grade of each source that bears on a question of this measure: its newest on the question's topic, else its newest general one. */
export function gradesOfQuestion(measure: Measure, grades: readonly StandingGrade[]): GradesOfQuestion {
  const topic = MEASURE_TOPIC[measure];
  const chosen = new Map<SourceId, StandingGrade>();
  for (const wanted of topic === null ? (['general'] as const) : (['general', topic] as const)) {
    const newest = new Map<SourceId, StandingGrade>();
    for (const grade of grades) {
      const earlier = newest.get(grade.sourceId);
      if (topicOf(grade.topic) === wanted && (!earlier || earlier.gradedOn <= grade.gradedOn)) newest.set(grade.sourceId, grade);
    }
    for (const [sourceId, grade] of newest) chosen.set(sourceId, grade);
  }
  return chosen;
}
