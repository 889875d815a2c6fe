import type { ClaimLine, QuestionLine } from '../bundle/lines';
import { measure } from '../message/measure';
import type { Reading } from '../message/reading';

export type VersionLine = ClaimLine['versions'][number];

/** A question by its name: "Killed · Syrian army soldiers". */
export function sayQuestion(question: Pick<QuestionLine, 'measure' | 'populationEn' | 'populationAr'>, { language }: Reading): string {
  const population = language === 'ar' ? question.populationAr : question.populationEn;
  return [measure[language].measure[question.measure], population].filter(Boolean).join(' · ');
}
