import type { Tokens } from '../token/tokens';
import { endsName, englishName, isElided, isLink, joins, opensName, stopsName } from './englishName';
import { isBreak, isWho, type Speaker, speaks } from './speakers';

/** Who stands before an English verb of saying. */
export interface Subject {
  /** Null: "he", "they", "who" — whoever was named before. */
  readonly speaker: Speaker | null;
  /** First token, article and all. */
  readonly opening: number;
  /** Last token of the name. */
  readonly until: number;
}

const REACH = 16;
const ASIDE = 26;

/** The subject of the verb at `verb`: back over helpers, days and asides, then over the noun phrase; nothing at or before `floor`. */
export function englishSubject(tokens: Tokens, verb: number, floor: number): Subject | null {
  const end = subjectEnd(tokens, verb, floor);
  return end === null ? null : subjectAt(tokens, verb, floor, end.last, end.named);
}

function subjectAt(tokens: Tokens, verb: number, floor: number, last: number, named: number): Subject | null {
  if (PRONOUNS.has(tokens.slice(last, last).toLowerCase())) return { speaker: null, opening: last, until: last };
  if (tokens.at(last).particle === 'who' && isWho(tokens, last)) {
    const noun = tokens.mark(last - 1) === ',' ? last - 2 : last - 1;
    return tellsMore(tokens, verb + 1) && noun > floor ? subjectAt(tokens, verb, floor, noun, noun) : null;
  }
  // "a hospital where the victims were taken reported".
  if (PASSIVE.has(tokens.at(last - 1).form) && tokens.isWord(last) && !tokens.isCapital(last)) {
    const where = clauseBefore(tokens, last, floor);
    return where === null ? null : subjectAt(tokens, verb, floor, where - 1, where - 1);
  }
  const head = isHead(tokens, last, verb);
  const opening = head ? phraseStart(tokens, last, floor) : last;
  const who = tokens.at(opening - 1).particle === 'who' ? null : relativeBefore(tokens, opening, floor);
  if (who !== null) return subjectAt(tokens, verb, floor, who - 1, who - 1);
  if (SEEN.has(tokens.slice(opening - 2, opening - 2)) && tokens.at(opening - 1).particle === 'by' && opening - 3 > floor)
    return subjectAt(tokens, verb, floor, opening - 3, opening - 3);
  // "activists based in the town said": the activists.
  if (HELD.has(tokens.slice(opening - 2, opening - 2)) && HOLDING.has(tokens.at(opening - 1).particle ?? '') && opening - 3 > floor)
    return subjectAt(tokens, verb, floor, opening - 3, opening - 3);
  // "Data compiled by the group shows": the group.
  if (COMPILED.has(tokens.slice(opening - 2, opening - 2)) && tokens.at(opening - 1).particle === 'by' && opening - 3 > floor) {
    const data = subjectAt(tokens, verb, floor, opening - 3, opening - 3);
    const by = data === null ? null : englishName(tokens, opening, last + 1);
    return data === null || by === null || by.until < last ? data : { speaker: by.speaker, opening: data.opening, until: last };
  }
  // "an official who requested anonymity told".
  if (
    tokens.at(opening - 1).particle === 'who' &&
    isWho(tokens, opening - 1) &&
    opening - 2 > floor &&
    !namesSpeaker(tokens, opening, last)
  )
    return subjectAt(tokens, verb, floor, opening - 2, opening - 2);
  if (!head) return null;
  const one = englishName(tokens, opening, last + 1);
  if (
    one === null ||
    one.until < last ||
    (HOLDERS.has(tokens.slice(last, last)) && tokens.lexicon.words[one.speaker.word]?.speaker === undefined && !isStrong(tokens, verb))
  )
    return null;
  const role = named > last && (!tokens.isCapital(last) || opensName(tokens, opening));
  return { speaker: role ? { ...one.speaker, end: tokens.endOf(named) } : one.speaker, opening, until: named };
}

/** "A security official who declined to be named told": where the clause begins that tells more of the one before it. */
function relativeBefore(tokens: Tokens, from: number, floor: number): number | null {
  for (let i = from; i > floor + 1 && i > from - 12 && (tokens.isWord(i) || tokens.isDigits(i) || joins(tokens, i)); i--) {
    const { particle } = tokens.at(i);
    // "told the agency that the hospital reported".
    if (particle === 'that' && (tokens.at(i - 2).form === 'told' || tokens.at(i - 3).form === 'told')) return null;
    if ((particle === 'who' || particle === 'that') && (speaks(tokens, i - 1) || tokens.at(i - 1).population?.unit === 'person')) return i;
  }
  return null;
}

/** The relative word whose clause ends at `last`. */
function clauseBefore(tokens: Tokens, last: number, floor: number): number | null {
  for (let i = last - 2; i > floor + 1 && i > last - 10 && (tokens.isWord(i) || tokens.isDigits(i) || joins(tokens, i)); i--)
    if (tokens.at(i).particle === 'who') return i;
  return null;
}

/** "residents, who said 12 died": not "the paper, which first reported it". */
function tellsMore(tokens: Tokens, i: number): boolean {
  const { particle, number, operator } = tokens.at(i);
  return particle === 'that' || number !== undefined || operator !== undefined || tokens.isDigits(i);
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i']);

/** Whether the token can be the last word of one who speaks. */
function isHead(tokens: Tokens, i: number, verb: number): boolean {
  if (tokens.isDigits(i)) return tokens.isCapital(i - 1) && tokens.isWord(i - 1);
  const word = tokens.at(i);
  if (!tokens.isWord(i) || endsName(tokens, i)) return false;
  if (speaks(tokens, i) || word.population?.unit === 'person') return true;
  if (stopsName(tokens, i) || word.particle !== undefined) return false;
  return tokens.isCapital(i) || HOLDERS.has(tokens.slice(i, i)) || isStrong(tokens, verb);
}

function isStrong(tokens: Tokens, verb: number): boolean {
  const { number, particle, operator } = tokens.at(verb + 1);
  const { form } = tokens.at(verb);
  return (
    STRONG.has(form) ||
    form.endsWith(' that') ||
    operator !== undefined ||
    tokens.isDigits(verb + 1) ||
    number !== undefined ||
    particle === 'that' ||
    particle === 'article'
  );
}

/** "A report seen by Reuters said": the report. */
const SEEN: ReadonlySet<string> = new Set([
  'seen',
  'reached',
  'contacted',
  'interviewed',
  'obtained',
  'reviewed',
  'viewed',
  'cited',
  'carried',
]);

function namesSpeaker(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (speaks(tokens, i) || tokens.at(i).population?.unit === 'person' || tokens.isCapital(i)) return true;
  return false;
}

const COMPILED: ReadonlySet<string> = new Set(['compiled', 'collected', 'gathered', 'published', 'released', 'issued', 'provided', 'kept']);
const HELD: ReadonlySet<string> = new Set(['based', 'working', 'living', 'operating', 'stationed']);
const HOLDING: ReadonlySet<string> = new Set(['in', 'at', 'from', 'on', 'with']);

/** Verbs that only one who speaks has for a subject. */
const STRONG: ReadonlySet<string> = new Set([
  'said',
  'says',
  'say',
  'told',
  'confirmed',
  'announced',
  'has said',
  'have said',
  'had said',
  'added',
  'report that',
]);

interface End {
  readonly last: number;
  /** Last token of a name in apposition, else `last`. */
  readonly named: number;
}

/** Back from the verb over "also had", "on Tuesday", "(SOHR)" and what stands between commas. */
function subjectEnd(tokens: Tokens, verb: number, floor: number): End | null {
  let i = verb - 1;
  let named = -1;
  for (let steps = 0; steps < 8 && i > floor; steps++) {
    const word = tokens.at(i);
    if (PASSIVE.has(word.form)) return null;
    const day = word.weekday !== undefined || word.relative !== undefined || word.dayPart !== undefined || endsName(tokens, i);
    if (day || (word.particle === 'be' && tokens.isWord(i)) || word.cue === 'ago' || ADVERBS.has(tokens.slice(i, i))) {
      i--;
      if (tokens.at(i).particle === 'on' && day) i--;
    } else if (tokens.mark(i) === '.' && tokens.touchesNext(i - 1)) {
      i--;
    } else if (tokens.mark(i) === ')') {
      const open = backTo(tokens, i, '(', floor);
      if (open === null) return null;
      i = open - 1;
    } else if (tokens.mark(i) === ',') {
      const open = backTo(tokens, i, ',', floor);
      if (open === null || i - open < 2 || !isAside(tokens, open + 1, i)) return null;
      if (named < 0 && isBareName(tokens, open + 1, i)) named = i - 1;
      i = open - 1;
    } else break;
  }
  return i > floor ? { last: i, named: Math.max(named, i) } : null;
}

const PASSIVE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const ADVERBS: ReadonlySet<string> = new Set([
  'then',
  'meanwhile',
  'separately',
  'previously',
  'initially',
  'now',
  'first',
  'officially',
  'still',
  'recently',
]);

function backTo(tokens: Tokens, from: number, mark: string, floor: number): number | null {
  for (let i = from - 1; i > floor && i > from - ASIDE; i--) if (tokens.mark(i) === mark) return i;
  return null;
}

/** What stands between commas tells more of the one before: an age, "who …", "a monitor", a name; it counts nothing. */
function isAside(tokens: Tokens, first: number, end: number): boolean {
  const { particle, speech } = tokens.at(first);
  if (tokens.at(first + 1).particle === 'by') return true;
  if (particle === 'who' || speech?.form === 'relay' || (end === first + 1 && tokens.isDigits(first))) return true;
  for (let i = first; i < end; i++) {
    const { measure } = tokens.at(i);
    if (tokens.at(i).speech?.form === 'verb' || (measure !== undefined && measure.binds !== 'head' && measure.measure !== 'other'))
      return false;
    if (tokens.isDigits(i) && tokens.mark(i + 1) !== '-') return false;
  }
  return true;
}

function isBareName(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > 7 || opensName(tokens, first)) return false;
  for (let i = first; i < end; i++) {
    const joint = joins(tokens, i) || tokens.mark(i) === '-';
    const small = tokens.mark(i - 1) === '-' || tokens.mark(i + 1) === '-' || tokens.is(i, 'bin') || tokens.is(i, 'abu');
    if (!joint && !(tokens.isWord(i) && (tokens.isCapital(i) || small))) return false;
  }
  return true;
}

/** The first token of the noun phrase that ends at `last`: over adjectives, "of", "in"; over "and" only where a clause begins before. */
function phraseStart(tokens: Tokens, last: number, floor: number): number {
  let first = last;
  let beforeAnd = -1;
  for (let i = last - 1; i > floor && i > last - REACH; i--) {
    if (tokens.isWord(i)) {
      const word = tokens.at(i);
      if (word.particle === 'article') {
        first = i;
        if (isLink(tokens, i - 1) && i - 1 > floor) continue;
        break;
      }
      if (isLink(tokens, i) && !isElided(tokens, i)) {
        if (!holds(tokens, i - 1, word.particle === 'and')) break;
        if (word.particle === 'and') beforeAnd = i + 1;
        continue;
      }
      if (!isElided(tokens, i) && (endsName(tokens, i) || (stopsName(tokens, i) && word.number === undefined))) {
        if (beforeAnd >= 0 && word.particle !== 'but' && word.particle !== 'that') first = beforeAnd;
        break;
      }
      first = i;
    } else if (joins(tokens, i)) continue;
    else if (tokens.isDigits(i) && tokens.isWord(i + 1)) first = i;
    else break;
  }
  return first;
}

/** Whether the word before a link may be part of who speaks. */
function holds(tokens: Tokens, i: number, and: boolean): boolean {
  if (!tokens.isWord(i)) return false;
  if (speaks(tokens, i) || tokens.at(i).population?.unit === 'person') return true;
  if (stopsName(tokens, i) || endsName(tokens, i)) return false;
  return tokens.isCapital(i) || (!and && HOLDERS.has(tokens.slice(i, i)));
}

/** Nouns, not in the tables as ones who speak, that take "of" or "for". */
const HOLDERS: ReadonlySet<string> = new Set([
  ...['lawyers', 'head', 'chief', 'member', 'members', 'deputy', 'lawyer', 'secretary', 'representative', 'representatives', 'coordinator'],
  ...['commissioner', 'chairman', 'prosecutors', 'leaders', 'elders', 'workers', 'staff', 'chairwoman', 'manager', 'relative', 'editor'],
  ...['province', 'region', 'city', 'town', 'district', 'state', 'village', 'area', 'camp', 'capital', 'part', 'outskirts', 'county'],
]);

/** Whether nothing but a comma or the sentence's start stands before the phrase. */
export function standsApart(tokens: Tokens, opening: number, first: number): boolean {
  return opening > first + 1 && isBreak(tokens, opening - 1);
}
