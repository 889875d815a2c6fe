import type { Amount } from '../pass/amount';
import type { ReadMeasure } from '../reading';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import type { ClaimDraft } from './draft';
import type { Head } from './heads';
import type { Measured } from './measures';
import { OF_PEOPLE } from './ofPeople';
import type { Part } from './parts';
import type { Told } from './told';

const FIGURE: ReadonlySet<string> = new Set([
  'figure',
  'number',
  'total',
  'bringing the total',
  'tally',
  'count',
  'estimate',
  'dead',
  'injured',
  'wounded',
]);
/** One sentence may stand between a toll and another figure of it. */
const SENTENCE = 40;
const OWNS: ReadonlySet<string> = new Set(['acknowledged', 'acknowledges', 'admitted', 'admits', 'conceded']);

/** "The army put the number at 20", "bringing the total to 120", "acknowledged only three": another figure for what was told right before. */
export function again(tokens: Tokens, sentence: Sentence, one: Amount, head: Head, told: Told): Measured | null {
  if (head.population !== null || head.measure !== null) return null;
  let at = one.from - 1;
  if (tokens.at(at).particle === 'only' || tokens.mark(at) === ',') at--;
  const first = announcer(tokens, at) ?? sayer(tokens, sentence, one, at);
  if (first === null || first <= sentence.first) return null;
  const before = wholeIn(told) ?? told.wholeBefore(sentence, undefined, FIGURE.has(tokens.at(first).form) ? SENTENCE : undefined);
  if (before === undefined) return null;
  return { measure: tokens.at(first).measure?.measure ?? before.measure, first, last: one.to, rule: 'measure:again' };
}

/** The word that says that a figure follows, `at` being the last before it: "put the number at", "revised down to", "a figure of", "admitted". */
function announcer(tokens: Tokens, at: number): number | null {
  const { particle, form } = tokens.at(at);
  if (OWNS.has(form)) return at;
  const before = tokens.at(at - 1).form;
  if (particle === 'of') return ESTIMATE.test(before) ? at - 1 : null;
  if (particle === 'to' && MOVED.test(before)) return at - 1;
  return (particle === 'to' || particle === 'at' || form === 'as') && FIGURE.has(before) ? at - 1 : null;
}

/** "Police said 33.": nothing more is said. */
function sayer(tokens: Tokens, sentence: Sentence, one: Amount, at: number): number | null {
  const { speech, form } = tokens.at(at);
  const says =
    speech?.form === 'verb' && (form === 'said' || form === 'says' || form === 'reported' || form === 'confirmed' || form === 'counted');
  return says && one.to + 1 >= sentence.last && tokens.isLatin(at) ? at : null;
}

const ESTIMATE = /^(figure|estimate|count|tally)$/;
const MOVED = /^(revised|down|up|upwards?|downwards?|lowered|raised)$/;

/** "adding that 12 were women", "Of the dead, 12 were children": part of the toll told before, in this sentence or the one right before it. */
export function copular(tokens: Tokens, sentence: Sentence, one: Amount, told: Told): Part | null {
  // "Two of the dead were children".
  const of =
    tokens.at(one.to + 1).particle === 'of' && tokens.at(one.to + 2).particle === 'article' ? tokens.at(one.to + 3).measure : undefined;
  const be = of === undefined ? one.to + 1 : one.to + 4;
  if (!/^(was|were|are|is)( reported)?$/.test(tokens.at(be).form) || one.kind !== 'count') return null;
  const noun = /^(an?|all|mostly|both)$/.test(tokens.slice(be + 1, be + 1)) ? be + 2 : be + 1;
  const opening = of !== undefined ? of.measure : opened(tokens, sentence, one.from);
  // "Of the deaths, 17 were reported in the north".
  const plain = opening !== undefined && of === undefined;
  const own = tokens.at(noun).measure?.measure;
  if (!plain && (tokens.at(noun).population?.unit !== 'person' || tokens.at(noun + 1).particle === 'be')) return null;
  const whole = (plain ? undefined : wholeIn(told)) ?? told.wholeBefore(sentence, opening);
  const fits =
    whole !== undefined && (!plain || own === undefined || own === whole.measure) && (whole.high === null || (one.low ?? 0) <= whole.high);
  return fits ? { whole, at: be, bracket: false } : null;
}

/** "Of the total death toll, …": what the sentence opens with, before its first comma. */
function opened(tokens: Tokens, { first }: Sentence, until: number): ReadMeasure | undefined {
  const those = tokens.at(first).form === 'of those';
  if (those && tokens.mark(first + 1) === ',') return 'killed_or_wounded';
  if (tokens.at(first).particle !== 'of' && !those) return undefined;
  // "Of these, 68 were in the capital".
  if (tokens.at(first + 1).particle === 'article' && tokens.mark(first + 2) === ',') return 'killed_or_wounded';
  for (let i = first + 1; i < Math.min(until, first + 6) && tokens.isWord(i); i++) {
    const { measure } = tokens.at(i);
    if (measure !== undefined) return measure.measure;
  }
  return undefined;
}

/** "Of those killed by the army, 34 were children", where no toll was told before. */
export function ofOpening(tokens: Tokens, sentence: Sentence, one: Amount): Measured | null {
  if (tokens.at(one.to + 1).particle !== 'be' || tokens.at(one.to + 2).population?.unit !== 'person' || !tokens.isLatin(sentence.first))
    return null;
  const measure = opened(tokens, sentence, one.from);
  const said = measure !== undefined && tokens.at(sentence.first + 1).particle !== 'article' && OF_PEOPLE.has(measure);
  return said && tokens.mark(sentence.first + 1) !== ','
    ? { measure, first: sentence.first, last: one.to + 2, rule: 'measure:again' }
    : null;
}

/** The last whole of the sentence, of people something befell. */
function wholeIn(told: Told): ClaimDraft | undefined {
  for (let k = told.count - 1; k >= 0; k--) {
    const one = told.at(k);
    if (one !== undefined && one.partOf === null && one.number !== null) return OF_PEOPLE.has(one.measure) ? one : undefined;
  }
  return undefined;
}
