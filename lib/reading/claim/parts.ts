import { CLITIC } from '../lexicon/clitics';
import { FLAG } from '../lexicon/lexicon';
import type { Tokens } from '../token/tokens';
import type { ClaimDraft } from './draft';
import type { Sentence } from './sentences';
import type { Told } from './told';

const REACH = 16;

export interface Part {
  /** The claim it is part of. */
  readonly whole: ClaimDraft;
  /** The word that says so, where the clause begins. */
  readonly at: number;
}

/**
 * «بينهم ثلاثة أطفال», "including 3 children", "12 of them children": the number is part of the total before it. `from` and `to` are the
 * tokens of the number; `told` the claims of the sentence so far.
 */
export function partOf(tokens: Tokens, sentence: Sentence, from: number, to: number, told: Told): Part | null {
  if (told.count === 0 || (sentence.flags & FLAG.among) === 0) return null;
  const at = amongAfter(tokens, sentence, to) ?? amongBefore(tokens, sentence, from);
  if (at === null) return null;
  const limit = Math.min(at, from);
  let whole: ClaimDraft | null = null;
  for (let k = 0; k < told.count; k++) {
    const claim = told.at(k);
    if (claim === undefined) break;
    // Another part is no total, unless it is said of the part («خمسة أطفال ثلاثة منهم»).
    if (claim.amount !== null && claim.amount.last < limit && (claim.partOf === null || whole === null)) whole = claim;
  }
  return whole === null ? null : { whole, at };
}

/** Back over the items of a list to the word «بينهم». */
function amongBefore(tokens: Tokens, sentence: Sentence, from: number): number | null {
  let items = 0;
  for (let i = from - 1; i >= Math.max(sentence.first, from - REACH); i--) {
    const word = tokens.at(i);
    if (word.particle === 'among') return i;
    if (word.measure !== undefined && word.measure.binds !== 'head') return null;
    if (word.particle === 'that' || word.particle === 'who' || word.speech !== undefined || word.particle === 'but') return null;
    const mark = tokens.mark(i);
    if (mark === ':' || mark === ';' || mark === '؛') return null;
    if ((mark === ',' || mark === '،') && ++items > 6) return null;
  }
  return null;
}

/** «12 منهم أطفال», "3 of them children". */
function amongAfter(tokens: Tokens, sentence: Sentence, to: number): number | null {
  const word = tokens.at(to + 1);
  if (to + 1 >= sentence.last || word.particle !== 'among' || tokens.has(to + 1, CLITIC.and)) return null;
  const pronoun = /^(منهم|منهن|منها|بينهم|of them|of whom|of which|of those)$/.test(word.form);
  return pronoun ? to + 1 : null;
}
