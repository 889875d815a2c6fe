import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { englishName, opensName } from './englishName';
import { englishSubject, type Subject, standsApart } from './englishSubject';
import { isBreak, isQuoteMark, isStop, type Named, type Speaker, speaks } from './speakers';
import { event, relaying, SAME, type SpeechEvent } from './speech';

/** An English verb of saying: its speaker stands before it, after it, or is the one who spoke before. */
export function englishVerb(tokens: Tokens, sentence: Sentence, i: number, events: SpeechEvent[]): SpeechEvent | null {
  const { speech, speaker, form } = tokens.at(i);
  // Who claims responsibility tells nothing.
  if (tokens.is(i + 1, 'responsibility')) return null;
  // "reports said": a noun.
  if (speaker !== undefined && (tokens.at(i + 1).speech !== undefined || tokens.at(i - 1).particle === 'article')) return null;
  if (form === 'confirmed' && !confirms(tokens, i)) return null;
  if (speech?.form === 'relay') return relay(tokens, sentence, i, events);
  if (speech?.continues && !OWN.has(form) && !(form === 'saying' && speaks(tokens, i - 1)))
    return event(i, i, SAME, isBreak(tokens, i - 1) && isParenthesis(tokens, sentence, i), true);
  // "Fighting continued": nobody speaks.
  if (form === 'continued' && !isBreak(tokens, i + 1) && !isQuoteMark(tokens, i + 1)) return null;
  const inverted = isBreak(tokens, i - 1) ? said(tokens, sentence, i) : null;
  if (inverted !== null) return inverted;
  const before = events[events.length - 1];
  // "The monitor, citing activists, said".
  if (before !== undefined && before.until === i - 2 && tokens.mark(i - 1) === ',' && isRelay(tokens, before))
    return leading(before) ? null : event(i, i, before.chain, false, true);
  const subject = englishSubject(tokens, i, before?.until ?? sentence.first - 1);
  // "… reported finding bodies, and said".
  if (subject === null) return before !== undefined && tokens.at(i - 1).particle === 'and' ? event(i, i, SAME, false, true) : null;
  const ends = i + 1 >= sentence.last && subject.opening > sentence.first + 2 && tokens.at(subject.opening - 1).particle === undefined;
  const trailing = ends || (standsApart(tokens, subject.opening, sentence.first) && isParenthesis(tokens, sentence, i));
  if (subject.speaker === null) return event(i, i, SAME, trailing, true);
  if (SHOWS.has(form) && !saysFigures(tokens, subject)) return null;
  const cited = before !== undefined && leading(before) ? before.chain : [];
  if (cited.length > 0) events.pop();
  return event(i, i, [subject.speaker, ...cited], trailing, !nests(tokens, before, subject));

  /** "Citing a source, …" opens the sentence and waits for who cites. */
  function leading(one: SpeechEvent): boolean {
    return one.at === sentence.first && isRelay(tokens, one);
  }
}

/** "The mayor confirmed at least six deaths", not "six were confirmed dead". */
function confirms(tokens: Tokens, i: number): boolean {
  const { number, operator, particle, measure } = tokens.at(i + 1);
  const before = tokens.at(i - 1);
  if (
    tokens.isDigits(i - 1) ||
    before.number !== undefined ||
    before.vague !== undefined ||
    (before.particle === 'be' && before.form !== 'also')
  )
    return false;
  if (tokens.isWord(i + 1) && tokens.slice(i + 1, i + 1).endsWith('ing')) return true;
  // "confirmed on Wednesday that".
  for (let at = i + 2; at <= i + 4 && tokens.isWord(at); at++) if (tokens.at(at).particle === 'that') return true;
  return tokens.isDigits(i + 1) || number !== undefined || operator !== undefined || particle === 'article' || measure?.binds === 'object';
}

/** "Figures show": not "the video shows". */
const SHOWS: ReadonlySet<string> = new Set(['show', 'shows', 'showed', 'indicate', 'indicates', 'suggest', 'suggests']);

function saysFigures(tokens: Tokens, { opening, until }: Subject): boolean {
  for (let i = opening; i <= until; i++) if (tokens.at(i).speaker?.kind === 'unnamed') return true;
  return false;
}

/** Verbs of going on that may have a speaker of their own. */
const OWN: ReadonlySet<string> = new Set(['added', 'continued', 'went on to say']);

function isRelay(tokens: Tokens, one: SpeechEvent): boolean {
  return tokens.at(one.at).speech?.form === 'relay';
}

/** "The monitor said the ministry announced": the second says it to the first. */
function nests(tokens: Tokens, before: SpeechEvent | undefined, { opening }: Subject): boolean {
  if (before === undefined || before.trailing) return false;
  return (
    opening - 1 <= before.until ||
    (tokens.at(opening - 1).particle === 'that' && opening - 2 <= before.until + (tokens.at(before.at).form === 'told' ? 5 : 0))
  );
}

/** "…," said the ministry. */
function said(tokens: Tokens, sentence: Sentence, i: number): SpeechEvent | null {
  if (tokens.at(i).speech?.form !== 'verb' || tokens.at(i).form === 'told') return null;
  // "said one of the aid workers".
  const some = tokens.at(i + 1).number?.value === 1 && tokens.at(i + 2).particle === 'of';
  const named = englishName(tokens, some ? i + 3 : i + 1, sentence.last);
  if (named === null) return null;
  const end = named.until + 1;
  const ends =
    end >= sentence.last ||
    isBreak(tokens, end) ||
    tokens.mark(end) === '(' ||
    isWhen(tokens, end) ||
    OF.has(tokens.at(end).particle ?? '');
  const quoted = isQuoteMark(tokens, i - 1) || (isBreak(tokens, i - 1) && isQuoteMark(tokens, i - 2));
  const counts = !some && (tokens.isDigits(i + 1) || tokens.at(i + 1).number !== undefined);
  return quoted || (!counts && (ends || tokens.at(end).particle === 'who')) ? event(i, named.until, [named.speaker], true, true) : null;
}

/** "said Colonel Haddad with the air force": whose speaker it is, and no verb. */
const OF: ReadonlySet<string> = new Set(['with', 'at', 'from', 'of', 'as']);

function isWhen(tokens: Tokens, i: number): boolean {
  const { weekday, relative, particle } = tokens.at(i);
  return weekday !== undefined || relative !== undefined || particle === 'on' || particle === 'in';
}

/** "…, the ministry said in a statement": what was said stands before, nothing after the verb but when and how. */
function isParenthesis(tokens: Tokens, sentence: Sentence, i: number): boolean {
  const { form } = tokens.at(i);
  if (form === 'put the' || form.startsWith('gave') || form.startsWith('give') || form === 'puts the') return false;
  let at = i + 1;
  if (form === 'told') at = (englishName(tokens, at, sentence.last)?.until ?? i) + 1;
  if (at >= sentence.last || tokens.mark(at) === ',' || tokens.mark(at) === ';') return true;
  if (
    !isWhen(tokens, at) &&
    !HOW.has(tokens.at(at).particle ?? '') &&
    tokens.isWord(at) &&
    !isLate(tokens, at) &&
    !tokens.is(at, 'over') &&
    !tokens.is(at, 'via')
  )
    return false;
  for (; at < sentence.last; at++) {
    const { particle, measure } = tokens.at(at);
    if (particle === 'that' || tokens.mark(at) === ':' || isQuoteMark(tokens, at)) return false;
    if (tokens.mark(at) === ',' || particle === 'and' || particle === 'but') return true;
    if (measure !== undefined && measure.binds !== 'head' && measure.measure !== 'other') return false;
  }
  return true;
}

/** What may follow the verb where nothing more is said. */
const HOW: ReadonlySet<string> = new Set(['in', 'on', 'at', 'to', 'by', 'as', 'after', 'from', 'with', 'before', 'and', 'but', 'or']);

function isLate(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'late') || tokens.is(i, 'early') || tokens.at(i).cue === 'ago';
}

/** "Reuters quoted a source", "…, citing officials", "a source was quoted by SANA". */
function relay(tokens: Tokens, sentence: Sentence, i: number, events: SpeechEvent[]): SpeechEvent | null {
  const before = events[events.length - 1];
  const floor = before?.until ?? sentence.first - 1;
  if (tokens.at(i - 1).particle === 'be' && /^(?:was|were|is|are|been)$/.test(tokens.at(i - 1).form)) {
    const subject = englishSubject(tokens, i - 1, floor);
    if (subject === null) return null;
    const by = tokens.at(i + 1).particle === 'by' ? englishName(tokens, i + 2, sentence.last) : null;
    const chain = [by?.speaker, subject.speaker].filter((one): one is Speaker => one !== undefined && one !== null);
    return event(i, by?.until ?? i, chain, standsApart(tokens, subject.opening, sentence.first), true);
  }
  const told = toldAt(tokens, i + 1, sentence.last);
  const apart = isBreak(tokens, i - 1);
  // "The monitor, citing activists, said"; else whoever spoke before cites.
  if (apart && before !== undefined && !(told !== null && goesOn(tokens, told.until))) {
    if (told === null) return null;
    events.pop();
    return relaying(before, told.until, told.speaker);
  }
  const subject = englishSubject(tokens, apart ? i - 1 : i, floor);
  if (told === null) return subject?.speaker ? event(i, i, [subject.speaker], false, true) : null;
  const chain = subject?.speaker ? [subject.speaker, told.speaker] : [told.speaker];
  return event(i, told.until, chain, subject === null && i > sentence.first + 2, true);
}

/** Whether a verb of saying comes after what stands between commas. */
function goesOn(tokens: Tokens, until: number): boolean {
  if (tokens.mark(until + 1) !== ',') return false;
  for (let i = until + 2; i <= until + 4; i++) {
    if (tokens.at(i).speech?.form === 'verb') return true;
    if (tokens.at(i).particle !== 'be') return false;
  }
  return false;
}

/** Who is cited: "officials", "two security sources"; not "12 violations". */
function toldAt(tokens: Tokens, from: number, last: number): Named | null {
  let i = from;
  while (opensName(tokens, i)) i++;
  if (tokens.at(i).particle === 'by' || isStop(tokens, i)) return null;
  const named = englishName(tokens, i, last);
  if (i === from || named === null || tokens.at(i - 1).particle === 'article') return named;
  for (let at = i; at <= named.until; at++) if (speaks(tokens, at) || tokens.at(at).population?.unit === 'person') return named;
  return null;
}
