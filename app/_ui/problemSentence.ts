import type { Language } from '@/lib/message/define';
import { problemFacts, problemKey } from '@/lib/message/problem';
import type { Problem } from '@/lib/result';
import type { Translate } from './i18n';

/** The one way from a problem to its sentence, in the language `t` speaks. */
export function problemSentence(t: Translate, problem: Problem, language: Language): string {
  return t(`problem.${problemKey(problem)}`, problemFacts(problem, language));
}
