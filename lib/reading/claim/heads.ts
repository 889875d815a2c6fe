import { CLITIC } from '../lexicon/clitics';
import { isTwoOthers } from '../lexicon/lexicon';
import type { MeasureSense, PopulationSense } from '../lexicon/senses';
import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import { isCase, isCaseOf, isMeans, isNationals, isOwned } from './counted';
import { groupsIn, isDotted, isModifier } from './groups';
import { isModelNumber } from './models';
import { isOfBodies, isOfPlace, isStriker } from './nounPhrase';

/** What a number counts: the noun, its extent, and to whom it belongs. Token indices are inclusive. */
export interface Head {
  /** First and last token of the words that name what is counted; last < first when there are none. */
  readonly first: number;
  readonly last: number;
  readonly population: PopulationSense | null;
  /** A noun that is itself a measure: «5 قتلى», "three wounded". */
  readonly measure: { readonly at: number; readonly sense: MeasureSense } | null;
  readonly groups: readonly string[];
  /** "others", «آخرين»: the population is the one before. */
  readonly others: boolean;
}

const ENGLISH_ADJECTIVES = 4;
const TAIL = 7;

/** Reads the noun a number counts: right after it, after «من», or after adjectives ("12 Syrian army soldiers"). */
export function headOf(tokens: Tokens, one: Amount, end: number): Head {
  const dual = isNounItself(one);
  let at = dual ? one.last : one.last + 1;
  let passed = 0;
  let others = false;
  let participle = -1;
  for (; at < end; at++) {
    const word = tokens.at(at);
    if (dual && at === one.last) {
      others = word.form === 'another' || word.form === 'آخر' || isTwoOthers(word.form) || word.ordinal !== undefined;
      break;
    }
    if (tokens.has(at, CLITIC.and)) break;
    // «قناة "كان 11" …»: the end of a title.
    if (at === one.last + 1 && isQuote(tokens, at) && tokens.touchesNext(one.last) && !tokens.touchesNext(at))
      return unnamed(tokens, one, end, others);
    if (word.operator !== undefined && at <= one.to) continue;
    // «4 بالرصاص», «اثنان حالتهما خطيرة»: how, not what.
    if (!tokens.isLatin(at) && (isMeans(tokens, at) || isOwned(tokens, one, at))) return unnamed(tokens, one, end, others);
    if (word.particle === 'others' || (word.particle === 'more' && tokens.isWord(at))) {
      others = true;
      continue;
    }
    // "from the state-run press": no states.
    if (word.population?.number === 'one' && tokens.isLatin(at) && isHyphen(tokens, at + 1)) continue;
    // "three Lashkar-e-Taiba (LeT) militants".
    if (
      word.id === 0 &&
      tokens.mark(at) === '(' &&
      tokens.mark(at + 2) === ')' &&
      tokens.isWord(at - 1) &&
      tokens.at(at + 3).population?.number === 'many'
    ) {
      at += 2;
      continue;
    }
    if (isModifier(tokens, at)) continue;
    if ((word.side !== undefined || word.measure !== undefined) && (isStriker(tokens, at) || isOfBodies(tokens, at))) continue;
    // "30 Azerbaijani and Armenian soldiers".
    if (
      tokens.at(at + 1).particle === 'and' &&
      (word.side !== undefined || word.population?.nationality || tokens.isCapital(at)) &&
      isOfPlace(tokens, at + 2)
    ) {
      at += 2;
      continue;
    }
    if (word.population !== undefined || word.measure?.binds === 'head' || word.side !== undefined || isCase(tokens, one, at)) break;
    if (isNationals(tokens, one, at)) break;
    if (word.particle === 'from' || word.particle === 'of' || word.particle === 'article' || word.particle === 'this') continue;
    if (isParticiple(tokens, at)) {
      participle = at;
      continue;
    }
    if (word.measure !== undefined || !tokens.isWord(at) || word.particle !== undefined || tokens.has(at, CLITIC.and)) {
      if (isQuote(tokens, at) || isHyphen(tokens, at) || isModelNumber(tokens, at)) continue;
      break;
    }
    // «ثلاثة بانفجار عبوة»: an Arabic adjective follows its noun, so what stands before another is none.
    if ((at === one.last + 1 || others) && word.id === 0 && tokens.isWord(at) && !tokens.isLatin(at))
      return unnamed(tokens, one, end, others);
    if (word.unit !== undefined || word.speech !== undefined || ++passed > (tokens.isLatin(at) ? ENGLISH_ADJECTIVES : 1)) break;
  }
  const head = headAt(tokens, one, postposed(tokens, one) ? nounBefore(tokens, one) : at, end, others);
  const sense = participle < 0 || head.population === null || head.measure !== null ? undefined : tokens.at(participle).measure;
  return sense === undefined ? head : { ...head, measure: { at: participle, sense } };
}

/** "12 wounded soldiers": what befell them, before the noun. */
function isParticiple(tokens: Tokens, at: number): boolean {
  return tokens.isLatin(at) && tokens.at(at).measure?.binds === 'verb' && tokens.at(at + 1).population?.number === 'many';
}

/** «أطفالها الثلاثة»: a definite number after its noun. */
function postposed(tokens: Tokens, one: Amount): boolean {
  const definite =
    tokens.has(one.first, CLITIC.the) && one.numeral.sort === 'cardinal' && !tokens.has(one.first, CLITIC.and | CLITIC.by | CLITIC.for);
  const single = one.numeral.value === 1 && one.numeral.rule === 'number:arabic-words' && tokens.cliticsOf(one.first) === 0;
  const noun = tokens.at(nounBefore(tokens, one));
  if (single && (noun.population ?? noun.measure)?.number === 'one') return true;
  // «صحفيين اثنين»: a plural or a dual, as it is written.
  const two = one.numeral.value === 2 && one.numeral.rule === 'number:arabic-words' && tokens.cliticsOf(one.first) === 0;
  if (two && one.first === one.last && tokens.at(one.first - 1).population?.number === 'many') return true;
  return definite && tokens.at(one.first - 1).population?.number === 'many';
}

/** «مدني لبناني واحد»: the noun stands before the word that says from where. */
function nounBefore(tokens: Tokens, one: Amount): number {
  const at = one.first - 1;
  const whence = tokens.at(at).population?.nationality || (tokens.at(at).side !== undefined && !tokens.isDefinite(at));
  return whence && tokens.at(at - 1).population?.unit === 'person' ? at - 1 : at;
}

/** The dual, or a bare singular: the noun is the number. */
function isNounItself(one: Amount): boolean {
  return one.numeral.sort === 'dual' || one.numeral.rule === 'number:bare-singular';
}

/** «3 إصابات بين جنود البحرية», "5 dead among the militia": whose dead they are, a preposition on. */
function peopleAfter(tokens: Tokens, last: number, end: number): number {
  for (let i = last + 1; i < end && i <= last + 4; i++) {
    const word = tokens.at(i);
    if (isQuote(tokens, i)) continue;
    // «قتلى في هجوم مسلح»: no gunman.
    if (word.population?.armed && word.population.number === 'one' && tokens.at(i - 1).population?.unit === 'thing') return last;
    if (
      !tokens.isWord(i) ||
      tokens.has(i, CLITIC.and) ||
      word.measure !== undefined ||
      (word.particle === 'among' && !tokens.isLatin(i)) ||
      word.particle === 'be' ||
      word.cue !== undefined ||
      word.number !== undefined
    )
      return last;
    if (word.population?.unit === 'person' || word.side !== undefined) return nounEnd(tokens, i, end);
  }
  return last;
}

const PEOPLE: readonly string[] = ['person'];

function headAt(tokens: Tokens, one: Amount, noun: number, end: number, others: boolean): Head {
  // «12 حالة وفاة»: the death is what is counted.
  const at = isCaseOf(tokens, noun) && noun + 1 < end ? noun + 1 : noun;
  const word = tokens.at(at);
  const inside = at < end && tokens.isWord(at);
  if (inside && isNationals(tokens, one, at)) {
    const last = nounEnd(tokens, at, end);
    const groups = groupsIn(tokens, at, last);
    return { first: at, last, population: word.national ?? null, measure: null, groups: groups.length > 0 ? groups : PEOPLE, others };
  }
  const measure =
    inside && (word.measure?.binds === 'head' || at > noun || isCase(tokens, one, at)) && word.measure ? { at, sense: word.measure } : null;
  const known =
    inside &&
    (at < one.first || !tokens.has(at, CLITIC.and) || isNounItself(one)) &&
    (word.population !== undefined || word.side !== undefined || measure !== null);
  if (!known) return unnamed(tokens, one, end, others);
  // "a Palestinian man": a bare singular in English begins after its article.
  const first = isNounItself(one) ? Math.min(one.from + 1, one.last) : firstAdjective(tokens, one, at);
  const near = nounEnd(tokens, at, end);
  const last = measure === null || populationIn(tokens, at, near) !== null ? near : peopleAfter(tokens, near, end);
  // «3 عناصر على الأقل من التنظيم»: whose they are comes after the operator.
  const whose = one.to > last && at < one.to ? nounEnd(tokens, one.to, end) : last;
  return { first, last, population: populationIn(tokens, at, last), measure, groups: groupsIn(tokens, first, whose), others };
}

/** A noun the tables do not know: «60 من …» and one or two words; nothing at all before a full stop or a verb. */
function unnamed(tokens: Tokens, one: Amount, end: number, others: boolean): Head {
  let first = one.last + 1;
  const from = tokens.at(first).particle === 'from' || tokens.at(first).particle === 'of';
  if (from) first++;
  let last = first - 1;
  while (from && last + 1 < end && last - first < 2 && isPlain(tokens, last + 1)) last++;
  return { first, last, population: null, measure: null, groups: groupsIn(tokens, first, last), others };
}

function isPlain(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  return (
    tokens.isWord(i) && word.particle === undefined && word.measure === undefined && word.speech === undefined && !tokens.has(i, CLITIC.and)
  );
}

/** Adjectives before an English noun belong to it. */
function firstAdjective(tokens: Tokens, one: Amount, at: number): number {
  let first = at;
  if (at < one.first) return at;
  while (first - 1 > one.last) {
    const { particle } = tokens.at(first - 1);
    if (particle !== undefined || !tokens.isWord(first - 1)) {
      if (!isHyphen(tokens, first - 1)) break;
    }
    first--;
  }
  return first;
}

/** The end of a noun phrase: adjectives, «من …», sides; not a verb, a preposition of place or a coordinate. */
function nounEnd(tokens: Tokens, head: number, end: number): number {
  let last = head;
  let unknown = 0;
  for (let i = head + 1; i < end && i <= head + TAIL; i++) {
    const word = tokens.at(i);
    if (!tokens.isWord(i)) {
      if (isQuote(tokens, i) || isHyphen(tokens, i) || isDotted(tokens, i)) continue;
      break;
    }
    if (word.side !== undefined || word.population !== undefined) {
      // «12 جريحاً المستشفى»: what is not who.
      const { population } = word;
      const place = population !== undefined && population.unit !== 'person' && population.unit !== 'group' && word.side === undefined;
      if (place && !tokens.isLatin(i) && tokens.isDefinite(i) && !tokens.isDefinite(head)) break;
      // «جنود بهجوم لداعش»: by what, not who.
      if (tokens.has(i, CLITIC.and) || (tokens.has(i, CLITIC.by) && !tokens.isLatin(i))) break;
      last = i;
      unknown = 0;
      continue;
    }
    if (word.particle === 'others') {
      last = i;
      continue;
    }
    if (word.particle === 'from' || word.particle === 'of') {
      if (!leadsToNoun(tokens, i, end)) break;
      continue;
    }
    const stops =
      word.particle !== undefined ||
      word.measure !== undefined ||
      word.speech !== undefined ||
      word.number !== undefined ||
      word.cue !== undefined ||
      word.month !== undefined;
    if (stops || word.weekday !== undefined || word.operator !== undefined || word.relative !== undefined || tokens.isLatin(i)) break;
    // An unknown word with a waw in front is taken for «and …».
    const joined = word.id === 0 && tokens.text.charCodeAt(tokens.startOf(i)) === 0x648;
    if (joined || tokens.has(i, CLITIC.and | CLITIC.so | CLITIC.by) || ++unknown > 1) break;
    last = i;
  }
  return last;
}

/** «من» goes on with the phrase only where a population or a side follows close. */
function leadsToNoun(tokens: Tokens, i: number, end: number): boolean {
  for (let at = i + 1; at <= i + 3 && at < end; at++) {
    const word = tokens.at(at);
    if (word.side !== undefined || word.population?.unit === 'person') return at <= i + 2 || isQuote(tokens, i + 1);
    if (isQuote(tokens, at)) continue;
    if (!tokens.isWord(at) || word.measure !== undefined) return false;
  }
  return false;
}

/** The population of the head itself, else the first person noun after it («5 قتلى مدنيين»). */
function populationIn(tokens: Tokens, head: number, last: number): PopulationSense | null {
  for (let i = head; i <= last; i++) {
    const { population } = tokens.at(i);
    if (population !== undefined && (i === head || population.unit === 'person')) return population;
  }
  return null;
}

function isQuote(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return mark === '"' || mark === '“' || mark === '”' || mark === '«' || mark === '»' || mark === '#' || mark === '_';
}

function isHyphen(tokens: Tokens, i: number): boolean {
  return tokens.mark(i) === '-' && tokens.touchesNext(i) && tokens.touchesNext(i - 1);
}
