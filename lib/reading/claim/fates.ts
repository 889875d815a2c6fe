import type { ReadMeasure } from '../reading';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';

const REACH = 20;
const UNKNOWN_WORDS = 6;

/** What befell a subject, and the token that says so. */
export interface Fate {
  readonly measure: ReadMeasure;
  readonly at: number;
}

/**
 * What befalls the English noun at token `noun`, the subject of its clause, others perhaps joined to it: "a woman and her two children in
 * Omdurman were killed", "left a policeman dead". Null where the clause goes on otherwise, or its verb has an object of its own.
 */
export function fateOf(tokens: Tokens, sentence: Sentence, noun: number): Fate | null {
  let unknown = 0;
  for (let i = noun + 1; i < Math.min(sentence.last, noun + REACH); i++) {
    const word = tokens.at(i);
    const { measure, particle } = word;
    if (measure !== undefined && measure.binds !== 'object')
      return befalls(tokens, i) || (i === noun + 1 && word.form === 'dead') ? { measure: measure.measure, at: i } : null;
    if (tokens.isDigits(i) || word.number !== undefined) {
      if (!listed(tokens, i)) return null;
      continue;
    }
    if (!tokens.isWord(i)) {
      if (tokens.mark(i) !== ',' && tokens.mark(i) !== '-') return null;
      continue;
    }
    if ((word.speech !== undefined && particle !== 'be') || word.cue === 'verb' || measure !== undefined) return null;
    if (particle !== undefined && !PASSED.has(particle)) return null;
    const known = particle !== undefined || word.population !== undefined || word.side !== undefined || word.cue !== undefined;
    if (!known && (CONJUNCTIONS.has(tokens.slice(i, i).toLowerCase()) || ++unknown > UNKNOWN_WORDS)) return null;
  }
  return null;
}

const PASSED: ReadonlySet<string> = new Set(['and', 'article', 'be', 'in', 'at', 'on', 'from', 'of', 'both', 'among', 'others']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['when', 'because', 'if', 'whether', 'so', 'for', 'saw', 'says', 'told']);

/** A number in the list of those it befell, or an age; not the object of a verb the tables do not know. */
function listed(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - 2; k--) {
    const { particle, cue } = tokens.at(k);
    if (particle === 'and' || particle === 'of' || particle === 'article' || cue === 'age' || tokens.mark(k) === ',') return true;
  }
  return tokens.mark(i + 1) === '-' || tokens.at(i - 1).operator !== undefined || tokens.mark(i - 1) === '-';
}

/** Whether the verb at `i` is said of its subject: "were killed", "died", "killed in a strike", "among the injured"; not "killed 12". */
function befalls(tokens: Tokens, i: number): boolean {
  const { measure } = tokens.at(i);
  if (measure === undefined || measure.measure === 'strikes' || measure.measure === 'involved') return false;
  const before = tokens.at(i - 1).particle;
  if (measure.binds === 'head') return before === 'among' || (before === 'article' && tokens.at(i - 2).particle === 'among');
  if (measure.binds === 'subject') return true;
  if (before === 'be' || tokens.at(i - 2).particle === 'be') return true;
  const { particle, weekday } = tokens.at(i + 1);
  return !tokens.isWord(i + 1)
    ? !tokens.isDigits(i + 1)
    : weekday !== undefined || particle === 'in' || particle === 'by' || particle === 'on' || particle === 'at';
}
