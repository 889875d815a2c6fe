import type { Operator } from '../figure/figure';
import { lastWords, type Voice } from './answers';
import { isBounded, silent, speaks } from './preview';
import type { RulePreview } from './rule';

/** The operators that put a number under which it cannot have been; "up to 12" and "dozens" put none. */
const STATES_A_MINIMUM: ReadonlySet<Operator> = new Set(['exactly', 'more_than', 'at_least', 'between', 'about', 'none']);

/**
 * The lowest minimum that a recorded origin states, each by its last word: every origin heard supports at least so many.
 * It is open above and has no best value, for it says nothing of how many more. Casualty recorders keep such a figure beside
 * their estimate: `low`, "the lowest reliable estimate", of the UCDP Georeferenced Event Dataset (codebook, variable low),
 * and the minimum of Iraq Body Count and of Airwars, the lowest count of the sources they admit. Who is admitted is the
 * reviewer's to say, by leaving a claim out with a reason; a report without a recorded origin cannot be answered for, and
 * neither a vague word nor a ceiling states a minimum.
 */
export function conservativeMinimum(voices: readonly Voice[]): RulePreview {
  const heard = lastWords(voices)
    .filter(isBounded)
    .filter(({ origin, claim: { answer } }) => origin !== null && answer.kind === 'figure' && STATES_A_MINIMUM.has(answer.figure.operator));
  if (!heard.length) return silent('conservative_minimum', { code: 'no_stated_minimum' });
  const low = Math.min(...heard.map(({ bounds }) => bounds.low));
  const spoken = speaks('conservative_minimum', heard, { low, high: null });
  return { ...spoken, value: { low, best: null, high: null } };
}
