import { CLITIC } from '../lexicon/clitics';
import { isTwoOthers } from '../lexicon/lexicon';
import type { Tokens } from '../token/tokens';
import { type Parsed, readArabic } from './arabic';
import { readEnglish } from './english';
import { fromDigits } from './figures';
import { readFraction, withHalf } from './fractions';
import { withPart } from './mixed';
import { fromParsed, type Numeral, numeral, startingAt } from './numeral';
import { readOrdinal } from './ordinals';
import { afterPoint, scaled } from './point';
import { vagueNumeral } from './vague';

/** Every number of a text in order, none overlapping another: in digits, in words, in a dual noun, vague, or said to be unknown. */
export function numerals(tokens: Tokens): Numeral[] {
  const found: Numeral[] = [];
  const { numeric, length } = tokens;
  let read = -1;
  for (let k = 0; ; k++) {
    const i = numeric[k] ?? length;
    if (i >= length) break;
    if (i <= read) continue;
    const one = tokens.isDigits(i) ? fromDigits(tokens, i) : fromWords(tokens, i, found[found.length - 1]);
    if (one === null) continue;
    found.push(one);
    read = one.last;
  }
  return found;
}

function fromWords(tokens: Tokens, i: number, before: Numeral | undefined): Numeral | null {
  const word = tokens.at(i);
  if (word.operator?.operator === 'unknown' && (word.operator.side === 'before' || tollBefore(tokens, i))) {
    return numeral(tokens, i, i, Number.NaN, { sort: 'unknown', rule: 'number:unknown' });
  }
  if (word.particle === 'article') return withArticle(tokens, i);
  if (word.particle === 'both') return bothOf(tokens, i);
  const fraction = readFraction(tokens, i, null);
  if (fraction !== null) return fraction;
  if (word.number?.language === 'en') return english(tokens, i);
  const ordinal = readOrdinal(tokens, i);
  if (ordinal !== null) return ordinal;
  // «10 درجات تحت الصفر»: the zero belongs to the degrees.
  if (word.number?.role === 'zero' && tokens.is(i - 1, 'تحت')) return null;
  // «أي واحد», «كل واحد منهم»: anyone, no number.
  if (word.form === 'واحد' && isAny(tokens, i - 1)) return null;
  // Folded, «وأحد مساعديه» (and one of his aides) is spelled like «واحد».
  if (word.form === 'واحد' && tokens.begins(i, 'وأ') && !isElevenOrMore(tokens, i)) return null;
  if (word.number !== undefined || word.particle === 'one-of') {
    const parsed = readArabic(tokens, i);
    if (parsed !== null) return arabic(tokens, i, parsed, before);
  }
  if (word.particle === 'minus') return negative(tokens, i);
  // «عدة الخيام» is the number of tents.
  if (word.vague !== undefined && word.form === 'عدة' && tokens.isDefinite(i + 1)) return null;
  if (word.vague !== undefined) return vagueNumeral(tokens, i, word.vague);
  // «عربتين مدرعتين»: a dual after a dual agrees with it.
  if (isDual(tokens, i) && !(tokens.cliticsOf(i) === 0 && isDual(tokens, i - 1)))
    return numeral(tokens, i, i, 2, { sort: 'dual', rule: 'number:dual' });
  if (isTwoMore(tokens, i)) return numeral(tokens, i, i, 2, { sort: 'dual', rule: 'number:dual' });
  return null;
}

/** «قتل شخص وأصيب آخران»: two others, right after the verb of what befell them. */
function isTwoMore(tokens: Tokens, i: number): boolean {
  const { measure } = tokens.at(i - 1);
  if (!isTwoOthers(tokens.at(i).form) || (measure?.binds !== 'verb' && measure?.binds !== 'object') || tokens.cliticsOf(i) !== 0)
    return false;
  return tokens.at(i + 1).population === undefined && tokens.at(i + 1).number === undefined;
}

function isAny(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'أي') || tokens.is(i, 'كل') || tokens.is(i, 'ولا') || tokens.is(i, 'أية');
}

/** «عدد القتلى غير معروف»: it is of a toll that it is unknown. */
function tollBefore(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 5; at--) if (tokens.at(at).cue === 'toll') return true;
  return false;
}

function isElevenOrMore(tokens: Tokens, i: number): boolean {
  return tokens.at(i + 1).number?.role === 'ten' || tokens.at(i + 1).number?.role === 'tens';
}

function isDual(tokens: Tokens, i: number): boolean {
  const { form, population, unit, measure } = tokens.at(i);
  if (population?.number !== 'two' && unit?.number !== 'two' && measure?.number !== 'two') return false;
  // «لاعبان سوريان», «الوزيران السوريان»: whence, after another dual.
  if (population?.nationality && (tokens.has(i, CLITIC.the) || (tokens.cliticsOf(i) === 0 && isDualInForm(tokens.slice(i - 1, i - 1)))))
    return false;
  // «زوجتي» before no noun is my wife.
  if (form.endsWith('تي') && !tokens.has(i, CLITIC.pronoun)) return isWhose(tokens, i + 1);
  // «الجانبين», «الطرفان» are which, not how many.
  return !(tokens.has(i, CLITIC.the) && (population?.unit === 'thing' || unit?.kind === 'size'));
}

function isDualInForm(word: string): boolean {
  return word.length > 4 && (word.endsWith('ان') || word.endsWith('ين'));
}

/** A noun that another may be in construct with. */
function isWhose(tokens: Tokens, i: number): boolean {
  const { particle, operator, number } = tokens.at(i);
  const clitics = CLITIC.and | CLITIC.so | CLITIC.by | CLITIC.for | CLITIC.like;
  return tokens.isWord(i) && particle === undefined && operator === undefined && number === undefined && !tokens.has(i, clitics);
}

/** "both pilots" are two; "both X and Y" counts nothing. */
function bothOf(tokens: Tokens, i: number): Numeral | null {
  const noun = tokens.at(i + 1).population;
  return noun?.number === 'many' || tokens.at(i + 1).particle === 'of' ? numeral(tokens, i, i, 2, { rule: 'number:both' }) : null;
}

function negative(tokens: Tokens, i: number): Numeral | null {
  const parsed = readArabic(tokens, i + 1);
  const one = parsed === null ? readEnglish(tokens, i + 1) : arabic(tokens, i + 1, parsed, undefined);
  if (one === null) return null;
  const { last, value } = (parsed === null ? afterPoint(tokens, one.value, one.last + 1) : null) ?? one;
  return numeral(tokens, i, last, -value, { rule: 'number:negative' });
}

function arabic(tokens: Tokens, i: number, parsed: Parsed, before: Numeral | undefined): Numeral | null {
  // «شخصين اثنين»: the word repeats the dual.
  if (parsed.value === 2 && before?.sort === 'dual' && before.last === i - 1) return null;
  const pointed = afterPoint(tokens, parsed.value, parsed.last + 1);
  if (pointed !== null) return scaled(tokens, i, pointed);
  const vague = tokens.at(i).vague;
  if (vague !== undefined && parsed.last === i && tokens.at(i).number?.plural) return vagueNumeral(tokens, i, vague);
  return withPart(tokens, fromParsed(tokens, i, parsed, 'number:arabic-words'));
}

/** "fell by a third", "nearly a fifth were": with nothing said of what it is a share. */
function isShare(tokens: Tokens, i: number): boolean {
  const before = tokens.at(i - 1);
  if (before.particle === 'by') {
    const { cue } = tokens.at(i - 2);
    return (
      (cue === 'rose' || cue === 'fell' || tokens.is(i - 2, 'fell')) && (!tokens.isWord(i + 2) || tokens.at(i + 2).particle !== undefined)
    );
  }
  return before.operator !== undefined && (!tokens.isWord(i + 2) || tokens.at(i + 2).particle === 'be');
}

/** "a hundred", "a dozen", "a few thousand": the article is part of the number. */
function withArticle(tokens: Tokens, i: number): Numeral | null {
  const form = tokens.at(i).form;
  const next = tokens.at(i + 1);
  if ((form !== 'a' && form !== 'an') || !tokens.isWord(i + 1)) return null;
  const fraction = readFraction(tokens, i + 1, null);
  if (fraction !== null) return startingAt(fraction, i, tokens.startOf(i));
  const share = next.ordinal?.language === 'en' ? next.ordinal.value : 0;
  const { particle } = tokens.at(i + 2);
  if (share >= 3 && share <= 20 && isShare(tokens, i))
    return numeral(tokens, i, i + 1, 1 / share, { sort: 'fraction', rule: 'number:fraction' });
  if (
    share >= 3 &&
    (share <= 20 || next.ordinal?.role === 'hundred' || next.ordinal?.role === 'scale') &&
    (particle === 'of' || particle === 'among')
  ) {
    return numeral(tokens, i, i + 1, 1 / share, { sort: 'fraction', rule: 'number:fraction' });
  }
  if (next.number?.role !== 'scale' && next.number?.role !== 'hundred') return null;
  const one = english(tokens, i + 1);
  return one === null ? null : startingAt(one, i, tokens.startOf(i));
}

/** "each one", "the one", "which one": it stands for what was named, unless a noun follows. */
function standsFor(tokens: Tokens, i: number): boolean {
  const { particle, form } = tokens.at(i - 1);
  if (particle !== 'each' && form !== 'this' && form !== 'which' && form !== 'any' && form !== 'the') return false;
  const { population, unit, measure } = tokens.at(i + 1);
  return population === undefined && unit === undefined && measure === undefined;
}

function english(tokens: Tokens, i: number): Numeral | null {
  const word = tokens.at(i);
  if (word.form === 'one' && standsFor(tokens, i)) return null;
  if (word.number?.plural) {
    const { vague } = word;
    if (vague === undefined) return null;
    return vagueNumeral(tokens, i, vague);
  }
  const parsed = readEnglish(tokens, i);
  if (parsed === null) return null;
  const ordinal = readOrdinal(tokens, i, parsed);
  if (ordinal !== null) return ordinal;
  const fraction = readFraction(tokens, i, { first: i, last: parsed.last, value: parsed.value });
  if (fraction !== null) return fraction;
  const pointed = afterPoint(tokens, parsed.value, parsed.last + 1);
  if (pointed !== null) return scaled(tokens, i, pointed);
  return withHalf(tokens, fromParsed(tokens, i, parsed, 'number:english-words'));
}
