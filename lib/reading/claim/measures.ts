import { CLITIC } from '../lexicon/clitics';
import type { MeasureSense } from '../lexicon/senses';
import type { Amount } from '../pass/amount';
import type { ReadMeasure } from '../reading';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { parenthesis, takesNumber } from './asides';
import { isBare, isBefallen, isClause, isJoint, isListedAs, isPassive, isPlace, isTie, isVerb } from './clauses';
import { isAmongThe, isNeed, isSecondNoun, ofCounted } from './counted';
import { isDirect } from './direct';
import { fateOf } from './fates';
import { isGoverned } from './governed';
import type { Head } from './heads';
import { isUnitName } from './models';
import { ofHead } from './ofHead';
import { OF_PEOPLE } from './ofPeople';
import { pairedAfter, pairedBefore } from './pairs';
import { isSomeOf, laterFate } from './some';
import { STATUS } from './status';
import { closesSoon, closesTitle } from './titles';
import type { Told } from './told';
import { allOf, governsAsToll, isIndeed, movedToll, reachedBy, thoseBefore, tollOf } from './tolls';

/** What a number measures, and the tokens that say so. */
export interface Measured {
  readonly measure: ReadMeasure;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

const BEFORE = 18;
const AFTER = 14;
const STATES = /^(in|behind|under) /;
/** How far a toll may stand from where it moved to. */
const FAR = 40;

/**
 * The measure of a number: its own noun («5 قتلى»), what follows it («… قتلوا», "were killed"), or what governs it («مقتل …», "killed …").
 * `told` knows the measure words that already belong to an earlier number as its noun or verb.
 */
export function measureOf(tokens: Tokens, sentence: Sentence, one: Amount, head: Head, next: number, told: Told): Measured | null {
  if (head.measure !== null) {
    const happened = ofStatus(tokens, sentence, one, head, head.measure.sense.measure, next, told);
    return happened ?? ofHead(tokens, sentence, one, head, head.measure);
  }
  const after = following(tokens, one, head, next);
  const direct = after !== null && isDirect(tokens, one, after.measured.last, told);
  const before = after?.strong && !direct && !isGoverned(tokens, one, told) ? null : governing(tokens, sentence, one, told);
  if (after?.strong && before === null) return after.measured;
  const single = one.numeral.rule === 'number:bare-singular' && tokens.isLatin(one.last);
  const fate = single ? fateOf(tokens, sentence, one.last) : null;
  if (fate !== null) return { measure: fate.measure, first: one.from, last: fate.at, rule: 'measure:after' };
  const found = before ?? after?.measured ?? parenthesis(tokens, sentence, one, head);
  if (found !== null && found.measure !== 'other' && found.measure !== 'involved') return found;
  return reachedBy(tokens, sentence, one, told, Math.max(head.last, one.to)) ?? found;
}

function ofStatus(
  tokens: Tokens,
  sentence: Sentence,
  one: Amount,
  head: Head,
  status: ReadMeasure,
  next: number,
  told: Told,
): Measured | null {
  const victims = status === 'killed_or_wounded' && !tokens.isLatin(head.last);
  if (!STATUS.has(status) && !victims) return null;
  // «راح ضحيته عشرات القتلى والجرحى»: both, whatever the verb.
  if (victims && head.measure !== null && tokens.at(head.measure.at).form.includes(' ')) return null;
  if (isGoverned(tokens, one, told, VERB_FIRST)) {
    const before = governing(tokens, sentence, one, told);
    // Those who flee from prison are not displaced.
    if (before?.measure === 'displaced' && status === 'detained') return { ...before, measure: 'other' };
    if (before !== null && before.measure !== status) return before;
  }
  const after = following(tokens, one, head, next);
  return after?.strong && after.measured.measure !== status && OF_PEOPLE.has(after.measured.measure) ? after.measured : null;
}

/** «قضى تحت التعذيب 14 معتقلاً»: how far the verb may stand before the number. */
const VERB_FIRST = 4;

/** A verb or noun of measure after what is counted, helpers between; strong when grammar leaves no other reading. */
function following(tokens: Tokens, one: Amount, head: Head, next: number): { measured: Measured; strong: boolean } | null {
  const start = Math.max(head.last, one.to) + 1;
  let unknown = 0;
  // "12 people in the city of Sirte were killed": a place between the subject and its verb.
  let placed = false;
  // «124 صحفياً وعاملاً في الإعلام قتلوا»: a place before an Arabic verb in the plural.
  let within = false;
  for (let i = start; i < Math.min(next, start + AFTER); i++) {
    const word = tokens.at(i);
    // "arrived at the hospital with injuries".
    if (word.form === 'arrived' && i === start) continue;
    if (word.measure !== undefined && isSomeOf(tokens, one, i)) {
      const since = laterFate(tokens, i, next);
      if (since !== null) return followingAt(tokens, one, since.at, start, since.sense);
    }
    if (
      word.measure !== undefined &&
      within &&
      ((word.measure.binds !== 'subject' && !tokens.has(i, CLITIC.pronoun)) || tokens.at(i - 1).particle === 'in')
    )
      return null;
    if (word.measure !== undefined) return placed && !isPassive(tokens, i) ? null : followingAt(tokens, one, i, start, word.measure);
    // «قناة "كان 11" …»: the end of a title.
    if (i === start && isQuote(tokens, i) && tokens.isDigits(i - 1) && tokens.touchesNext(i - 1) && !tokens.touchesNext(i)) return null;
    // "dozens of terrorists" had been killed; «عنصران من "قسد" قتلا».
    if (isQuote(tokens, i) && (i === start || tokens.at(i - 1).particle === 'be')) continue;
    if ((tokens.mark(i) === '»' || tokens.mark(i) === '”') && i === start) continue;
    // "of the state-run press’s crew": one word.
    if (!tokens.isWord(i) && isJoint(tokens, i)) continue;
    // «عناصر من تنظيم “القاعدة” قتلوا».
    if (i > start && ((isQuote(tokens, i) && closesSoon(tokens, i)) || closesTitle(tokens, i))) continue;
    // "signatories of the 2016 deal were killed".
    if (tokens.isDigits(i) && ((placed && isPlace(tokens, i - 1)) || (tokens.at(i - 1).form === 'the' && tokens.isWord(i + 1)))) continue;
    if (tokens.isDigits(i) && i > start && isUnitName(tokens, i - 1)) continue;
    // «60 شخصاً، ما زالوا في عداد المفقودين».
    if (i === start && tokens.mark(i) === '،' && tokens.at(i + 1).particle === 'be' && tokens.at(i + 2).measure?.binds === 'head') continue;
    if (!tokens.isWord(i)) return null;
    if (isPlace(tokens, i) && head.last > one.to) {
      placed = true;
      continue;
    }
    // "two launchers and a radar were destroyed".
    if (word.particle === 'and' && tokens.isLatin(i) && /^(an?|their|his|her)$/.test(tokens.at(i + 1).form) && head.last > one.to) {
      placed = true;
      continue;
    }
    // "12 members of three families were killed".
    if (word.particle === 'of' && i === start && tokens.at(i + 2).population?.group === 'family') {
      i += 2;
      continue;
    }
    // "20 women and children were killed".
    if (word.particle === 'and' && i === head.last + 1 && tokens.isLatin(i) && tokens.at(i + 1).population?.number === 'many') {
      i++;
      continue;
    }
    if (placed && (word.particle === 'who' || word.cue === 'verb')) return null;
    if (word.particle === 'among' && (isAmongThe(tokens, i) || (i === one.to + 1 && tokens.isLatin(i)))) continue;
    if (word.particle === 'among') {
      const measure = ofCounted(tokens, i, next);
      return measure === null ? null : { measured: { measure, first: one.from, last: i, rule: 'measure:among' }, strong: true };
    }
    // «اضطرت 4500 أسرة إلى النزوح», «أجبر مئات المدنيين على الفرار».
    const drives = word.particle === 'to' || word.particle === 'on';
    if (drives && !isNeed(tokens, i - 1) && tokens.at(i + 1).measure?.measure === 'displaced' && tokens.isDefinite(i + 1))
      return { measured: { measure: 'displaced', first: one.from, last: i + 1, rule: 'measure:after' }, strong: true };
    // "Palestinians reported killed since".
    if (word.form === 'reported' && i === start && isBare(tokens, i + 1)) continue;
    if (word.speech !== undefined && word.speech.form !== 'impersonal' && word.particle !== 'be' && !isListedAs(tokens, i)) return null;
    const arabic = !tokens.isLatin(i);
    // «مهاجراً غير شرعي لقوا حتفهم».
    if (word.form === 'غير' && tokens.isWord(i + 1)) continue;
    // «كانوا ضمن القتلى».
    if (word.form === 'ضمن' && tokens.isDefinite(i + 1) && tokens.at(i + 1).measure?.binds === 'head') {
      const { measure } = tokens.at(i + 1).measure ?? { measure: 'other' };
      return OF_PEOPLE.has(measure) ? { measured: { measure, first: one.from, last: i + 1, rule: 'measure:after' }, strong: true } : null;
    }
    if (word.form === 'في' && head.population !== null && !within) {
      within = true;
      continue;
    }
    if (word.particle !== undefined) {
      const passable =
        word.particle === 'be' ||
        word.particle === 'others' ||
        (word.particle === 'more' && !arabic) ||
        word.particle === 'who' ||
        (arabic && word.particle === 'from') ||
        word.particle === 'both' ||
        word.particle === 'article' ||
        word.particle === 'of' ||
        word.particle === 'with' ||
        (word.particle === 'to' && (tokens.at(i + 1).particle === 'be' || /^(have |flee)/.test(tokens.at(i + 1).form))) ||
        (word.particle === 'to' && isTie(tokens, i - 1)) ||
        (word.particle === 'that' && !arabic && tokens.at(i + 1).measure?.binds === 'subject') ||
        (word.particle === 'as' && !arabic && tokens.at(i + 1).measure !== undefined) ||
        (word.particle === 'since' && tokens.at(i - 1).particle === 'be') ||
        (arabic && word.particle === 'on');
      if (!passable) return null;
      continue;
    }
    // «124 صحفياً وعاملاً قتلوا»: one number of both.
    if (i === start && isSecondNoun(tokens, one, head.population, i)) continue;
    if (tokens.has(i, CLITIC.and) || (word.number !== undefined && !(placed && isPlace(tokens, i - 1))) || word.operator !== undefined)
      return null;
    if (++unknown > 4 && (unknown > 6 || !(arabic || placed || isTie(tokens, start)))) return null;
  }
  return null;
}

function followingAt(
  tokens: Tokens,
  one: Amount,
  i: number,
  start: number,
  sense: MeasureSense,
): { measured: Measured; strong: boolean } | null {
  if (tokens.has(i, CLITIC.and) || sense.measure === 'involved' || sense.measure === 'strikes') return null;
  // «300 طفل تم اعتقالهم».
  if (sense.binds === 'object' && !(tokens.has(i, CLITIC.pronoun) && tokens.at(i - 1).particle === 'be' && OF_PEOPLE.has(sense.measure)))
    return null;
  // «12 مسلحاً تسببوا بخسائر بشرية»: to others.
  if (sense.binds === 'head' && tokens.has(i, CLITIC.by) && !tokens.isLatin(i)) return null;
  const latin = tokens.isLatin(i);
  // «… ليرتفع عدد القتلى»: a toll of its own.
  if (!latin && sense.binds === 'head' && tokens.isDefinite(i) && tokens.at(i - 1).particle === undefined && i > start) return null;
  // "killed 30 people": an active verb with its own object after it is not this number's.
  if (latin && sense.binds === 'verb' && takesNumber(tokens, i + 1)) return null;
  if (!latin && sense.binds === 'verb' && i > start + 5) return null;
  if (!latin && sense.binds === 'subject' && takesNumber(tokens, i + 1) && !tokens.has(i + 1, CLITIC.and)) return null;
  const pair = pairedAfter(tokens, i, sense.measure, i + 2);
  const measured: Measured = {
    measure: pair === null ? sense.measure : 'killed_or_wounded',
    first: one.from,
    last: pair ?? i,
    rule: 'measure:after',
  };
  // "killed 12 people in custody": where they were.
  const where = latin && STATES.test(tokens.at(i).form) && tokens.at(i - 1).particle !== 'be';
  const close = !where && (i - start <= 5 || sense.binds === 'subject');
  // «360 ضحية تم قتلها»: the noun, written like the verb.
  const done = tokens.has(i, CLITIC.pronoun) && tokens.at(i - 1).particle === 'be';
  return { measured, strong: latin ? close : sense.binds !== 'verb' || done };
}

/** The nearest measure word before the number in its clause. */
function governing(tokens: Tokens, sentence: Sentence, one: Amount, told: Told): Measured | null {
  let steps = 0;
  let moved = false;
  const led = tokens.at(one.from - 1).particle === 'to';
  let listed = -1;
  for (let i = one.first - 1; i >= sentence.first && steps < (moved ? FAR : BEFORE); i--, steps++) {
    if (steps >= BEFORE) return movedToll(tokens, sentence, one, i + 1, FAR - BEFORE);
    const word = tokens.at(i);
    if (word.particle === 'that' && (moved || led) && tokens.isLatin(i)) return movedToll(tokens, sentence, one, i);
    if (word.particle === 'but' || (word.particle === 'that' && !tokens.has(i, CLITIC.by))) return null;
    if (word.operator?.reaches || ((word.cue === 'rose' || word.cue === 'fell') && tokens.at(one.from - 1).particle === 'to')) moved = true;
    if (word.particle === 'who' && (steps > 0 || word.form === 'where')) return moved || led ? movedToll(tokens, sentence, one, i) : null;
    // "killed 3; police found 54 casings", "a toll of 62, with 25 more trapped".
    if (steps > 0 && tokens.mark(i) === ';' && isClause(tokens, i + 1, one.from)) return null;
    if (word.form === 'with' && tokens.mark(i - 1) === ',') return null;
    // "killed her husband, and forced 70 women".
    if (word.particle === 'and' && isVerb(tokens, i + 1)) return null;
    if (word.particle === 'among' || (word.id === 0 && tokens.mark(i) === ':')) listed = i;
    const sense = word.measure;
    if (sense === undefined) continue;
    if (told.isUsed(i) && sense.binds !== 'object') continue;
    if (sense.measure === 'missing' && isIndeed(tokens, i)) continue;
    // «مسلحون يختطفون 13»: of those who do it, the number is their object.
    const active = sense.binds === 'subject' && i === one.from - 1 && !tokens.isLatin(i);
    if (sense.binds === 'subject' && !active) {
      if (steps > 2) return tollOf(tokens, sentence, one, i, sense.measure);
      continue;
    }
    if (sense.binds === 'head' && sense.number !== 'many') continue;
    if (sense.measure === 'strikes' && steps > 0) continue;
    // "where they were being treated, several villagers told": it befell who stands before it.
    if (sense.binds === 'verb' && listed < 0 && steps > 0 && isBefallen(tokens, i) && isVerb(tokens, one.last + 2)) return null;
    if (sense.binds === 'head' && (sense.measure === 'strikes' || !governsAsToll(tokens, i, one.first))) continue;
    if (sense.measure === 'involved' && steps > 6) return null;
    // «وصل عدد القتلى إلى 31»: it reached, nobody arrived.
    if (sense.measure === 'involved' && tokens.at(one.from - 1).particle === 'to' && ARRIVED.test(word.form)) continue;
    const those = ABOARD.test(word.form)
      ? (allOf(tokens, sentence, i) ?? (word.form === 'عددهم' ? thoseBefore(tokens, sentence, i) : null))
      : null;
    if (those !== null) return { measure: those, first: i, last: one.last, rule: 'measure:before' };
    // "caused 309 deaths and wounded 414", «جندي قتل وأصيب آخر»: the first is of the one before.
    const both = pairedBefore(tokens, i, sense.measure, sentence.first);
    const own = both !== null && told.isUsed(both) && (tokens.at(both).measure?.binds === 'head' || !tokens.isLatin(both));
    const pair = own ? null : both;
    return {
      measure: pair === null ? sense.measure : 'killed_or_wounded',
      first: pair ?? i,
      last: one.last,
      rule: pair === null ? 'measure:before' : 'measure:both',
    };
  }
  return null;
}

const ABOARD = /(?:عددهم|متنها|متنه|يستقلها|يستقله)$/;
const ARRIVED = /^وصلت?$/;

function isQuote(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return mark === '"' || mark === '“' || mark === '«';
}
