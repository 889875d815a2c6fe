import { CLITIC } from '../lexicon/clitics';
import { bareStart } from '../number/numeral';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { isArabic, isBreak, isStop, type Named, type Speaker, speakerBefore, speakerFrom } from './speakers';

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

/** Whoever spoke before. */
const SAME: readonly Speaker[] = [];

export function event(at: number, until: number, chain: readonly Speaker[], trailing: boolean, coordinate: boolean): SpeechEvent {
  return { at, until, chain, trailing, coordinate };
}

/** The speech events of a sentence that has words of speech, in order. */
export function speechEvents(tokens: Tokens, sentence: Sentence): SpeechEvent[] {
  const events: SpeechEvent[] = [];
  const listed = tokens.speech;
  let next = sentence.first;
  for (let k = sentence.speech; ; k++) {
    const i = listed[k] ?? sentence.last;
    if (i >= sentence.last) break;
    if (i < next) continue;
    const { speech } = tokens.at(i);
    if (speech === undefined) continue;
    const found =
      speech.form === 'source'
        ? source(tokens, sentence, i)
        : speech.form === 'impersonal'
          ? impersonal(tokens, sentence, i)
          : spoken(tokens, sentence, i, events);
    if (found === null) continue;
    events.push(found);
    next = found.until + 1;
  }
  const lead = events[0];
  const opening = lead === undefined || lead.at > sentence.first + 12 ? verbless(tokens, sentence) : null;
  if (opening !== null) events.unshift(opening);
  return events;
}

/** «بحسب المرصد», "according to officials". It trails when it does not open its sentence. */
function source(tokens: Tokens, sentence: Sentence, i: number): SpeechEvent | null {
  const speaker = speakerFrom(tokens, i + 1, sentence.last, true);
  if (speaker === null) return null;
  const nested = tokens.at(i).form.startsWith('نقلا');
  const opens = i <= sentence.first + 2 || isBreak(tokens, i - 1);
  const leads = i <= sentence.first + 2 || (opens && saysMore(tokens, speaker.until + 1, sentence.last));
  const coordinate = tokens.has(i, CLITIC.and | CLITIC.so) || i === sentence.first;
  return event(i, speaker.until, [speaker.speaker], !leads && !nested, coordinate);
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
  const speaker: Speaker = { first: i, word: tokens.at(i).id, start: bareStart(tokens, i), end: tokens.endOf(i), kind: 'impersonal' };
  return event(i, i, [speaker], tokens.at(i).form.endsWith('ly'), isCoordinate(tokens, sentence, i));
}

function isCoordinate(tokens: Tokens, sentence: Sentence, i: number): boolean {
  if (i === sentence.first || tokens.has(i, CLITIC.and | CLITIC.so)) return true;
  const before = tokens.at(i - 1);
  return (
    isBreak(tokens, i - 1) || before.particle === 'as' || before.particle === 'and' || before.particle === 'but' || before.particle === 'be'
  );
}

/** A verb of saying: its speaker stands after it (Arabic) or before it (both), or is the one who spoke before. */
function spoken(tokens: Tokens, sentence: Sentence, i: number, events: readonly SpeechEvent[]): SpeechEvent | null {
  const arabic = isArabic(tokens, i);
  const { speech } = tokens.at(i);
  if (speech?.continues && !(arabic && tokens.at(i + 1).speaker !== undefined)) return event(i, i, SAME, false, true);
  const after = arabic ? speakerFrom(tokens, i + 1, sentence.last, speech?.form === 'relay') : null;
  if (after !== null) {
    const told = speech?.form === 'relay' ? relayed(tokens, after.until, sentence.last) : null;
    const chain = told === null ? [after.speaker] : [after.speaker, told.speaker];
    return event(i, told?.until ?? after.until, chain, false, isCoordinate(tokens, sentence, i));
  }
  const floor = events[events.length - 1]?.until ?? sentence.first - 1;
  const before = speakerBefore(tokens, i, floor, sentence);
  if (before !== null) {
    const told = speech?.form === 'relay' ? (relayed(tokens, i, sentence.last) ?? quotedSource(tokens, i, sentence.last)) : null;
    const chain = told === null ? [before] : [before, told.speaker];
    const opening = tokens.at(before.first - 1).particle === 'article' ? before.first - 2 : before.first - 1;
    const trailing = !arabic && isBreak(tokens, opening) && endsSoon(tokens, i, sentence) && before.first > sentence.first + 2;
    return event(i, told?.until ?? i, chain, trailing, true);
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
  return same ? event(i, i, SAME, false, true) : null;
}

/** "…," said the ministry. */
function said(tokens: Tokens, sentence: Sentence, i: number): SpeechEvent | null {
  if (tokens.at(i).speech?.form !== 'verb' || !isBreak(tokens, i - 1)) return null;
  const speaker = speakerFrom(tokens, i + 1, sentence.last, false);
  return speaker === null ? null : event(i, speaker.until, [speaker.speaker], true, true);
}

function endsSoon(tokens: Tokens, i: number, sentence: Sentence): boolean {
  if (sentence.last - i > 10 || tokens.at(i + 1).particle === 'that' || tokens.at(i).form === 'put the') return false;
  for (let at = i + 1; at < sentence.last; at++)
    if (tokens.at(at).measure !== undefined && tokens.at(at).measure?.binds !== 'head') return false;
  return true;
}

/** «عن مصدر في مطار دير الزور» after the one who relays it. */
function relayed(tokens: Tokens, from: number, last: number): Named | null {
  for (let i = from + 1; i <= from + 4 && i < last; i++) {
    if (tokens.is(i, 'عن')) return speakerFrom(tokens, i + 1, last, true);
    if (isStop(tokens, i) && !isBreak(tokens, i)) return null;
  }
  return null;
}

/** "Reuters quoted a source as saying", "citing officials". */
function quotedSource(tokens: Tokens, i: number, last: number): Named | null {
  return isArabic(tokens, i) ? null : speakerFrom(tokens, i + 1, last, true);
}

/** «مصادر طبية: …», "Police: …": a speaker and a colon open the sentence. */
function colonAt(tokens: Tokens, sentence: Sentence): number | null {
  for (let i = sentence.first + 1; i < sentence.last && i <= sentence.first + 6; i++) {
    if (tokens.mark(i) === ':') return i;
    if (!tokens.isWord(i) || tokens.at(i).measure !== undefined) return null;
  }
  return null;
}

/** «المرصد السوري …، مساء السبت، أن»: a lead that lost its verb. */
function verbless(tokens: Tokens, sentence: Sentence): SpeechEvent | null {
  if (tokens.at(sentence.first).speaker === undefined) return null;
  const title = colonAt(tokens, sentence);
  if (title !== null) {
    const named = speakerFrom(tokens, sentence.first, title, true);
    return named === null ? null : event(sentence.first, title, [named.speaker], false, true);
  }
  let comma = false;
  for (let i = sentence.first + 1; i < sentence.last && i < sentence.first + 25; i++) {
    if (isBreak(tokens, i)) comma = true;
    if (tokens.at(i).particle !== 'that') continue;
    if (!comma) return null;
    const named = speakerFrom(tokens, sentence.first, i, false);
    return named === null ? null : event(sentence.first, i - 1, [named.speaker], false, true);
  }
  return null;
}
