import type { Language } from '../message/define';
import { rules } from '../message/rules';

/** A trail of rule names as sentences, in its order, each once. A name nobody has put into words is shown as it is. */
export function why(trail: readonly string[], language: Language): string[] {
  const words: Readonly<Record<string, string>> = rules[language];
  return [...new Set(trail.map((name) => words[name] ?? name))];
}
