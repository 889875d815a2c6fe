import { CLITIC } from '../lexicon/clitics';
import { FLAG } from '../lexicon/lexicon';
import { bareStart } from '../number/numeral';
import type { AttributionKind } from '../reading';
import type { Tokens } from '../token/tokens';
import type { Sentence } from './sentences';

/** One who speaks, by tokens; positions are UTF-16. */
export interface Speaker {
  readonly first: number;
  /** The noun that says what they are. */
  readonly head: number;
  readonly start: number;
  readonly end: number;
  readonly kind: AttributionKind;
}

/** Words that hand a sentence, or part of it, to a speaker. */
export interface SpeechEvent {
  /** The verb or preposition. */
  readonly at: number;
  /** Last token of what names the speaker. */
  readonly until: number;
  /** Nearest to the reader first. Empty: the same as before. */
  readonly chain: readonly Speaker[];
  /** «بحسب …» after what it covers. */
  readonly trailing: boolean;
  /** Joined to what came before by «و», a comma, «كما»: it replaces the speaker, it does not nest. */
  readonly coordinate: boolean;
}

/** A name is cut off after so many words. */
const NAME = 9;

/** The speech events of a sentence, in order. */
export function speechEvents(tokens: Tokens, sentence: Sentence): SpeechEvent[] {
  const events: SpeechEvent[] = [];
  if ((sentence.flags & FLAG.speech) === 0) return events;
  let next = sentence.first;
  for (let i = sentence.first; i < sentence.last; i++) {
    if ((tokens.flags(i) & FLAG.speech) === 0 || i < next) continue;
    const { speech } = tokens.at(i);
    if (speech === undefined) continue;
    const event =
      speech.form === 'source'
        ? source(tokens, sentence, i)
        : speech.form === 'impersonal'
          ? impersonal(tokens, sentence, i)
          : spoken(tokens, sentence, i, events);
    if (event === null) continue;
    events.push(event);
    next = event.until + 1;
  }
  const lead = events[0];
  const opening = lead === undefined || lead.at > sentence.first + 12 ? verbless(tokens, sentence) : null;
  return opening === null ? events : [opening, ...events];
}

/** «بحسب المرصد», "according to officials". It trails when it does not open its sentence. */
function source(tokens: Tokens, sentence: Sentence, i: number): SpeechEvent | null {
  const speaker = speakerFrom(tokens, i + 1, sentence.last, true);
  if (speaker === null) return null;
  const nested = tokens.at(i).form.startsWith('نقلا');
  const opens = i <= sentence.first + 2 || isBreak(tokens, i - 1);
  const leads = i <= sentence.first + 2 || (opens && saysMore(tokens, speaker.until + 1, sentence.last));
  return {
    at: i,
    until: speaker.until,
    chain: [speaker.speaker],
    trailing: !leads && !nested,
    coordinate: tokens.has(i, CLITIC.and | CLITIC.so) || i === sentence.first,
  };
}

/** Whether a number or a measure comes after the speaker: then it is what they say. */
function saysMore(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i < last; i++) {
    const word = tokens.at(i);
    if (tokens.isDigits(i) || word.number !== undefined || word.vague !== undefined) return true;
    if (word.measure !== undefined && word.measure.binds !== 'head') return true;
  }
  return false;
}

function impersonal(tokens: Tokens, sentence: Sentence, i: number): SpeechEvent | null {
  const speaker: Speaker = { first: i, head: i, start: bareStart(tokens, i), end: tokens.endOf(i), kind: 'impersonal' };
  return { at: i, until: i, chain: [speaker], trailing: tokens.at(i).form.endsWith('ly'), coordinate: isCoordinate(tokens, sentence, i) };
}

function isCoordinate(tokens: Tokens, sentence: Sentence, i: number): boolean {
  if (i === sentence.first || tokens.has(i, CLITIC.and | CLITIC.so)) return true;
  const before = tokens.at(i - 1);
  return (
    isBreak(tokens, i - 1) || before.particle === 'as' || before.particle === 'and' || before.particle === 'but' || before.particle === 'be'
  );
}

function isBreak(tokens: Tokens, i: number): boolean {
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

/** A verb of saying: its speaker stands after it (Arabic) or before it (both), or is the one who spoke before. */
function spoken(tokens: Tokens, sentence: Sentence, i: number, events: readonly SpeechEvent[]): SpeechEvent | null {
  const arabic = isArabic(tokens, i);
  const { speech } = tokens.at(i);
  const base = { at: i, trailing: false, coordinate: isCoordinate(tokens, sentence, i) };
  if (speech?.continues && !(arabic && tokens.at(i + 1).speaker !== undefined)) return { ...base, until: i, chain: [], coordinate: true };
  const after = arabic ? speakerFrom(tokens, i + 1, sentence.last, speech?.form === 'relay') : null;
  if (after !== null) {
    const told = speech?.form === 'relay' ? relayed(tokens, after.until, sentence.last) : null;
    const chain = told === null ? [after.speaker] : [after.speaker, told.speaker];
    return { ...base, until: told?.until ?? after.until, chain };
  }
  const floor = events[events.length - 1]?.until ?? sentence.first - 1;
  const before = speakerBefore(tokens, i, floor, sentence);
  if (before !== null) {
    const told = speech?.form === 'relay' ? (relayed(tokens, i, sentence.last) ?? quotedSource(tokens, i, sentence.last)) : null;
    const chain = told === null ? [before] : [before, told.speaker];
    const opening = tokens.at(before.first - 1).particle === 'article' ? before.first - 2 : before.first - 1;
    const trailing = !arabic && isBreak(tokens, opening) && endsSoon(tokens, i, sentence) && before.first > sentence.first + 2;
    return { ...base, until: told?.until ?? i, chain, trailing, coordinate: true };
  }
  if (!arabic) return said(tokens, sentence, i);
  // «كما أكدت مقتل …», «وأوضح أنه …»: whoever spoke before.
  const next = tokens.at(i + 1);
  const same =
    next.particle === 'that' ||
    next.measure !== undefined ||
    next.form === 'عن' ||
    next.form === 'إلى' ||
    tokens.mark(i + 1) === '"' ||
    tokens.mark(i + 1) === ':';
  return same ? { ...base, until: i, chain: [], coordinate: true } : null;
}

/** "…," said the ministry. */
function said(tokens: Tokens, sentence: Sentence, i: number): SpeechEvent | null {
  if (tokens.at(i).speech?.form !== 'verb' || !isBreak(tokens, i - 1)) return null;
  const speaker = speakerFrom(tokens, i + 1, sentence.last, false);
  return speaker === null ? null : { at: i, until: speaker.until, chain: [speaker.speaker], trailing: true, coordinate: true };
}

function endsSoon(tokens: Tokens, i: number, sentence: Sentence): boolean {
  if (sentence.last - i > 10 || tokens.at(i + 1).particle === 'that' || tokens.at(i).form === 'put the') return false;
  for (let at = i + 1; at < sentence.last; at++)
    if (tokens.at(at).measure !== undefined && tokens.at(at).measure?.binds !== 'head') return false;
  return true;
}

function isArabic(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.startOf(i)) > 0x600;
}

interface Named {
  readonly speaker: Speaker;
  readonly until: number;
}

/** «عن مصدر في مطار دير الزور» after the one who relays it. */
function relayed(tokens: Tokens, from: number, last: number): Named | null {
  for (let i = from + 1; i <= from + 4 && i < last; i++) {
    if (tokens.slice(i, i) === 'عن') return speakerFrom(tokens, i + 1, last, true);
    if (isStop(tokens, i) && !isBreak(tokens, i)) return null;
  }
  return null;
}

/** "Reuters quoted a source as saying", "citing officials". */
function quotedSource(tokens: Tokens, i: number, last: number): Named | null {
  return isArabic(tokens, i) ? null : speakerFrom(tokens, i + 1, last, true);
}

/** The name that begins at `from`; `places` lets «مصدر في المطار» keep its place. */
function speakerFrom(tokens: Tokens, from: number, last: number, places: boolean): Named | null {
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
  const kind = speaker === null ? 'named' : (tokens.at(speaker).speaker?.kind ?? 'named');
  const closes = isQuoteMark(tokens, until + 1) && tokens.touchesNext(until) && until + 1 < last && hasQuote(tokens, first, until);
  return { until, speaker: { first, head, start: bareStart(tokens, first), end: tokens.endOf(closes ? until + 1 : until), kind } };
}

/** «مصادر طبية: …», "Police: …": a speaker and a colon open the sentence. */
function colonAt(tokens: Tokens, sentence: Sentence): number | null {
  for (let i = sentence.first + 1; i < sentence.last && i <= sentence.first + 6; i++) {
    if (tokens.mark(i) === ':') return i;
    if (!tokens.isWord(i) || tokens.at(i).measure !== undefined) return null;
  }
  return null;
}

function hasQuote(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isQuoteMark(tokens, i)) return true;
  return false;
}

/** The name before a verb («مراسل منصة SY24 في مدينة ديرالزور، أكد», "The ministry of defence said"). */
function speakerBefore(tokens: Tokens, verb: number, floor: number, sentence: Sentence): Speaker | null {
  const arabic = isArabic(tokens, verb);
  let head: number | null = null;
  const reach = arabic ? 30 : 12;
  const end = arabic ? verb : afterAside(tokens, verb);
  for (let i = end - 1; i > floor && i > verb - reach; i--) {
    const word = tokens.at(i);
    if (word.particle === 'that' || word.speech !== undefined) break;
    if (!arabic && (isQuoteMark(tokens, i) || (head !== null && isBreak(tokens, i)))) break;
    if (word.speaker !== undefined && !(arabic && tokens.has(i, CLITIC.by | CLITIC.for))) head = i;
    else if (!arabic && i === end - 1 && isName(tokens, i)) head = i;
    else if (!arabic && head === end - 1 && tokens.at(head).speaker === undefined && /^[A-Z]/.test(tokens.slice(i, i))) head = i;
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
  const text = tokens.slice(i, i);
  return /^[A-Z]/.test(text) && !PRONOUNS.has(text);
}

/** Back over the capitalised and unknown words of an English name: "the Russian Defence Ministry". */
function nounStart(tokens: Tokens, head: number, floor: number): number {
  let first = head;
  while (first - 1 > floor && tokens.isWord(first - 1) && head - first < 5) {
    const word = tokens.at(first - 1);
    const possessive = tokens.slice(first - 1, first - 1) === 's' && tokens.touchesNext(first - 2) && first - 3 > floor;
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

/** «المرصد السوري …، مساء السبت، أن»: a lead that lost its verb. */
function verbless(tokens: Tokens, sentence: Sentence): SpeechEvent | null {
  if (tokens.at(sentence.first).speaker === undefined) return null;
  const title = colonAt(tokens, sentence);
  if (title !== null) {
    const named = speakerFrom(tokens, sentence.first, title, true);
    return named === null ? null : { at: sentence.first, until: title, chain: [named.speaker], trailing: false, coordinate: true };
  }
  let comma = false;
  for (let i = sentence.first + 1; i < sentence.last && i < sentence.first + 25; i++) {
    if (isBreak(tokens, i)) comma = true;
    if (tokens.at(i).particle !== 'that') continue;
    if (!comma) return null;
    const named = speakerFrom(tokens, sentence.first, i, false);
    return named === null ? null : { at: sentence.first, until: i - 1, chain: [named.speaker], trailing: false, coordinate: true };
  }
  return null;
}

function isQuoteMark(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  return mark === '"' || mark === '“' || mark === '”' || mark === '«' || mark === '»' || mark === '‘' || mark === '’' || mark === "'";
}

/** What ends a name: a clause, a measure, a number, another verb of saying, a day. */
function isStop(tokens: Tokens, i: number): boolean {
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
    tokens.slice(i, i) === 'عن'
  );
}
