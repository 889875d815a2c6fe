import { CLITIC } from '../lexicon/clitics';
import type { Numeral } from '../number/numeral';
import { TOKEN, type Tokens } from '../token/tokens';
import { edtf } from './calendar';
import { pluralAfter, shortDecade } from './decades';
import { type DateContext, type DateMatch, dateMatch } from './match';
import { isApproximate, isPhase, seasonAt } from './words';

/** Four plain digits, or words, that can be a year: 1000–2999. */
export function yearNumeral(one: Numeral | undefined): one is Numeral {
  if (one === undefined || one.sort !== 'cardinal' || !Number.isInteger(one.value)) return false;
  const written = one.digits === 4 || (one.digits === 0 && one.rule === 'number:arabic-words');
  return written && one.value >= 1000 && one.value < 3000;
}

/** A year nobody takes for a count without a word beside it. */
function modern(one: Numeral | undefined): one is Numeral {
  return yearNumeral(one) && one.digits === 4 && one.value >= 1900 && one.value <= 2100;
}

/** «عام 2014», "in 2014", «منذ 2011», «ما بين 2014 و2017», 2014-2017, "1990s". */
export function yearDate(context: DateContext, i: number): DateMatch | null {
  const { tokens, starting } = context;
  const one = starting.get(i);
  if (one?.digits === 2) return shortDecade(tokens, i, one.value);
  if (!yearNumeral(one)) return null;
  const plural = pluralAfter(tokens, one.last);
  if (plural > 0) return dateMatch(i, plural, `${String(one.value).slice(0, 3)}X`, 'date:decade');
  const span = yearSpan(context, one);
  if (span !== null) return span;
  const before = tokens.at(i - 1);
  const season = seasonDate(tokens, one);
  if (season !== null) return season;
  const cued = before.cue === 'year' || eraAfter(tokens, one) !== undefined || isOneOfMany(context, one) || isQuarter(tokens, i);
  if (isEntry(tokens, one)) return dateMatch(i, one.last, edtf(one.value), 'date:year');
  const phase = isPhase(tokens, i - 1) || (approximate(tokens, i) && stands(tokens, one.last + 1));
  if (
    !cued &&
    !(phase && modern(one) && !counted(tokens, one.last + 1)) &&
    (one.digits !== 4 || !timely(tokens, i) || !modern(one) || counted(tokens, one.last + 1))
  )
    return null;
  if (cued && before.cue === 'year' && one.value < 1200) return null;
  const era = eraAfter(tokens, one);
  const last = era === undefined ? one.last : one.last + 1;
  if (era === 'hijri' || (era === undefined && one.value < 1500 && before.cue === 'year')) {
    return dateMatch(i, last, null, 'date:hijri-year', { calendar: 'hijri', hijri: String(one.value) });
  }
  const year = edtf(one.value);
  return dateMatch(i, last, approximate(tokens, i) ? `${year}~` : year, 'date:year');
}

/** "2011: The protests began": a year that opens an entry. */
function isEntry(tokens: Tokens, one: Numeral): boolean {
  const opens = one.first === 0 || tokens.typeOf(one.first - 1) === TOKEN.newline;
  return opens && modern(one) && tokens.mark(one.last + 1) === ':' && !tokens.isDigits(one.last + 2);
}

/** «السنوات 2012 و2013», "in 2012, 2013 and 2014": told of with a year before it. */
function isOneOfMany(context: DateContext, one: Numeral, left = 4): boolean {
  const { tokens, ending } = context;
  if (!modern(one) || counted(tokens, one.last + 1)) return false;
  const { first } = one;
  if (tokens.at(first - 1).unit?.unit === 'year' && tokens.isDefinite(first - 1)) return true;
  const { particle } = tokens.at(first - 1);
  const comma = tokens.mark(first - 1) === ',' || tokens.mark(first - 1) === '،';
  if (!comma && particle !== 'and' && !tokens.has(first, CLITIC.and)) return false;
  const at = tokens.has(first, CLITIC.and) ? first - 1 : comma || tokens.mark(first - 2) === '' ? first - 2 : first - 3;
  const other = ending.get(at);
  if (!modern(other) || other.value >= one.value) return false;
  return tokens.at(other.first - 1).cue === 'year' || timely(tokens, other.first) || (left > 0 && isOneOfMany(context, other, left - 1));
}

/** "Q3 2023". */
function isQuarter(tokens: Tokens, i: number): boolean {
  return tokens.is(i - 2, 'Q') && tokens.isDigits(i - 1) && tokens.touchesNext(i - 2);
}

/** "around 2016", «حوالي عام 2016». */
function approximate(tokens: Tokens, i: number): boolean {
  return isApproximate(tokens, tokens.at(i - 1).cue === 'year' ? i - 2 : i - 1);
}

/** Nothing that the number before could count: no noun, known or not. */
function stands(tokens: Tokens, i: number): boolean {
  return !tokens.isWord(i) || tokens.at(i).particle !== undefined || tokens.at(i).operator !== undefined;
}

/** «ربيع 2011», "the summer of 2014", «صيف عام 2014». */
function seasonDate(tokens: Tokens, one: Numeral): DateMatch | null {
  if (!modern(one)) return null;
  const { cue, particle } = tokens.at(one.first - 1);
  const at = cue === 'year' || particle === 'of' ? one.first - 2 : one.first - 1;
  const season = seasonAt(tokens, at);
  return season === undefined ? null : dateMatch(at, one.last, `${edtf(one.value)}-${season}`, 'date:season');
}

function eraAfter(tokens: Tokens, one: Numeral): 'gregorian' | 'hijri' | undefined {
  const { era } = tokens.at(one.last + 1);
  const gap = tokens.startOf(one.last + 1) - tokens.endOf(one.last);
  return (era === 'gregorian' || era === 'hijri') && gap <= 1 ? era : undefined;
}

/** A preposition of time before it, or brackets around it. */
function timely(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i - 1);
  if (tokens.has(i, CLITIC.for | CLITIC.by)) return false;
  switch (word.particle) {
    case 'in':
    case 'since':
    case 'until':
    case 'before':
    case 'after':
    case 'of':
    case 'by':
      return word.form !== 'منذ نحو';
    case 'to':
      // "the five years to 2014".
      return (word.form === 'through' || tokens.at(i - 2).unit?.unit === 'year') && isExact(tokens, i) && stands(tokens, i + 1);
    case 'from':
      // «النصف الثاني من 2013», "dating from 1987", "from 2014 onwards".
      if (tokens.at(i - 2).ordinal !== undefined && tokens.isDefinite(i - 2)) return true;
      return tokens.is(i - 2, 'dating') || tokens.is(i - 2, 'dates') || ONWARDS.has(tokens.slice(i + 1, i + 1));
    case 'article':
      // "the 2014 war", "a 2018 report", "its 2018 report".
      if (!tokens.isWord(i + 1) || tokens.at(i + 1).particle !== undefined) return false;
      return word.form === 'the' || (word.form !== 'these' && word.form !== 'those' && isExact(tokens, i));
    default:
      if (tokens.isLatin(i) && isExact(tokens, i)) {
        if (tokens.is(i - 1, 'dated') || isSubject(tokens, i + 1)) return true;
        if (tokens.is(i - 1, 'for') || word.form.startsWith('compare')) return stands(tokens, i + 1);
        // "an increase over 2018".
        const { cue } = tokens.at(i - 2);
        if (word.form === 'over' && (cue === 'rose' || cue === 'fell')) return stands(tokens, i + 1);
        // "the city's 2016 siege".
        if (tokens.is(i - 1, 's') && tokens.touchesNext(i - 2)) return tokens.isWord(i + 1) && tokens.at(i + 1).particle === undefined;
      }
      // "jailed over 2021 bus bombing".
      if (word.form === 'over' && (tokens.at(i + 1).population ?? tokens.at(i + 1).measure)?.number === 'one') return true;
      return tokens.mark(i - 1) === '(' && tokens.mark(i + 1) === ')';
  }
}

/** "2018 was the worst", "2018 saw an increase": of so many they would be plural. */
function isSubject(tokens: Tokens, i: number): boolean {
  const at = tokens.is(i, 'also') ? i + 1 : i;
  return tokens.is(at, 'was') || tokens.is(at, 'saw');
}

const ONWARDS: ReadonlySet<string> = new Set(['onward', 'onwards', 'on']);

/** No round number, as most that count thousands are. */
function isExact(tokens: Tokens, i: number): boolean {
  return !tokens.text.startsWith('00', tokens.endOf(i) - 2);
}

/** Something counted follows: «2014 مدني», "2000 people". */
function counted(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  // «في 2013 نزح 4000»: an Arabic verb in the singular begins what happened.
  if (word.measure?.binds === 'verb' && tokens.text.charCodeAt(tokens.startOf(i)) > 0x600) return false;
  // "the 1948 killing of 24"
  if (word.measure?.binds === 'object') return false;
  // "the 2021 bus bombing": nobody counts two thousand of a singular.
  const single = tokens.text.charCodeAt(tokens.startOf(i)) < 0x250 && (word.population ?? word.measure)?.number === 'one';
  return (
    (!single && (word.population !== undefined || word.measure !== undefined)) ||
    word.unit !== undefined ||
    word.particle === 'of' ||
    word.particle === 'others'
  );
}

const SPANS = new Set(['-', '–', '—', '/']);

/** 2023–24, "the 2008-09 war": the last two digits of a later year. */
function shortEnd(tokens: Tokens, one: Numeral, other: Numeral | undefined): number | null {
  if (other?.digits !== 2 || !tokens.touchesNext(one.last) || !tokens.touchesNext(one.last + 1)) return null;
  // 2014/22/29 is nothing.
  if (tokens.touchesNext(other.last) && tokens.isDigits(other.last + 2) && SPANS.has(tokens.mark(other.last + 1))) return null;
  const year = Math.floor(one.value / 100) * 100 + other.value;
  return year > one.value && year <= one.value + 20 ? year : null;
}

/** Two modern years that a range joins. */
function yearSpan(context: DateContext, one: Numeral): DateMatch | null {
  const { tokens, starting } = context;
  if (!modern(one)) return null;
  const next = one.last + 1;
  const link = tokens.at(next);
  const dash = SPANS.has(tokens.mark(next));
  const attached = starting.get(next);
  const { particle } = tokens.at(one.first - 1);
  const opened = particle === 'between' || particle === 'from' || tokens.at(one.first - 1).cue === 'year';
  const joins = link.particle === 'to' || link.particle === 'until' || (link.particle === 'and' && opened);
  const afterAnd = attached !== undefined && tokens.has(next, CLITIC.and) && opened ? attached : undefined;
  const skip = tokens.at(next + 1).cue === 'year' ? 1 : 0;
  const other = dash || joins ? starting.get(next + 1 + skip) : afterAnd;
  const short = dash ? shortEnd(tokens, one, starting.get(next + 1)) : null;
  if (short !== null && !counted(tokens, next + 2))
    return dateMatch(one.first, next + 1, `${edtf(one.value)}/${edtf(short)}`, 'trap:years', { kind: 'interval' });
  if (!modern(other) || other.value <= one.value || counted(tokens, other.last + 1)) return null;
  const from = particle === 'between' || particle === 'from' ? one.first - 1 : one.first;
  return dateMatch(from, other.last, `${edtf(one.value)}/${edtf(other.value)}`, 'trap:years', { kind: 'interval' });
}
