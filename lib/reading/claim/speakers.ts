import { CLITIC } from '../lexicon/clitics';
import { bareStart } from '../number/numeral';
import type { AttributionKind } from '../reading';
import type { Tokens } from '../token/tokens';

/** One who speaks, by tokens; positions are UTF-16. */
export interface Speaker {
  readonly first: number;
  /** The lexicon's row of the noun that says what they are. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
  readonly kind: AttributionKind;
}

export interface Named {
  readonly speaker: Speaker;
  readonly until: number;
}

/** The tokens `first` to `until` as a speaker, known by the noun `head` or, where none is known, by name. */
export function speakerOf(tokens: Tokens, first: number, until: number, head: number | null): Named {
  const noun = head ?? first;
  // A name is written with a capital; "a commander" is known by the description alone.
  const described = head === null && !isArabic(tokens, first) && !tokens.isCapital(until);
  const kind = described ? 'unnamed' : head === null ? 'named' : (tokens.at(head).speaker?.kind ?? 'named');
  const closes = isQuoteMark(tokens, until + 1) && tokens.touchesNext(until) && hasQuote(tokens, first, until);
  // The last point of U.N. is its own.
  const pointed = tokens.mark(until + 1) === '.' && tokens.touchesNext(until) && /^(?:[A-Z]|.*[.].*)$/.test(tokens.slice(until, until));
  // «"الصحة" المحلية»: the mark that opens belongs to it with the one that closes.
  const opens = !closes && isQuoteMark(tokens, first - 1) && tokens.touchesNext(first - 1) && hasQuote(tokens, first, until);
  const end = tokens.endOf(closes || pointed ? until + 1 : until);
  // «سيد»: nobody's name begins with the letter of what will be.
  const start = opens
    ? tokens.startOf(first - 1)
    : isMistaken(tokens, first) || tokens.has(first, CLITIC.will)
      ? tokens.startOf(first)
      : tokens.startOf(first) + (ofArticle(tokens, first) || bareStart(tokens, first) - tokens.startOf(first));
  return { until, speaker: { first, word: tokens.at(noun).id, start, end, kind } };
}

const WITH_LAM = /^و?(?:وفقا|وفقاً|وفقًا|طبقا|طبقاً|طبقًا|تبعا|تبعاً)$/;

/** «للشبكة», «للخارجية»: of the article only its lam is written, behind «ل». */
function ofArticle(tokens: Tokens, i: number): number {
  // «وفقا ليونامي»: the preposition on a name no table knows.
  if (tokens.at(i).id === 0 && WITH_LAM.test(tokens.slice(i - 1, i - 1)) && tokens.begins(i, 'ل') && !tokens.begins(i, 'لل')) return 1;
  const known =
    tokens.at(i).speaker !== undefined || tokens.at(i).population !== undefined || tokens.at(i).id === 0 || tokens.has(i, CLITIC.for);
  return known && tokens.begins(i, 'لل') && tokens.endOf(i) - tokens.startOf(i) > 5 ? 2 : 0;
}

/** «علي», «والي» and «ياسر», which the tables take for «على», «وإلى» and a verb written so. */
export function isMistaken(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'والي') || ((tokens.is(i, 'علي') || tokens.is(i, 'ياسر')) && tokens.isWord(i - 1));
}

/** Whether the word says who speaks: a body, an office, a witness, a side of the war. */
export function speaks(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  if (word.speaker !== undefined) return word.particle === undefined || !isWho(tokens, i);
  return word.side !== undefined && word.particle === undefined;
}

/** "who", written as the health organisation is in small letters. */
export function isWho(tokens: Tokens, i: number): boolean {
  return tokens.at(i).form === 'who' && !tokens.is(i, 'WHO');
}

function hasQuote(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isQuoteMark(tokens, i)) return true;
  return false;
}

export function isQuoteMark(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return mark === '"' || mark === '“' || mark === '”' || mark === '«' || mark === '»' || mark === '‘' || mark === '’' || mark === "'";
}

/** What ends a name: a clause, a measure, a number, another verb of saying, a day. */
export function isStop(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  if (!tokens.isWord(i)) return true;
  if (word.particle !== undefined && word.particle !== 'article' && word.particle !== 'and') return true;
  // No verb has an article: «التابعة» is not «تابع»; «العودة» of a hospital is no return.
  const definite = tokens.has(i, CLITIC.the);
  if (word.measure !== undefined && word.measure.measure !== 'involved' && !(definite && word.measure.measure === 'other')) return true;
  if (word.number !== undefined || word.operator !== undefined || word.vague !== undefined) return true;
  return (
    (!definite && (word.speech !== undefined || word.cue === 'verb')) ||
    word.cue === 'toll' ||
    word.cue === 'ago' ||
    word.relative !== undefined ||
    word.weekday !== undefined ||
    word.dayPart !== undefined ||
    word.month !== undefined ||
    word.form === 'عن' ||
    tokens.is(i, 'عن')
  );
}

export function isArabic(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.startOf(i)) > 0x600;
}

export function isBreak(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return (
    mark === ',' ||
    mark === '،' ||
    mark === '؛' ||
    mark === ';' ||
    mark === ')' ||
    mark === '"' ||
    mark === '”' ||
    mark === '»' ||
    mark === '-' ||
    mark === '–' ||
    mark === '—' ||
    mark === ':'
  );
}
