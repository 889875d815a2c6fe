import type { Language } from '@/lib/message/define';
import { translator } from '@/lib/message/translator';
import type { Problem } from '@/lib/result';
import { problemSentence } from './problemSentence';

/** Says problems to programs: in their language, digits as everywhere in JSON. */
export function problemTeller(language: Language): (problem: Problem) => string {
  const t = translator({ language, digits: 'latn' });
  return (problem) => problemSentence(t, problem, language);
}
