import type { Language } from '@/lib/message/define';
import { problemFacts, problemKey } from '@/lib/message/problem';
import { translator } from '@/lib/message/translator';
import type { Problem } from '@/lib/result';
import type { Translate } from './i18n';

/** The one way from a problem to its sentence, in the language `t` speaks. */
export function problemSentence(t: Translate, problem: Problem, language: Language): string {
  return t(`problem.${problemKey(problem)}`, problemFacts(problem, language));
}

/** The same for programs: in their language, digits as everywhere in JSON. */
export function problemTeller(language: Language): (problem: Problem) => string {
  const t = translator({ language, digits: 'latn' });
  return (problem) => problemSentence(t, problem, language);
}
