import { CLITIC } from '../lexicon/clitics';
import type { Amount } from '../pass/amount';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { isJoint } from './clauses';
import type { Head } from './heads';
import type { Measured } from './measures';

/** "12 people, including 3 children, were killed", "12 people (3 of them children) were killed": the verb after the aside. */
export function parenthesis(tokens: Tokens, sentence: Sentence, one: Amount, head: Head): Measured | null {
  let comma = Math.max(head.last, one.to) + 1;
  // "1,000 Druze, mostly civilians, were killed".
  if (head.last < head.first && tokens.isWord(comma) && tokens.at(comma).id === 0) comma++;
  // "eight others, including a child, were wounded".
  if (head.others && head.last < head.first && tokens.at(comma).particle === 'others') comma++;
  // «4 مدنيين بينهم سيدة، قتلوا».
  const among = tokens.at(comma).particle === 'among' && tokens.text.charCodeAt(tokens.startOf(comma)) > 0x250;
  if (tokens.at(comma).form === 'including') return afterIncluding(tokens, sentence, one, comma);
  if (head.last > one.to || tokens.at(one.to + 1).particle === 'from')
    comma = pastPlace(tokens, head.population === null && tokens.at(one.to + 1).particle === 'from' ? one.to + 1 : comma);
  // "9,000 homes and other buildings, including most of the town, were burnt".
  if (tokens.at(comma).particle === 'and' && tokens.isLatin(comma))
    for (let i = comma + 1; i <= comma + 3 && tokens.isWord(i); i++)
      if (tokens.at(i).population?.number === 'many') {
        comma = i + 1;
        break;
      }
  const closes = among ? ',،' : ASIDES.get(tokens.mark(comma));
  if (closes === undefined) return null;
  // "30 families, about 150 people, were displaced": the aside itself.
  const own = tokens.at(comma + 1).form === 'were' ? tokens.at(comma + 2).measure : undefined;
  if (own !== undefined && (own.binds === 'verb' || own.binds === 'subject') && closes === ',،' && head.last > one.to)
    return { measure: own.measure, first: one.from, last: comma + 2, rule: 'measure:after-aside' };
  for (let i = comma + 1; i < Math.min(sentence.last, comma + 22); i++) {
    if (!closes.includes(tokens.mark(i)) || tokens.mark(i) === '') continue;
    for (let k = i + 1; k <= i + 3 && k < sentence.last; k++) {
      const sense = tokens.at(k).measure;
      if (sense !== undefined) {
        const verb = sense.binds === 'verb' || sense.binds === 'subject';
        return verb && !tokens.has(k, CLITIC.and) && !takesNumber(tokens, k + 1)
          ? { measure: sense.measure, first: one.from, last: k, rule: 'measure:after-aside' }
          : null;
      }
      if (tokens.at(k).particle !== 'be' && !tokens.is(k, 'still')) break;
    }
  }
  return null;
}

/** "46 civilians from the town – including children – were killed": the mark after where they are from, else `at` itself. */
function pastPlace(tokens: Tokens, at: number): number {
  const { particle } = tokens.at(at);
  if (!tokens.isLatin(at) || (particle !== 'from' && particle !== 'of' && particle !== 'in')) return at;
  for (let i = at + 1; i <= at + PLACE; i++) {
    const { measure, speech, cue, number, form } = tokens.at(i);
    const mark = tokens.mark(i);
    if (measure !== undefined || speech !== undefined || cue === 'verb' || number !== undefined) return at;
    if (ASIDES.has(mark) && !tokens.touchesNext(i))
      return tokens.at(i + 1).particle === 'among' || tokens.at(i + 1).particle === 'who' || MOSTLY.has(tokens.slice(i + 1, i + 1))
        ? i
        : at;
    if (!tokens.isWord(i) && !QUOTES.has(mark) && !isJoint(tokens, i) && form === '') return at;
  }
  return at;
}

const PLACE = 14;
const MOSTLY: ReadonlySet<string> = new Set(['mostly', 'mainly', 'most', 'all', 'many', 'some', 'half']);
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'"]);

/** "11 people including a minor died": the aside without commas. */
function afterIncluding(tokens: Tokens, sentence: Sentence, one: Amount, including: number): Measured | null {
  for (let i = including + 1; i < Math.min(sentence.last, including + 15); i++) {
    const { measure, particle, speech } = tokens.at(i);
    const verb = measure?.binds === 'subject' || (measure?.binds === 'verb' && tokens.at(i - 1).particle === 'be');
    if (measure !== undefined)
      return verb && !takesNumber(tokens, i + 1)
        ? { measure: measure.measure, first: one.from, last: i, rule: 'measure:after-aside' }
        : null;
    if ((!tokens.isWord(i) && !tokens.isDigits(i) && !isJoint(tokens, i)) || speech !== undefined || particle === 'who') return null;
  }
  return null;
}

const ASIDES: ReadonlyMap<string, string> = new Map([
  [',', ',،'],
  ['،', ',،'],
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
  ['-', '-'],
]);

/** Whether a number, or what is said before one, stands at `i`: the object of the verb before it. */
export function takesNumber(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  return (
    tokens.isDigits(i) ||
    word.number !== undefined ||
    (word.operator !== undefined && word.operator.side !== 'after' && !(WHERE.has(word.form) && !isNumbered(tokens, i + 1))) ||
    word.vague !== undefined
  );
}

/** "killed near the base", "shot over land": prepositions of place, too. */
const WHERE: ReadonlySet<string> = new Set(['near', 'over', 'around', 'about', 'under', 'above', 'below']);

function isNumbered(tokens: Tokens, i: number): boolean {
  const { number, vague, operator, form } = tokens.at(i);
  return tokens.isDigits(i) || number !== undefined || vague !== undefined || operator !== undefined || form === 'a';
}
