import type { Screen } from '@/app/_session/screen';
import type { Question } from '@/db/incident/read';

/** A question by its name: "Wounded · Syrian army soldiers". */
export function nameQuestion({ measure, populationEn, populationAr }: Question, { t, name }: Screen): string {
  return [t(`measure.measure.${measure}`), name({ en: populationEn, ar: populationAr })].filter(Boolean).join(' · ');
}
