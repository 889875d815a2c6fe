import { CLITIC } from '../lexicon/clitics';
import { bareStart } from '../number/numeral';
import type { AttributionKind } from '../reading';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';

/** A name is cut off after so many words. */
const NAME = 9;

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

/** The name that begins at `from`; `places` lets «مصدر في المطار» keep its place. */
export function speakerFrom(tokens: Tokens, from: number, last: number, places: boolean): Named | null {
  let first = from;
  while (first < last && (tokens.at(first).particle === 'article' || isQuoteMark(tokens, first))) first++;
  let until = first - 1;
  let speaker: number | null = null;
  for (let i = first; i < last && i < first + NAME; i++) {
    if (!tokens.isWord(i) && !(tokens.isDigits(i) && tokens.touchesNext(i - 1))) {
      if (isQuoteMark(tokens, i) && i < first + 4) continue;
      break;
    }
    const word = tokens.at(i);
    if (tokens.isDigits(i)) {
      until = i;
      continue;
    }
    // An English name ends in its noun («hospital officials»), an Arabic one begins with it.
    if (word.speaker !== undefined) speaker = speaker === null || !isArabic(tokens, i) ? i : speaker;
    if (word.particle === 'in' || word.particle === 'at') {
      if (!places || speaker === null || word.form === 'خلال') break;
      continue;
    }
    // «بيان صادر عن القيادة», «تقرير نشرته …».
    if (word.particle === 'of' && /صادرة? عن$/.test(word.form)) {
      until = i;
      continue;
    }
    if (word.particle === 'from' || word.particle === 'of') {
      if (speaker === null) break;
      continue;
    }
    if (isStop(tokens, i) && word.speaker === undefined) break;
    if (i > first && tokens.has(i, CLITIC.by) && word.speaker === undefined) break;
    if (i > first && tokens.has(i, CLITIC.for) && word.speaker !== undefined) break;
    until = i;
  }
  if (until < first) return null;
  const head = speaker ?? first;
  // A name is written with a capital; "a commander" is known by the description alone.
  const described = speaker === null && !isArabic(tokens, first) && !tokens.isCapital(until);
  const kind = described ? 'unnamed' : speaker === null ? 'named' : (tokens.at(speaker).speaker?.kind ?? 'named');
  const closes = isQuoteMark(tokens, until + 1) && tokens.touchesNext(until) && until + 1 < last && hasQuote(tokens, first, until);
  return {
    until,
    speaker: { first, word: tokens.at(head).id, start: bareStart(tokens, first), end: tokens.endOf(closes ? until + 1 : until), kind },
  };
}

function hasQuote(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isQuoteMark(tokens, i)) return true;
  return false;
}

/** The name before a verb («مراسل منصة SY24 في مدينة ديرالزور، أكد», "The ministry of defence said"). */
export function speakerBefore(tokens: Tokens, verb: number, floor: number, sentence: Sentence): Speaker | null {
  const arabic = isArabic(tokens, verb);
  let head: number | null = null;
  const reach = arabic ? 30 : 12;
  const end = arabic ? verb : afterAside(tokens, verb);
  for (let i = end - 1; i > floor && i > verb - reach; i--) {
    const word = tokens.at(i);
    if (word.particle === 'that' || word.speech !== undefined) break;
    if (!arabic && (isQuoteMark(tokens, i) || (head !== null && isBreak(tokens, i)))) break;
    if (word.speaker !== undefined && !(arabic && tokens.has(i, CLITIC.by | CLITIC.for))) head = i;
    else if (!arabic && i === end - 1 && (isName(tokens, i) || word.population?.unit === 'person')) head = i;
    else if (!arabic && head === end - 1 && tokens.at(head).speaker === undefined && tokens.isCapital(i)) head = i;
  }
  if (head === null) return null;
  // In Arabic a subject before its verb opens the sentence.
  if (arabic && head > sentence.first + 3) return null;
  const first = arabic ? head : nounStart(tokens, head, floor);
  const named = speakerFrom(tokens, first, verb, true);
  return named === null ? null : named.speaker;
}

/** "Ahmad Hasan, 42, said": back over the age. */
function afterAside(tokens: Tokens, verb: number): number {
  const aside = tokens.mark(verb - 1) === ',' && tokens.isDigits(verb - 2) && tokens.mark(verb - 3) === ',';
  return aside ? verb - 3 : verb;
}

const PRONOUNS = new Set(['I', 'He', 'She', 'It', 'We', 'They', 'You', 'This', 'That', 'There', 'Who']);

function isName(tokens: Tokens, i: number): boolean {
  return tokens.isCapital(i) && !PRONOUNS.has(tokens.slice(i, i));
}

/** Back over the capitalised and unknown words of an English name: "the Russian Defence Ministry". */
function nounStart(tokens: Tokens, head: number, floor: number): number {
  let first = head;
  while (first - 1 > floor && tokens.isWord(first - 1) && head - first < 5) {
    const word = tokens.at(first - 1);
    const possessive = tokens.is(first - 1, 's') && tokens.touchesNext(first - 2) && first - 3 > floor;
    if (possessive) {
      first -= 3;
      continue;
    }
    const part =
      word.particle === 'of'
        ? tokens.isWord(first - 2)
        : word.particle === undefined && word.measure === undefined && word.number === undefined;
    if (!part) break;
    first--;
  }
  return first;
}

function isQuoteMark(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return mark === '"' || mark === '“' || mark === '”' || mark === '«' || mark === '»' || mark === '‘' || mark === '’' || mark === "'";
}

/** What ends a name: a clause, a measure, a number, another verb of saying, a day. */
export function isStop(tokens: Tokens, i: number): boolean {
  const word = tokens.at(i);
  if (!tokens.isWord(i)) return true;
  if (word.particle !== undefined && word.particle !== 'article' && word.particle !== 'and') return true;
  if (word.measure !== undefined && word.measure.measure !== 'involved') return true;
  if (word.number !== undefined || word.operator !== undefined || word.vague !== undefined) return true;
  return (
    word.speech !== undefined ||
    word.cue === 'verb' ||
    word.relative !== undefined ||
    word.weekday !== undefined ||
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
    mark === ':'
  );
}
