import { CLITIC } from '../lexicon/clitics';
import type { PopulationSense } from '../lexicon/senses';
import type { Amount } from '../pass/amount';
import type { ReadMeasure } from '../reading';
import type { Tokens } from '../token/tokens';

/** «بالرصاص», known to the tables or not. */
export function isMeans(tokens: Tokens, at: number): boolean {
  return tokens.has(at, CLITIC.by | CLITIC.like) || (tokens.isWord(at) && tokens.begins(at, 'بال'));
}

/** A thing with a pronoun right after a number is not what is counted. */
export function isOwned(tokens: Tokens, one: Amount, at: number): boolean {
  return at === one.last + 1 && tokens.has(at, CLITIC.pronoun) && tokens.at(at).population?.unit === 'thing';
}

/** «62 سورياً», «ثلاثين سوريا»: the number takes an accusative, which is written like the country. */
export function isNationals(tokens: Tokens, one: Amount, at: number): boolean {
  if (tokens.at(at).national === undefined || at !== one.last + 1 || one.numeral.sort !== 'cardinal') return false;
  const value = (one.high ?? one.low ?? 0) % 100;
  return value > 10 && tokens.cliticsOf(at) === 0;
}

/** «يحتاجون إلى الإجلاء»: what is wanted has not happened. */
export function isNeed(tokens: Tokens, i: number): boolean {
  return NEEDS.test(tokens.slice(i, i));
}

const NEEDS = /^[يت]حتاج(?:ون)?$/;

const CASES: ReadonlySet<string> = new Set(['حالة', 'حالات', 'حالتين', 'حالتان', 'حالتي', 'حالتا']);

/** «حالات», which says nothing of what they are cases of. */
export function isCases(tokens: Tokens, at: number): boolean {
  return CASES.has(tokens.at(at).form);
}

/** «حالة وفاة», «حالات اعتقال»: the word says nothing, the noun of measure after it does. */
export function isCaseOf(tokens: Tokens, at: number): boolean {
  if (!CASES.has(tokens.at(at).form)) return false;
  const sense = tokens.at(at + 1).measure;
  return sense !== undefined && sense.binds !== 'subject' && tokens.cliticsOf(at + 1) === 0 && OF_PEOPLE.has(sense.measure);
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing', 'detained', 'displaced']);

/** «15 وفاة», «1234 إصابة»: the noun of the event, indefinite and right after its number, is what is counted. */
export function isCase(tokens: Tokens, one: Amount, at: number): boolean {
  const { measure, form } = tokens.at(at);
  if (at === one.last + 1 && BODIES.has(form)) return true;
  const isLatin = tokens.text.charCodeAt(tokens.startOf(at)) < 0x250;
  const counted = measure?.binds === 'object' && measure.measure !== 'strikes' && at === one.last + 1;
  return (
    counted &&
    !isLatin &&
    one.numeral.sort !== 'dual' &&
    one.numeral.rule !== 'number:bare-singular' &&
    tokens.cliticsOf(at) === 0 &&
    tokens.slice(at, at).endsWith('ة')
  );
}

/** "12 bodies of civilians": the words that govern a number elsewhere. */
const BODIES: ReadonlySet<string> = new Set(['bodies of', 'deaths of', 'body of', 'remains of', 'killings of']);

/** "were among the 11 dead": the measure of what is counted after "among the". */
export function ofCounted(tokens: Tokens, among: number, next: number): ReadMeasure | null {
  const before = tokens.at(among - 1);
  const near = next === among + 1 || (next === among + 2 && tokens.at(among + 1).particle === 'article');
  if (!near || (before.particle !== 'be' && before.cue !== 'verb')) return null;
  for (let i = next + 1; i <= next + 4 && tokens.isWord(i); i++) {
    const sense = tokens.at(i).measure;
    if (sense !== undefined) return sense.binds === 'object' ? null : sense.measure;
  }
  return null;
}

/** "were among the dead", in a headline "two sisters among dead". */
export function isAmongThe(tokens: Tokens, i: number): boolean {
  const article = tokens.at(i + 1).particle === 'article';
  if (tokens.text.charCodeAt(tokens.startOf(i)) > 0x250)
    return tokens.at(i - 1).particle === 'be' && article && tokens.at(i + 2).measure !== undefined;
  return tokens.at(article ? i + 2 : i + 1).measure !== undefined;
}

/** «20 طفلاً وامرأة», «124 صحفياً وعاملاً»: a second accusative, or feminine, of a number from eleven on. */
export function isSecondNoun(tokens: Tokens, one: Amount, counted: PopulationSense | null, i: number): boolean {
  const { population } = tokens.at(i);
  const both = population?.number === 'one' && population.unit === 'person' && counted?.number === 'one';
  return both && tokens.has(i, CLITIC.and) && !tokens.isLatin(i) && (one.high ?? one.low ?? 0) > 10;
}
