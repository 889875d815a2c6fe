import type { Amount } from '../pass/amount';
import type { ReadMeasure } from '../reading';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { isJoint } from './clauses';
import type { Measured } from './measures';
import { OF_PEOPLE } from './ofPeople';
import type { Told } from './told';

/** «فقد نفت», «فقد قتل 3»: «indeed» before a verb, not «lost». */
export function isIndeed(tokens: Tokens, i: number): boolean {
  const { speech, measure, cue, particle } = tokens.at(i + 1);
  return /^ف?قد$/.test(tokens.slice(i, i)) && (speech !== undefined || measure !== undefined || cue === 'verb' || particle === 'not');
}

/** «عدد الصحفيين الذين قتلوا منذ بدء الحرب … 201»: a relative clause says what the toll is of. */
export function tollOf(tokens: Tokens, sentence: Sentence, one: Amount, verb: number, measure: ReadMeasure): Measured | null {
  if (tokens.at(verb - 1).particle !== 'who' || !OF_PEOPLE.has(measure)) return null;
  for (let i = verb - 2; i >= Math.max(sentence.first, verb - 6) && tokens.isWord(i); i--)
    if (tokens.at(i).cue === 'toll') return { measure, first: i, last: one.last, rule: 'measure:before' };
  return null;
}

/** «عدد القتلى … 23», «قتلى داعش بين …»: a plural noun governs a number only where nothing but words lies between. */
export function governsAsToll(tokens: Tokens, i: number, from: number): boolean {
  for (let k = i + 1; k < from; k++) {
    // «قتلى الجيش منذ 27 أكتوبر إلى 373».
    if (tokens.at(k + 1).month !== undefined || tokens.at(k + 1).unit?.unit === 'year') continue;
    if (tokens.isDigits(k) || tokens.at(k).number !== undefined) return tokens.at(k + 1).particle === 'to';
  }
  return true;
}

/** "The death toll from a quake that struck the coast rose to 138": the toll at most `reach` tokens before the relative clause at `who`. */
export function movedToll(tokens: Tokens, sentence: Sentence, one: Amount, who: number, reach = 8): Measured | null {
  for (let i = who - 1; i >= Math.max(sentence.first, who - reach); i--) {
    if (!tokens.isWord(i) && tokens.mark(i) !== ',' && !isJoint(tokens, i)) return null;
    const { measure } = tokens.at(i);
    if (measure === undefined || !OF_PEOPLE.has(measure.measure)) continue;
    const toll = measure.binds === 'object' && /\b(toll|number|count|total)\b/.test(tokens.at(i).form);
    return toll && movesNear(tokens, i, one.from) ? { measure: measure.measure, first: i, last: one.last, rule: 'measure:before' } : null;
  }
  return null;
}

/** As far back as the subject of «بلغت», «ارتفعت … إلى» is looked for. */
const SUBJECT = 45;
const REACHES = /^[وف]?(?:بلغ|بلغت|يبلغ|تبلغ|لتبلغ|ليبلغ|وصل|وصلت|يصل|تصل)$/;

/**
 * «حصيلة الشهداء في القطاع منذ 7 أكتوبر 2023 تجاوزت 70 ألفاً», «ارتفعت حصيلة القتلى، بحسب الوزارة، إلى 12»: the toll is the subject of the verb that
 * stands by the number, whatever lies between; in «ارتفع إلى 20 عدد الشهداء» it comes after.
 */
export function reachedBy(tokens: Tokens, sentence: Sentence, one: Amount, told: Told, end: number): Measured | null {
  let at = one.from - 1;
  const to = tokens.at(at).particle === 'to' && !tokens.isLatin(at);
  if (to) at--;
  const passes = tokens.at(one.from).operator?.reaches === true && !tokens.isLatin(one.from);
  const verb = tokens.at(at).cue;
  const moves = verb === 'rose' || verb === 'fell';
  const arrives = passes || REACHES.test(tokens.slice(at, at)) || (to && moves);
  if (!arrives && !to) return null;
  const after = to && moves ? tollAfter(tokens, sentence, one, end) : null;
  if (after !== null) return after;
  const floor = Math.max(sentence.first, one.from - SUBJECT, (told.last?.amount?.last ?? -1) + 1);
  for (let i = at - 1; i >= floor; i--) {
    const { particle, measure } = tokens.at(i);
    if (particle === 'that' || particle === 'but') return null;
    if (measure?.binds !== 'head' || measure.number !== 'many' || !OF_PEOPLE.has(measure.measure)) continue;
    const first = subjectAt(tokens, i, !arrives);
    if (first !== null) return { measure: measure.measure, first, last: one.last, rule: 'measure:before' };
  }
  return null;
}

/** Where «عدد القتلى», «الحصيلة الإجمالية للشهداء», «ارتفاع شهداء» begins, the noun of measure standing at `noun`; null where nothing says that it is a toll. */
function subjectAt(tokens: Tokens, noun: number, moved: boolean): number | null {
  for (let i = noun - 1; i >= noun - 3 && tokens.isWord(i); i--) {
    const { cue, particle } = tokens.at(i);
    if (cue === 'rose' || cue === 'fell') return i;
    if (cue === 'toll' || cue === 'total') {
      let first = i;
      while (tokens.at(first - 1).cue === 'toll' || tokens.at(first - 1).cue === 'total') first--;
      const before = tokens.at(first - 1).cue;
      return !moved || before === 'rose' || before === 'fell' ? first : null;
    }
    if (particle !== undefined) return null;
  }
  return null;
}

/** «ارتفع إلى 20 مواطناً بينهم طفلان عدد الشهداء». */
function tollAfter(tokens: Tokens, sentence: Sentence, one: Amount, end: number): Measured | null {
  for (let i = end + 1; i < Math.min(sentence.last, end + AFTER); i++) {
    const { cue, particle, speech } = tokens.at(i);
    if (speech !== undefined || particle === 'that' || particle === 'but') return null;
    if (cue !== 'toll') continue;
    const { measure } = tokens.at(i + 1);
    const of = measure?.binds === 'head' && OF_PEOPLE.has(measure.measure);
    return of ? { measure: measure.measure, first: one.from, last: i + 1, rule: 'measure:after' } : null;
  }
  return null;
}

const AFTER = 14;

/** «الضحايا الذين سقطوا … عددهم 70», «المعتقلون … عددهم»: the plural noun of measure that the pronoun stands for. */
export function thoseBefore(tokens: Tokens, sentence: Sentence, pronoun: number): ReadMeasure | null {
  for (let i = pronoun - 1; i >= Math.max(sentence.first, pronoun - ANTECEDENT); i--) {
    const { measure, number } = tokens.at(i);
    if (measure?.binds === 'head' && measure.number === 'many' && tokens.isDefinite(i) && OF_PEOPLE.has(measure.measure))
      return measure.measure;
    if (number !== undefined || tokens.isDigits(i)) return null;
  }
  return null;
}

const ANTECEDENT = 20;

/** "lowered the official death toll … to 190", "the toll … rose to 138": a verb of rising or falling right before the toll, or by the number. */
function movesNear(tokens: Tokens, toll: number, from: number): boolean {
  for (let i = toll - 1; i >= toll - 4; i--) if (isMove(tokens, i)) return true;
  for (let i = from - 1; i >= from - 5; i--) if (isMove(tokens, i)) return true;
  return false;
}

function isMove(tokens: Tokens, i: number): boolean {
  const { cue, operator } = tokens.at(i);
  return cue === 'rose' || cue === 'fell' || operator?.reaches === true;
}

const ALL: ReadonlySet<string> = new Set(['جميع', 'كل', 'كافة', 'كامل', 'بالكامل']);

/** «مقتل جميع من كانوا على متنها وهم 62», «مصرع الركاب بالكامل البالغ عددهم 25»: what befell all of those whose number it is. */
export function allOf(tokens: Tokens, sentence: Sentence, aboard: number): ReadMeasure | null {
  let all = false;
  for (let i = aboard - 1; i >= Math.max(sentence.first, aboard - ANTECEDENT); i--) {
    const { measure, number } = tokens.at(i);
    if (ALL.has(tokens.slice(i, i))) all = true;
    if (number !== undefined || tokens.isDigits(i)) return null;
    if (measure !== undefined && OF_PEOPLE.has(measure.measure)) return all ? measure.measure : null;
  }
  return null;
}
