import { CLITIC } from '../lexicon/clitics';
import { FLAG } from '../lexicon/lexicon';
import type { Amount } from '../pass/amount';
import type { ReadMeasure } from '../reading';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { groupsIn, isDotted } from './groups';
import { OF_PEOPLE } from './ofPeople';

/** «لم يسفر عن سقوط قتلى», "no civilians were killed": a measure said to be none. Token indices are inclusive. */
export interface Denied {
  readonly first: number;
  readonly last: number;
  readonly measure: ReadMeasure;
  readonly populationFirst: number;
  readonly populationLast: number;
  readonly groups: readonly string[];
}

const REACH = 7;
const NONE: readonly Denied[] = [];

/** The measures a sentence denies, where no number stands between «لم» and the measure. */
export function denials(tokens: Tokens, sentence: Sentence, counts: readonly Amount[]): readonly Denied[] {
  if ((sentence.flags & FLAG.denial) === 0 || (sentence.flags & FLAG.measure) === 0) return NONE;
  const found: Denied[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if ((tokens.flags(i) & FLAG.denial) === 0) continue;
    const after = deniedAt(tokens, sentence, i, counts);
    const denials = after.length === 0 ? deniedBefore(tokens, sentence, i, counts) : after;
    if (denials.length === 0) continue;
    found.push(...denials);
    i = Math.max(i, denials[denials.length - 1]?.last ?? i);
  }
  return found;
}

/** Whether a token belongs to one of the counts. */
function numbered(counts: readonly Amount[], token: number): boolean {
  for (const one of counts) if (one.kind === 'count' && one.from <= token && token <= one.to) return true;
  return false;
}

function deniedAt(tokens: Tokens, sentence: Sentence, not: number, counts: readonly Amount[]): Denied[] {
  // «مهاجر غير شرعي»: the adjective after it alone.
  if (tokens.at(not).form === 'غير') return [];
  // "children who had not been harmed": said of them alone.
  for (let i = not - 1; i >= not - 2 && tokens.isLatin(i); i--) if (tokens.at(i).form === 'who') return [];
  const whole = tokens.at(not).form === 'none of' || tokens.at(not + 1).particle === 'of';
  for (let i = not + 1; i < Math.min(sentence.last, not + (whole ? REACH + 3 : REACH)); i++) {
    const word = tokens.at(i);
    // "none of the 45 passengers".
    if (whole && tokens.at(i).measure === undefined && numbered(counts, i)) continue;
    // "No U.S. soldiers".
    if (isDotted(tokens, i)) continue;
    if (numbered(counts, i) || word.particle === 'that' || word.particle === 'only' || word.particle === 'but' || word.particle === 'who')
      return [];
    if (
      word.cue === 'toll' ||
      word.cue === 'rose' ||
      word.operator !== undefined ||
      (word.speech?.form === 'verb' && !word.form.startsWith('report')) ||
      (tokens.has(i, CLITIC.and) && word.measure === undefined)
    )
      return [];
    // «ليس من بينهم مصابون»: of those already counted.
    if (word.particle === 'among' && !tokens.isLatin(i)) return [];
    // "no further casualties": more than those told.
    if (word.particle === 'others' && tokens.isLatin(i)) return [];
    if (!tokens.isWord(i) || UNTOLD.test(tokens.slice(i, i))) return [];
    const sense = word.measure;
    if (sense === undefined || !OF_PEOPLE.has(sense.measure)) continue;
    // «لم يكن هؤلاء الضحايا الوحيدين»: those already told of.
    if (sense.binds === 'head' && tokens.isDefinite(i) && !tokens.isLatin(i)) return [];
    // «سقوط قتلى», "without causing deaths": the noun after the measure says more.
    if (
      numbered(counts, i + 1) ||
      tokens.at(i + 1).operator !== undefined ||
      tokens.at(i + 1).form === 'سوى' ||
      tokens.at(i + 1).form === 'إلا' ||
      isOnly(tokens, sentence, i)
    )
      return [];
    return denied(tokens, sentence, not, i, sense.measure, counts);
  }
  return [];
}

/** «لم يقتل مدنيين فحسب، بل»: not them alone. */
function isOnly(tokens: Tokens, sentence: Sentence, measure: number): boolean {
  for (let i = measure + 1; i < Math.min(sentence.last, measure + REACH) && tokens.isWord(i); i++)
    if (tokens.at(i).particle === 'only') return tokens.slice(i, i) === 'فحسب' || tokens.slice(i + 2, i + 2) === 'بل';
  return false;
}

/** "killed nobody", "wounded no civilians": the denial is the verb's object. */
function deniedBefore(tokens: Tokens, sentence: Sentence, not: number, counts: readonly Amount[]): Denied[] {
  const sense = not > sentence.first ? tokens.at(not - 1).measure : undefined;
  if (sense === undefined || !OF_PEOPLE.has(sense.measure) || !/^(no|no one|nobody|none)$/.test(tokens.at(not).form)) return [];
  if (numbered(counts, not - 1) || numbered(counts, not + 1) || tokens.at(not + 1).operator !== undefined) return [];
  const people = peopleBetween(tokens, not + 1, Math.min(sentence.last - 1, not + 3));
  if (people === null && tokens.at(not).form === 'no') return [];
  const populationLast = people?.last ?? not;
  const groups = people === null ? [] : groupsIn(tokens, people.first, people.last);
  return [
    { first: not - 1, last: populationLast, measure: sense.measure, populationFirst: people?.first ?? not + 1, populationLast, groups },
  ];
}

function denied(tokens: Tokens, sentence: Sentence, not: number, at: number, measure: ReadMeasure, counts: readonly Amount[]): Denied[] {
  const people = peopleBetween(tokens, not + 1, at - 1) ?? peopleBetween(tokens, at + 1, Math.min(sentence.last - 1, at + 4));
  const populationFirst = people?.first ?? at + 1;
  const populationLast = people?.last ?? at;
  const groups = people === null ? [] : groupsIn(tokens, people.first, people.last);
  const after = Math.max(at, populationLast);
  // «… أو يصابوا», "killed or injured": the second is denied too.
  for (let i = at + 1; i <= Math.min(sentence.last - 1, after + 2); i++) {
    const other = tokens.at(i).measure;
    if (numbered(counts, i)) break;
    if (other === undefined || !OF_PEOPLE.has(other.measure) || other.measure === measure) continue;
    const joined =
      tokens.at(i - 1).particle === 'or' ||
      tokens.at(i - 1).particle === 'and' ||
      tokens.at(i - 1).particle === 'not' ||
      tokens.has(i, CLITIC.and);
    if (joined && !numbered(counts, i + 1))
      return [
        { first: not, last: Math.max(after, i), measure, populationFirst, populationLast, groups },
        { first: not, last: i, measure: other.measure, populationFirst, populationLast, groups },
      ];
  }
  return [{ first: not, last: after, measure, populationFirst, populationLast, groups }];
}

/** What is not known, or not said, of casualties says nothing of their number: "no word on casualties". */
const UNTOLD =
  /^(معلومات عن|معلومات|ذكر|تفاصيل|تحديد|معرفة|توضيح|how|whether|if|information|word|details|comments?|break|includes?|including|differentiate|distinguish|identify|affect|breakdown|confirmation|received|mention|specify|elaborate|provided?|account|disclosed?|released?|published|seriously|severely|badly|critically|gravely|figures?|estimates?|number|count|toll)$/i;

function peopleBetween(tokens: Tokens, from: number, to: number): { first: number; last: number } | null {
  for (let i = from; i <= to; i++) {
    const word = tokens.at(i);
    if (tokens.isDigits(i)) continue;
    if (isDotted(tokens, i)) continue;
    if (word.particle === 'or' || !tokens.isWord(i)) return null;
    if (word.population?.unit !== 'person' && word.side === undefined) continue;
    let last = i;
    while (
      last < to &&
      (tokens.at(last + 1).side !== undefined || tokens.at(last + 1).population?.unit === 'person' || isDotted(tokens, last + 1))
    )
      last++;
    return { first: i, last };
  }
  return null;
}
