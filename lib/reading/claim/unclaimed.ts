import { FLAG, isForetold } from '../lexicon/lexicon';
import type { Amount } from '../pass/amount';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import type { Measured } from './measures';

const REACH = 6;

/** A number that no one was killed, hurt or counted by, whatever stands near it. `previous` and `next` are the numbers beside it. */
export function isUnclaimed(
  tokens: Tokens,
  sentence: Sentence,
  one: Amount,
  previous: Amount | undefined,
  next: Amount | undefined,
): boolean {
  return (
    isHeard(tokens, sentence) ||
    isForeseen(tokens, sentence, one) ||
    isRefuted(tokens, sentence, one) ||
    isParenthood(tokens, one) ||
    isNoneOf(tokens, one) ||
    isTeller(tokens, one) ||
    isCompound(tokens, one) ||
    isDifference(tokens, one) ||
    isWholeOfShare(tokens, one, previous) ||
    isOneOfMost(tokens, one) ||
    isShare(tokens, one, next)
  );
}

/** «قابلت المنظمة 43 شخصاً، بينهم 11 ناجياً»: whom a report has asked, told where its sentence begins with it. */
function isHeard(tokens: Tokens, sentence: Sentence): boolean {
  return tokens.at(sentence.first).cue === 'asks';
}

/** "up 34 from Monday", "rose by 12": how far a toll moved. */
function isDifference(tokens: Tokens, one: Amount): boolean {
  const { form, particle, cue } = tokens.at(one.from - 1);
  if ((form === 'up' || form === 'down') && cue !== undefined) return true;
  const moved = tokens.at(one.from - 2).cue;
  return particle === 'by' && (moved === 'rose' || moved === 'fell');
}

/** "one of the deadliest attacks": said of the attack already told. */
function isOneOfMost(tokens: Tokens, one: Amount): boolean {
  const at = one.to + 3;
  if (one.low !== 1 || tokens.at(at - 2).particle !== 'of' || tokens.at(at - 1).particle !== 'article' || !tokens.isWord(at)) return false;
  return /^(most|worst|first|last|[a-z]+est)$/i.test(tokens.slice(at, at));
}

/** "70 per cent of the 1,200 residents fled": 1,200 did not. */
function isWholeOfShare(tokens: Tokens, one: Amount, previous: Amount | undefined): boolean {
  if (previous === undefined || (previous.kind !== 'percent' && previous.unit !== 'fraction')) return false;
  for (let i = one.from - 1; i > previous.to && i >= one.from - 3; i--) {
    const { particle } = tokens.at(i);
    if (particle === 'of') return tokens.text.charCodeAt(tokens.startOf(i)) < 0x250;
    if (particle !== 'article') return false;
  }
  return false;
}

/** "one in five of them": a rate. */
function isShare(tokens: Tokens, one: Amount, next: Amount | undefined): boolean {
  if (next === undefined || tokens.at(one.to + 1).form !== 'in' || next.from !== one.to + 2) return false;
  return tokens.at(next.to + 1).particle === 'among' && (one.low ?? 0) < (next.low ?? 0);
}

/** "up from 44", "an earlier toll of 13 dead": what the toll was. */
export function isFormer(tokens: Tokens, one: Amount): boolean {
  return (
    one.formerly === null && tokens.at(one.from - 1).cue === 'formerly' && tokens.text.charCodeAt(tokens.startOf(one.from - 1)) < 0x250
  );
}

/** "14,000 babies could die", "will be displaced": it has not happened. "may have died" is feared, and told. */
export function isHypothetical(tokens: Tokens, sentence: Sentence, { rule, last }: Measured): boolean {
  if ((sentence.flags & UNREAL) === 0 || (rule !== 'measure:after' && rule !== 'measure:after-aside')) return false;
  if (tokens.at(last).form.startsWith('have ')) return false;
  const helper = tokens.at(last - 1).form === 'be' ? last - 2 : last - 1;
  return tokens.isLatin(helper) && tokens.at(helper).modality === 'may';
}

const CONDITION = 12;

/** «إذا أدى الفعل إلى وفاة شخص أو أكثر», "if two people are killed", "two or more persons": of what may be, not of what was. */
export function isConditional(tokens: Tokens, sentence: Sentence, one: Amount): boolean {
  if ((one.low ?? 0) <= 2 && one.operator === 'at_least' && tokens.at(one.last + 1).form === 'or more') return true;
  if ((sentence.flags & UNREAL) === 0) return false;
  for (let i = one.first - 1; i >= Math.max(sentence.first, one.first - CONDITION) && tokens.isWord(i); i--) {
    if (tokens.at(i).modality === 'if' && tokens.cliticsOf(i) === 0) return true;
  }
  return false;
}

const UNREAL = FLAG.unreal;

/** "The toll could exceed 100", "is expected to rise to 60": feared, and nobody's figure yet. */
function isForeseen(tokens: Tokens, sentence: Sentence, one: Amount): boolean {
  if ((sentence.flags & UNREAL) === 0) return false;
  if (!tokens.isLatin(one.from - 1)) return isExpected(tokens, sentence, one);
  for (let i = one.first - 1; i >= Math.max(sentence.first, one.first - REACH); i--) {
    const word = tokens.at(i);
    if (!tokens.isWord(i)) return false;
    if (word.id === 0) continue;
    const moves = word.cue === 'rose' || word.cue === 'fell' || word.operator?.reaches || word.modality === 'reaches';
    if (moves) return foresees(tokens, i - 1) || (tokens.at(i - 1).particle === 'to' && foresees(tokens, i - 2));
  }
  return false;
}

function foresees(tokens: Tokens, i: number): boolean {
  const { modality } = tokens.at(i);
  return modality === 'may' || modality === 'expects';
}

/** «قد يصل عدد القتلى إلى 300», «من المتوقع أن يتجاوز 60», «مرشح للارتفاع إلى 30». */
function isExpected(tokens: Tokens, sentence: Sentence, one: Amount): boolean {
  if ((sentence.flags & FLAG.measure) === 0) return false;
  for (let i = one.first - 1; i >= Math.max(sentence.first, one.first - EXPECTED); i--) {
    if (!tokens.isWord(i)) return false;
    const word = tokens.at(i);
    const before = tokens.at(i - 1);
    if (word.cue === 'rose' && before.modality === 'expects') return true;
    const reaches = word.modality === 'reaches' && tokens.cliticsOf(i) === 0;
    if (word.cue !== 'rose' && !word.operator?.reaches && !(reaches && one.first - i > 1)) continue;
    if (isForetold(word)) return true;
    if (!reaches) continue;
    if (before.modality === 'may') return true;
    for (let k = i - 2; before.form === 'أن' && k >= i - 4 && tokens.isWord(k); k--) if (tokens.at(k).modality === 'expects') return true;
    return false;
  }
  return false;
}

const EXPECTED = 9;

/** «نفت حماس مقتل 3 من قادتها»: what is denied is nobody's figure. */
function isRefuted(tokens: Tokens, sentence: Sentence, one: Amount): boolean {
  if ((sentence.flags & FLAG.denial) === 0) return false;
  let measured = false;
  for (let i = one.from - 1; i >= Math.max(sentence.first, one.from - REFUTED); i--) {
    const word = tokens.at(i);
    // «نفى التحالف مسؤوليته عن مقتل 130»: it happened, whoever did it.
    if (!tokens.isWord(i) || word.number !== undefined || tokens.begins(i, 'مسؤولي')) return false;
    if (word.measure !== undefined) measured = true;
    if (word.particle === 'not' && REFUTES.test(word.form)) return measured;
  }
  return false;
}

const REFUTED = 8;
const REFUTES = /^(نفي|نفت|ينفي|تنفي|نافيا|نافية)$/;

/** "a father of three": his children are not counted among those it happened to. */
function isParenthood(tokens: Tokens, one: Amount): boolean {
  if (tokens.at(one.from - 1).particle !== 'of') return false;
  return tokens.at(one.from - 2).role === 'parent';
}

/** "none of the 45 passengers was hurt": the number of those whom the denial is about. */
function isNoneOf(tokens: Tokens, one: Amount): boolean {
  let i = one.from - 1;
  if (tokens.at(i).particle === 'article') i--;
  if (tokens.at(i).form === 'none of') return true;
  return tokens.at(i).particle === 'of' && (tokens.at(i - 1).form === 'neither' || tokens.at(i - 1).form === 'none');
}

/** "…," said one witness, who gave no name: one who speaks. */
function isTeller(tokens: Tokens, one: Amount): boolean {
  if (one.low !== 1) return false;
  const noun = tokens.at(one.to + 1);
  // "One detainee, a 26-year-old, said guards shot at them"; a noun without a number is its own.
  if (says(tokens, one.numeral.rule === 'number:bare-singular' ? one.to + 1 : one.to + 2)) return true;
  if (tokens.at(one.from - 1).speech?.form !== 'verb') return false;
  if (noun.speaker === undefined && noun.population?.unit !== 'person') return false;
  return !tokens.isWord(one.to + 2) || tokens.at(one.to + 2).particle === 'who';
}

/** A verb of saying at `i`, an aside before it. */
function says(tokens: Tokens, i: number): boolean {
  const { speech, form } = tokens.at(i);
  if (speech?.form === 'verb' && (form === 'said' || form === 'told' || form === 'says')) return true;
  if (tokens.mark(i) !== ',') return false;
  for (let at = i + 1; at < i + TOLD_ASIDE && tokens.at(at).measure === undefined; at++)
    if (tokens.mark(at) === ',') return tokens.at(at + 1).form !== '' && says(tokens, at + 1);
  return false;
}

const TOLD_ASIDE = 12;

/** "a four-storey building", "a five-member panel": a number of a compound adjective counts nothing. */
function isCompound(tokens: Tokens, one: Amount): boolean {
  const hyphen = one.last + 1;
  if (tokens.mark(hyphen) !== '-' || !tokens.touchesNext(one.last) || !tokens.touchesNext(hyphen)) return false;
  const { population, measure, operator, number } = tokens.at(hyphen + 1);
  return (
    tokens.isWord(hyphen + 1) && population?.number !== 'many' && measure === undefined && operator === undefined && number === undefined
  );
}
