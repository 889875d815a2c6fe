import { CLITIC } from '../lexicon/clitics';
import { FLAG } from '../lexicon/lexicon';
import { bareStart } from '../number/numeral';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { arabicName, isPublished, isTold } from './arabicName';
import { arabicVerb } from './arabicSpeech';
import { englishName } from './englishName';
import { englishVerb } from './englishSpeech';
import { isArabic, isBreak, isQuoteMark, isStop, type Named, type Speaker, speaks } from './speakers';

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

const APART = FLAG.apart;

/** Whoever spoke before. */
export const SAME: readonly Speaker[] = [];

export function event(at: number, until: number, chain: readonly Speaker[], trailing: boolean, coordinate: boolean): SpeechEvent {
  return { at, until, chain, trailing, coordinate };
}

/** The event with one more whom its last speaker relays. */
export function relaying(one: SpeechEvent, until: number, told: Speaker): SpeechEvent {
  return event(one.at, until, [...one.chain, told], one.trailing, one.coordinate);
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
    if (speech === undefined || tokens.has(i, CLITIC.the)) continue;
    const found =
      speech.form === 'source'
        ? source(tokens, sentence, i, events)
        : speech.form === 'impersonal'
          ? impersonal(tokens, sentence, i)
          : isArabic(tokens, i)
            ? arabicVerb(tokens, sentence, i, events)
            : englishVerb(tokens, sentence, i, events);
    if (found === null) continue;
    events.push(found);
    next = found.until + 1;
  }
  const lead = events[0];
  const opening = lead === undefined || lead.at > sentence.first + 12 ? verbless(tokens, sentence) : null;
  if (opening !== null) events.unshift(opening);
  else if (lead === undefined && (sentence.flags & APART) !== 0) {
    const closing = signed(tokens, sentence);
    if (closing !== null) events.push(closing);
  }
  return events;
}

/** The name that begins at `from`, in either language. */
function nameFrom(tokens: Tokens, from: number, last: number, places: boolean): Named | null {
  let i = from;
  while (i < last && i < from + 3 && !tokens.isWord(i)) i++;
  return isArabic(tokens, i) ? arabicName(tokens, from, last, places) : englishName(tokens, from, last);
}

/** «بحسب المرصد», "according to officials". It trails when it does not open its sentence or clause. */
function source(tokens: Tokens, sentence: Sentence, i: number, events: SpeechEvent[]): SpeechEvent | null {
  const { form } = tokens.at(i);
  const verb = tokens.at(i + 1).speech;
  const said = verb?.form === 'verb' || verb?.form === 'relay';
  if (!said && (form.endsWith(' ما') || form.endsWith(' لما'))) return null;
  // "according to what the network documented".
  const what = tokens.is(i + 1, 'what') ? 1 : 0;
  const named = nameFrom(tokens, (said ? i + 2 : i + 1) + what, sentence.last, true);
  if (named === null || (form === 'per' && tokens.at(i + 1).unit !== undefined)) return null;
  // "according to the serious injuries": nobody.
  if (
    named.speaker.kind === 'unnamed' &&
    tokens.at(named.until + 1).measure !== undefined &&
    !tokens.isCapital(named.until) &&
    !speaks(tokens, named.until) &&
    !isArabic(tokens, i)
  )
    return null;
  const published = isArabic(tokens, i) ? publisher(tokens, named, sentence.last) : null;
  const first = published ?? named;
  const passes = said ? verb?.form === 'relay' : form.includes('نقل') && !form.startsWith('نقلا');
  const chain = [first.speaker];
  const until = passes ? relays(tokens, first.until, sentence.last, chain) : first.until;
  const before = events[events.length - 1];
  const nested =
    (NESTED.has(form) || form.startsWith('نقلا')) &&
    before !== undefined &&
    (form.startsWith('نقلا') || isClose(tokens, before.until + 1, i));
  if (nested) {
    events.pop();
    return relaying(before, until, first.speaker);
  }
  const near = i <= sentence.first + 2;
  const { particle } = tokens.at(isBreak(tokens, i - 1) ? i - 2 : i - 1);
  const joined =
    tokens.has(i, CLITIC.and | CLITIC.so) || form.startsWith('كما ') || particle === 'but' || particle === 'and' || particle === 'that';
  const leads = near || (joined && saysMore(tokens, until + 1, sentence.last));
  return event(i, until, chain, !leads, i === sentence.first || joined);
}

/** What whoever speaks goes by: «نقلاً عن مصادر», «استناداً إلى أرقام». */
const NESTED: ReadonlySet<string> = new Set([
  'استنادا إلى',
  'يستند إلى',
  'تستند إلى',
  'يستند على',
  'مستندا إلى',
  'مستندة إلى',
  'بناء على',
  'based on',
]);

/** Whether nothing is counted or told between. */
function isClose(tokens: Tokens, from: number, to: number): boolean {
  return to - from < 8 && !saysMore(tokens, from, to);
}

/** «الأرقام التي نشرتها وزارة الصحة»: the ministry. */
export function publisher(tokens: Tokens, named: Named, last: number): Named | null {
  if (named.speaker.kind === 'named' && tokens.lexicon.words[named.speaker.word]?.speaker !== undefined) return null;
  for (let i = named.until + 1; i <= named.until + 2 && i < last; i++) {
    if (isPublished(tokens, i)) return arabicName(tokens, i + 1, last, true);
    if (tokens.at(i).particle !== 'who') return null;
  }
  return null;
}

/** Whether a number or a measure comes after the speaker: then it is what they say. */
export function saysMore(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i < last; i++) {
    const word = tokens.at(i);
    if (tokens.isDigits(i) || word.number !== undefined || word.vague !== undefined) return true;
    if (word.measure !== undefined && word.measure.binds !== 'head') return true;
  }
  return false;
}

function impersonal(tokens: Tokens, sentence: Sentence, i: number): SpeechEvent | null {
  // «في بيان ورد لوكالة …»: the statement came.
  if (/^(?:ال)?(?:بيان|تقرير)$/.test(tokens.slice(i - 1, i - 1))) return null;
  // "100 people who were reported missing": said of them alone.
  if (tokens.at(i - 1).form === 'who') return null;
  const speaker: Speaker = { first: i, word: tokens.at(i).id, start: bareStart(tokens, i), end: tokens.endOf(i), kind: 'impersonal' };
  return event(i, i, [speaker], tokens.at(i).form.endsWith('ly'), isCoordinate(tokens, sentence, i));
}

export function isCoordinate(tokens: Tokens, sentence: Sentence, i: number): boolean {
  if (i === sentence.first || tokens.has(i, CLITIC.and | CLITIC.so)) return true;
  const { particle } = tokens.at(i - 1);
  return isBreak(tokens, i - 1) || particle === 'as' || particle === 'and' || particle === 'but' || particle === 'be' || particle === 'who';
}

/** Those relayed one by another, «نقلت الجزيرة عن المرصد عن مصادره»: appended to `chain`; the last token of the last. */
export function relays(tokens: Tokens, from: number, last: number, chain: Speaker[]): number {
  let until = from;
  for (let one = relayed(tokens, from, last); one !== null && chain.length < DEEPEST; one = relayed(tokens, until, last)) {
    chain.push(one.speaker);
    until = one.until;
  }
  return until;
}

const DEEPEST = 4;

/** «عن مصدر في مطار دير الزور» after the one who relays it. */
function relayed(tokens: Tokens, from: number, last: number): Named | null {
  for (let i = from + 1; i <= from + 4 && i < last; i++) {
    if (tokens.is(i, 'عن')) return arabicName(tokens, i + 1, last, true);
    if (isStop(tokens, i) && !isBreak(tokens, i) && tokens.at(i).weekday === undefined && tokens.at(i).relative === undefined) return null;
  }
  return null;
}

/** «مصادر طبية: …», "Police: …": a speaker and a colon open the sentence. */
function colonAt(tokens: Tokens, sentence: Sentence, first: number): number | null {
  for (let i = first + 1; i < sentence.last && i <= first + 9; i++) {
    if (tokens.mark(i) === ':') return i;
    const joint = (tokens.touchesNext(i) && tokens.touchesNext(i - 1)) || isQuoteMark(tokens, i);
    if ((!tokens.isWord(i) && !joint) || tokens.at(i).measure !== undefined) return null;
  }
  return null;
}

/** «عاجل | …»: where a headline begins after the word before its bar. */
function afterBar(tokens: Tokens, sentence: Sentence): number {
  for (let i = sentence.first; i < sentence.first + 4; i++) if (tokens.mark(i) === '|' || tokens.mark(i) === '/') return i + 1;
  return sentence.first;
}

/** «المرصد السوري …، مساء السبت، أن»: a lead that lost its verb. */
function verbless(tokens: Tokens, sentence: Sentence): SpeechEvent | null {
  const apart = (sentence.flags & APART) !== 0;
  const first = apart ? afterBar(tokens, sentence) : sentence.first;
  const title = apart ? colonAt(tokens, sentence, first) : null;
  if (title !== null) {
    const named = hasSpeaker(tokens, first, title) ? nameFrom(tokens, first, title, true) : null;
    if (named === null) return null;
    const chain = [named.speaker];
    const last = relays(tokens, named.until, title, chain);
    return last < title - 1 && !isTo(tokens, last + 1) ? null : event(first, title, chain, false, true);
  }
  if (tokens.at(first).speaker === undefined) return null;
  let comma = false;
  for (let i = first + 1; i < sentence.last && i < first + 25; i++) {
    if (isBreak(tokens, i)) comma = true;
    if (tokens.at(i).particle !== 'that') continue;
    if (!comma) return null;
    const named = nameFrom(tokens, first, i, false);
    return named === null ? null : event(first, i - 1, [named.speaker], false, true);
  }
  return null;
}

/** «مصدر أمني لرويترز:». */
function isTo(tokens: Tokens, i: number): boolean {
  return tokens.has(i, CLITIC.for) || tokens.at(i).form === 'لـ' || isTold(tokens, i);
}

function hasSpeaker(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (speaks(tokens, i)) return true;
  return false;
}

/** "12 killed in market blast: medics", "… - police": a headline signed at its end. */
function signed(tokens: Tokens, sentence: Sentence): SpeechEvent | null {
  for (let i = sentence.last - 2; i > sentence.first + 2 && i > sentence.last - 9; i--) {
    const mark = tokens.mark(i);
    const apart = !tokens.touchesNext(i) && !tokens.touchesNext(i - 1);
    if (mark === ':' || ((mark === '-' || mark === '–' || mark === '—') && apart)) {
      if (!hasSpeaker(tokens, i + 1, sentence.last) || saysMore(tokens, i + 1, sentence.last)) return null;
      const named = nameFrom(tokens, i + 1, sentence.last, true);
      return named === null || named.until < sentence.last - 1 ? null : event(i, named.until, [named.speaker], true, true);
    }
  }
  return null;
}
