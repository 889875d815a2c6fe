import { problemKey } from '@/lib/message/problem';
import type { Problem } from '@/lib/result';
import type { Translate } from './i18n';

/** The one way from a problem to its sentence, in whatever language `t` speaks. */
export function problemSentence(t: Translate, problem: Problem): string {
  return t(`problem.${problemKey(problem)}`, problem.params);
}
