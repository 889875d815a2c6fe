import type { Amount } from '../pass/amount';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import type { ClaimDraft } from './draft';
import type { Head } from './heads';
import type { Measured } from './measures';
import type { Part } from './parts';
import type { Told } from './told';
import { OF_PEOPLE } from './tolls';

const FIGURE: ReadonlySet<string> = new Set(['figure', 'number', 'total', 'bringing the total', 'tally', 'count', 'estimate']);
const OWNS: ReadonlySet<string> = new Set(['acknowledged', 'acknowledges', 'admitted', 'admits', 'conceded']);

/** "The army put the number at 20", "bringing the total to 120", "acknowledged only three": another figure for what was told right before. */
export function again(tokens: Tokens, sentence: Sentence, one: Amount, head: Head, told: Told): Measured | null {
  if (head.population !== null || head.measure !== null) return null;
  let at = one.from - 1;
  if (tokens.at(at).particle === 'only' || tokens.mark(at) === ',') at--;
  const { particle, form } = tokens.at(at);
  // "gave a figure of 15,538".
  const figured = particle === 'of' && /^(figure|estimate|count|tally)$/.test(tokens.at(at - 1).form);
  const first = figured || particle === 'at' || particle === 'to' || form === 'as' ? at - 1 : at;
  if (first <= sentence.first || !(first < at ? FIGURE.has(tokens.at(first).form) : OWNS.has(form))) return null;
  const before = wholeIn(told) ?? told.wholeBefore(sentence);
  return before === undefined ? null : { measure: before.measure, first, last: one.to, rule: 'measure:again' };
}

/** "adding that 12 were women", "Of the dead, 12 were children": part of the toll told before, in this sentence or the one right before it. */
export function copular(tokens: Tokens, sentence: Sentence, one: Amount, told: Told): Part | null {
  const be = one.to + 1;
  if (!/^(was|were|are|is)$/.test(tokens.at(be).form) || one.kind !== 'count') return null;
  const noun = /^(an?|all|mostly|both)$/.test(tokens.slice(be + 1, be + 1)) ? be + 2 : be + 1;
  if (tokens.at(noun).population?.unit !== 'person' || tokens.at(noun + 1).particle === 'be') return null;
  const opening = tokens.at(sentence.first).particle === 'of' ? tokens.at(sentence.first + 2).measure?.measure : undefined;
  const whole = wholeIn(told) ?? told.wholeBefore(sentence, opening);
  const fits = whole !== undefined && (whole.high === null || (one.low ?? 0) <= whole.high);
  return fits ? { whole, at: be, bracket: false } : null;
}

/** The last whole of the sentence, of people something befell. */
function wholeIn(told: Told): ClaimDraft | undefined {
  for (let k = told.count - 1; k >= 0; k--) {
    const one = told.at(k);
    if (one !== undefined && one.partOf === null && one.number !== null) return OF_PEOPLE.has(one.measure) ? one : undefined;
  }
  return undefined;
}
