import { CLITIC } from '../lexicon/clitics';
import { FLAG, isSideNational } from '../lexicon/lexicon';
import { numeral } from '../number/numeral';
import { type Amount, amountWith } from '../pass/amount';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { isNamed, isNumbered, isObject, opens } from './alone';
import { fateOf } from './fates';
import { BARE, FATES, isOneMore, single } from './oneMore';

/**
 * In lists of victims a bare singular is one: «بينهم سيدة وطفلين», «مقتل مدني», "a woman and two children", «إصابة أحد الجنود».
 * Answers them as amounts of one, beside the `counted` amounts of the sentence, all in order.
 */
export function withVictims(tokens: Tokens, sentence: Sentence, counted: readonly Amount[]): readonly Amount[] {
  if ((sentence.flags & SINGLE) === 0) return counted;
  let listed: Listed | null = null;
  let k = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    if ((tokens.flags(i) & SINGLE) === 0) continue;
    while ((counted[k]?.to ?? i) < i) k++;
    if ((counted[k]?.from ?? i + 1) <= i) continue;
    listed ??= new Listed(counted);
    const single = singleAt(tokens, sentence, i, listed);
    if (single !== null) listed.add(single, k);
  }
  return listed?.all() ?? counted;
}

const SINGLE = FLAG.single;

/** What is counted so far in a sentence: its numbers and the bare singulars among them, in order. */
class Listed {
  private found: Amount[] | null = null;
  /** How many of the numbers are among those found. */
  private taken = 0;

  constructor(private readonly counted: readonly Amount[]) {}

  /** Adds a singular that stands before number `k`. */
  add(single: Amount, k: number): void {
    this.found ??= [];
    this.take(this.found, k);
    this.found.push(single);
  }

  private take(found: Amount[], until: number): void {
    for (; this.taken < until; this.taken++) {
      const one = this.counted[this.taken];
      if (one !== undefined) found.push(one);
    }
  }

  /** Whether what is counted before the place reached has its noun at the token. */
  has(at: number): boolean {
    const { found, taken, counted } = this;
    for (let k = taken; k < counted.length; k++) {
      const noun = nounOf(counted[k]);
      if (noun === at) return true;
      if (noun > at) break;
    }
    if (found === null) return false;
    for (let k = found.length - 1; k >= 0; k--) {
      const noun = nounOf(found[k]);
      if (noun === at) return true;
      if (noun < at) return false;
    }
    return false;
  }

  all(): readonly Amount[] {
    if (this.found === null) return this.counted;
    this.take(this.found, this.counted.length);
    return this.found;
  }
}

/** The token of the noun a number counts, where it stands right by it. */
function nounOf(one: Amount | undefined): number {
  if (one === undefined) return -1;
  const { sort, rule } = one.numeral;
  return sort === 'dual' || rule === BARE || rule === ONE_OF ? one.last : one.last + 1;
}

const ONE_OF = 'number:one-of';

function singleAt(tokens: Tokens, sentence: Sentence, i: number, listed: Listed): Amount | null {
  const word = tokens.at(i);
  if (word.particle === 'one-of' && word.number === undefined) return oneOf(tokens, sentence, i);
  if (word.form === 'آخر' || isSideNational(word.form)) return isOneMore(tokens, i) ? single(tokens, i) : null;
  // «شخص واحد», «مدني لبناني واحد» has its number.
  const after = tokens.at(i + 1).population?.nationality || tokens.at(i + 1).side !== undefined ? i + 2 : i + 1;
  if (tokens.at(after).number?.value === 1 && tokens.cliticsOf(after) === 0) return null;
  if (tokens.text.charCodeAt(tokens.startOf(i)) < 0x250) return englishSingle(tokens, sentence, i, listed);
  const { population, measure } = word;
  const status = measure?.binds === 'head' && measure.number === 'one' && measure.measure !== 'strikes';
  // «قال مسؤول» speaks; «اغتيل ناشط» does not.
  const speaks = word.speaker !== undefined && tokens.at(i - 1).measure === undefined && tokens.at(i - 1).particle !== 'among';
  if ((population?.number !== 'one' || population.unit !== 'person' || speaks) && !status) return null;
  if (tokens.has(i, CLITIC.the | CLITIC.pronoun | CLITIC.by | CLITIC.for | CLITIC.like)) return null;
  if (isDefinite(tokens, i) || isNamed(tokens, i) || (status && (listed.has(i) || isNumbered(tokens, i)))) return null;
  const alone = status ? opens(tokens, sentence, i) : isObject(tokens, sentence, i);
  if (!alone && !(fatal(tokens, sentence, i) && !status) && !inList(tokens, sentence, i, i, listed)) return null;
  return single(tokens, i);
}

/** «شاب قتل بانفجار لغم», «أعلن الجيش أن جندياً (21 عاماً) قتل»: a subject that opens its clause, and the verb of what befell it. */
function fatal(tokens: Tokens, sentence: Sentence, i: number): boolean {
  const mark = tokens.mark(i - 1);
  const that = tokens.at(i - 1).particle === 'that' || (OPENS.includes(mark) && tokens.at(i - 2).particle === 'that');
  if (i > sentence.first && !that && mark !== ':' && mark !== '-' && mark !== '•') return false;
  for (let at = i + 1; at < Math.min(sentence.last, i + FATE_REACH); at++) {
    const { measure, particle, speech, cue } = tokens.at(at);
    if (measure !== undefined) return measure.binds === 'verb' && FATES.has(measure.measure) && isIntransitive(tokens, sentence, at);
    if (speech !== undefined || cue === 'verb' || (particle !== undefined && particle !== 'from' && particle !== 'in')) return false;
    if (mark === ':' && !tokens.isWord(at) && !tokens.isDigits(at) && !'()'.includes(tokens.mark(at))) return false;
  }
  return false;
}

const FATE_REACH = 12;
const OPENS: readonly string[] = ['"', '“', '«'];

/** Nobody stands after the verb whom its subject did it to. */
function isIntransitive(tokens: Tokens, sentence: Sentence, verb: number): boolean {
  const at = verb + 1;
  const { particle } = tokens.at(at);
  return (
    at >= sentence.last ||
    (!tokens.isWord(at) && !tokens.isDigits(at)) ||
    tokens.has(at, CLITIC.and | CLITIC.by) ||
    (tokens.at(at).id === 0 && tokens.begins(at, 'ب')) ||
    tokens.begins(at, 'بر') ||
    tokens.begins(at, 'بجر') ||
    // «جندياً لقي مصرعه».
    tokens.at(at).measure?.binds === 'subject' ||
    particle === 'in' ||
    particle === 'after' ||
    particle === 'on' ||
    tokens.at(at).relative !== undefined ||
    tokens.at(at).weekday !== undefined
  );
}

/** "a woman", "a 12-year-old boy", "his wife", "another": in a list of victims, or the subject of what befell them. */
function englishSingle(tokens: Tokens, sentence: Sentence, i: number, listed: Listed): Amount | null {
  const { population, form } = tokens.at(i);
  const next = tokens.at(i + 1);
  if (next.population !== undefined && next.population.number === 'one' && !next.population.nationality) return null;
  const first = form === 'another' ? i : population?.unit === 'person' ? determinerOf(tokens, sentence, i) : -1;
  // "another army officer": the officer.
  const after = tokens.at(i + 2).population;
  if (form === 'another' && tokens.isWord(i + 1) && after?.number === 'one' && after.unit === 'person') return null;
  if (first < 0 || (form === 'another' && (next.number !== undefined || tokens.isDigits(i + 1)))) return null;
  if (saysSo(tokens, i, first)) return null;
  // "one of them a parent": the same one.
  if (THEM.has(tokens.at(first - 1).form) && tokens.at(first - 2).number?.value === 1) return null;
  // "one, a student, was hurt": the same one.
  if (tokens.mark(first - 1) === ',' && (tokens.at(first - 2).number?.value === 1 || isOneOf(tokens, sentence, first - 2))) return null;
  if (!inList(tokens, sentence, first, i, listed) && fateOf(tokens, sentence, i) === null) return null;
  return amountWith(numeral(tokens, i, i, 1, { rule: BARE }), { from: first, to: i, unit: 'person' });
}

const THEM: ReadonlySet<string> = new Set(['of them', 'of whom', 'of those']);

/** "one of its members, a teacher, …": whether "one of" leads to the noun at `noun`. */
function isOneOf(tokens: Tokens, sentence: Sentence, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(sentence.first, noun - 5) && tokens.isWord(i); i--)
    if (tokens.at(i).particle === 'of') return tokens.at(i - 1).number?.value === 1;
  return false;
}

/** "an aid worker and residents said": the subject of a verb of saying. */
function saysSo(tokens: Tokens, noun: number, first: number): boolean {
  if (tokens.at(first - 1).speech?.form === 'source') return true;
  const { form: verb } = tokens.at(noun + 1);
  if (verb === 'said' || verb === 'told' || verb === 'says') return true;
  if (tokens.at(noun).speaker === undefined && tokens.at(noun + 1).particle !== 'and') return false;
  for (let i = noun + 1; i <= noun + 4 && tokens.isWord(i); i++) {
    const { speech, measure, form } = tokens.at(i);
    if (measure !== undefined) return false;
    if (speech?.form === 'verb') return form === 'said' || form === 'told' || form === 'says';
  }
  return false;
}

/** The article of an English noun, adjectives and ages between; «his» only of a family. -1 where it has none. */
function determinerOf(tokens: Tokens, sentence: Sentence, noun: number): number {
  let unknown = 0;
  for (let i = noun - 1; i >= Math.max(sentence.first, noun - DETERMINER_REACH); i--) {
    const word = tokens.at(i);
    if (word.form === 'a' || word.form === 'an' || word.form === 'another') return i;
    if (word.particle === 'article') {
      const kin = FAMILY.has(tokens.at(noun).population?.group ?? '') || tokens.at(i - 1).particle === 'and';
      return POSSESSIVE.test(word.form) && kin ? i : -1;
    }
    if (tokens.isDigits(i) || word.cue === 'age' || word.unit !== undefined || word.number !== undefined || tokens.mark(i) === '-')
      continue;
    if (!tokens.isWord(i) || word.particle !== undefined || word.measure !== undefined || word.speech !== undefined) return -1;
    if (word.population === undefined && word.side === undefined && ++unknown > 3) return -1;
  }
  return -1;
}

const DETERMINER_REACH = 9;
const POSSESSIVE = /^(his|her|their)$/;
const FAMILY: ReadonlySet<string> = new Set(['relative', 'child', 'woman', 'man']);

/** «قتل القيادي …», «مقتل جندي الاحتلال», «مقتل مدير المرصد»: the singular of a person already known. */
function isDefinite(tokens: Tokens, i: number): boolean {
  return (
    tokens.isWord(i + 1) &&
    tokens.has(i + 1, CLITIC.the) &&
    !tokens.has(i + 1, CLITIC.and | CLITIC.by | CLITIC.for) &&
    tokens.at(i + 1).particle === undefined
  );
}

/** After «بينهم» or a measure word, or joined by «و» to one counted before. */
function inList(tokens: Tokens, sentence: Sentence, first: number, at: number, listed: Listed): boolean {
  const before = tokens.at(first - 1);
  if (first - 1 < sentence.first) return false;
  if (before.particle === 'among' && before.form !== 'بعضهم') return true;
  if (
    before.measure !== undefined &&
    before.measure.measure !== 'strikes' &&
    before.measure.measure !== 'involved' &&
    before.measure.measure !== 'other' &&
    before.measure.binds !== 'subject' &&
    // «جثة شاب»: one, not two.
    !(before.measure.binds === 'head' && before.measure.number === 'one')
  )
    return true;
  if (before.particle === 'and' || tokens.has(at, CLITIC.and)) {
    const last = tokens.has(at, CLITIC.and) ? first - 1 : first - 2;
    return !isSame(tokens, first, at) && nearListed(tokens, beforeAside(tokens, last), listed);
  }
  // «5 مدنيين هم امرأة وأطفالها الأربعة».
  if (/^(هم|هن|هما)$/.test(before.form)) return nearListed(tokens, beforeAside(tokens, first - 2), listed);
  return tokens.mark(first - 1) === '،' || tokens.mark(first - 1) === ','
    ? nearListed(tokens, first - 2, listed) && amongNear(tokens, first)
    : false;
}

/** «20 امرأة وطفلاً»: the accusative of the number before it, which counts both. */
function isSame(tokens: Tokens, first: number, at: number): boolean {
  // «مليون نازح ولاجئ»: both of the genitive that hundreds and thousands take.
  const { role } = tokens.at(first - 2).number ?? NUMBERLESS;
  if (role === 'scale' || role === 'hundred') return true;
  if (!/ا\u064b?$/.test(tokens.slice(at, at)) || tokens.at(first - 1).population?.number !== 'one') return false;
  return tokens.isDigits(first - 2) || tokens.at(first - 2).number !== undefined;
}

const NUMBERLESS: { readonly role?: string } = {};

const ASIDE = 8;

const AGED = /^(?:[يت]بلغ|عمره|عمرها|بعمر|البالغ|البالغة|البالغ من العمر)$/;

/** The word before a comma or an aside: «طفلة (10 سنوات) وشاب». */
function beforeAside(tokens: Tokens, last: number): number {
  const mark = tokens.mark(last);
  if (mark === '،') return last - 1;
  // «فتاة عمرها 14 عاماً وفتى».
  if (tokens.at(last).unit?.unit === 'year' && tokens.isDigits(last - 1))
    return AGED.test(tokens.slice(last - 2, last - 2)) ? last - 3 : last;
  if (mark !== ')') return last;
  for (let i = last - 1; i > last - ASIDE; i--) if (tokens.mark(i) === '(') return i - 1;
  return last;
}

/** A counted noun ends right here, or an adjective further on. */
function nearListed(tokens: Tokens, at: number, listed: Listed): boolean {
  if (listed.has(at) || (listed.has(at - 1) && tokens.isWord(at))) return true;
  // "three law enforcement officers and a girl".
  return tokens.isLatin(at) && listed.has(at - 2) && tokens.isWord(at) && tokens.isWord(at - 1) && tokens.at(at - 1).particle === undefined;
}

function amongNear(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - 10; i--) if (tokens.at(i).particle === 'among') return true;
  return false;
}

/** «إصابة أحد الجنود»: one of many, right after the measure. */
function oneOf(tokens: Tokens, sentence: Sentence, i: number): Amount | null {
  const before = i - 1 >= sentence.first ? tokens.at(i - 1).measure : undefined;
  const { population: after, measure } = tokens.at(i + 1);
  if (before === undefined || before.measure === 'involved' || before.measure === 'strikes') return null;
  // «توفي أحد المصابين».
  const status = measure?.binds === 'head' && measure.number === 'many' && measure.measure !== 'strikes';
  if ((after?.number !== 'many' || after.unit !== 'person') && !status) return null;
  return amountWith(numeral(tokens, i, i, 1, { rule: ONE_OF }), { unit: 'person' });
}
