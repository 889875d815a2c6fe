import { FLAG } from '../lexicon/lexicon';
import type { Amount } from '../pass/amount';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';

const REACH = 6;

/** "The toll could exceed 100", "is expected to rise to 60": feared, and nobody's figure yet. */
export function isForeseen(tokens: Tokens, sentence: Sentence, one: Amount): boolean {
  for (let i = one.first - 1; i >= Math.max(sentence.first, one.first - REACH); i--) {
    const word = tokens.at(i);
    if (!tokens.isWord(i)) return false;
    const moves = word.cue === 'rose' || word.cue === 'fell' || word.operator?.reaches || MOVES.has(word.form);
    if (moves) return foresees(tokens, i - 1) || (tokens.at(i - 1).particle === 'to' && foresees(tokens, i - 2));
  }
  return false;
}

const MOVES: ReadonlySet<string> = new Set(['exceed', 'reach', 'top', 'surpass', 'climb', 'rise', 'grow', 'pass']);
const FORESEES: ReadonlySet<string> = new Set(['could', 'may', 'might', 'would', 'will', 'likely', 'expected', 'feared', 'set', 'bound']);

function foresees(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i) && FORESEES.has(tokens.slice(i, i).toLowerCase());
}

/** «نفت حماس مقتل 3 من قادتها»: what is denied is nobody's figure. */
export function isRefuted(tokens: Tokens, sentence: Sentence, one: Amount): boolean {
  if ((sentence.flags & FLAG.denial) === 0) return false;
  let measured = false;
  for (let i = one.from - 1; i >= Math.max(sentence.first, one.from - REFUTED); i--) {
    const word = tokens.at(i);
    if (!tokens.isWord(i) || word.number !== undefined) return false;
    if (word.measure !== undefined) measured = true;
    if (word.particle === 'not' && REFUTES.test(word.form)) return measured;
  }
  return false;
}

const REFUTED = 8;
const REFUTES = /^(نفي|نفت|ينفي|تنفي|نافيا|نافية)$/;

/** "a father of three": his children are not counted among those it happened to. */
export function isParenthood(tokens: Tokens, one: Amount): boolean {
  if (tokens.at(one.from - 1).particle !== 'of') return false;
  const { population } = tokens.at(one.from - 2);
  return population?.number === 'one' && PARENT.test(tokens.slice(one.from - 2, one.from - 2));
}

const PARENT = /^(grand)?(mother|father)$/i;

/** "none of the 45 passengers was hurt": the number of those whom the denial is about. */
export function isNoneOf(tokens: Tokens, one: Amount): boolean {
  let i = one.from - 1;
  if (tokens.at(i).particle === 'article') i--;
  if (tokens.at(i).form === 'none of') return true;
  return tokens.at(i).particle === 'of' && (tokens.at(i - 1).form === 'neither' || tokens.at(i - 1).form === 'none');
}

/** "a four-storey building", "a five-member panel": a number of a compound adjective counts nothing. */
export function isCompound(tokens: Tokens, one: Amount): boolean {
  const hyphen = one.last + 1;
  if (tokens.mark(hyphen) !== '-' || !tokens.touchesNext(one.last) || !tokens.touchesNext(hyphen)) return false;
  const { population, measure, operator, number } = tokens.at(hyphen + 1);
  return (
    tokens.isWord(hyphen + 1) && population?.number !== 'many' && measure === undefined && operator === undefined && number === undefined
  );
}
