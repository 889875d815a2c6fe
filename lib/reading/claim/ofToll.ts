import { FLAG } from '../lexicon/lexicon';
import type { Amount } from '../pass/amount';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import type { ClaimDraft } from './draft';
import type { Measured } from './measures';
import { OF_PEOPLE } from './ofPeople';
import { amongBefore, type Part } from './parts';
import type { Told } from './told';

/** How many tokens "the total number of deaths" may take before "include". */
const OPENING = 6;

const THEM: ReadonlySet<string> = new Set(['of them', 'of those', 'of whom']);

/** "The deaths include 180 children and 97 women", "Among the dead were two medics": of the toll that the sentence before told. */
export function included(tokens: Tokens, sentence: Sentence, one: Amount, told: Told): Part | null {
  if ((sentence.flags & FLAG.among) === 0 || !tokens.isLatin(sentence.first)) return null;
  // "Fourteen of them are children".
  const them = one.to + 1;
  if (told.count === 0 && THEM.has(tokens.at(them).form) && tokens.at(them + 1).particle === 'be')
    return within(one, told.wholeBefore(sentence), them);
  const at = amongBefore(tokens, sentence, one.from);
  if (at === null) return null;
  const opens = at <= sentence.first + 1;
  // "Among them were two commanders".
  if (opens && tokens.at(at).form === 'among them') return within(one, told.wholeBefore(sentence), at);
  const from = opens ? at + 1 : sentence.first;
  if (opens ? tokens.at(at).form !== 'among' : at - sentence.first > OPENING || !tokens.at(at).form.startsWith('include')) return null;
  for (let i = from; i < (opens ? at + 4 : at) && tokens.isWord(i); i++) {
    const { measure } = tokens.at(i);
    if (measure === undefined) continue;
    return within(one, told.wholeBefore(sentence, measure.measure), at);
  }
  return null;
}

/** "Some 29 children and 17 women are among the dead": of the toll told before. */
export function amongTheDead(tokens: Tokens, sentence: Sentence, one: Amount, measured: Measured, told: Told): Part | null {
  if (measured.rule !== 'measure:after' || !tokens.isLatin(measured.last) || !OF_PEOPLE.has(measured.measure)) return null;
  const those = tokens.at(measured.last - 1).form === 'among those';
  const at = those ? measured.last - 1 : measured.last - 2;
  if (
    tokens.at(at).form !== (those ? 'among those' : 'among') ||
    tokens.at(at + 1).particle !== (those ? undefined : 'article') ||
    tokens.at(measured.last).measure?.binds === 'object'
  )
    return null;
  return within(one, told.wholeBefore(sentence, measured.measure), at);
}

function within(one: Amount, whole: ClaimDraft | undefined, at: number): Part | null {
  const part = whole !== undefined && (whole.high === null || (one.low ?? 0) <= whole.high);
  return part ? { whole, at, bracket: false } : null;
}
