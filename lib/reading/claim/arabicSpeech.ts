import { CLITIC } from '../lexicon/clitics';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { arabicName, arabicSubject, isPublished } from './arabicName';
import { UTTERED } from './offices';
import { isBreak, isStop, speaks } from './speakers';
import { event, isCoordinate, publisher, relaying, relays, SAME, type SpeechEvent, saysMore } from './speech';

/** An Arabic verb of saying: its speaker stands after it or before it, or is the one who spoke before. */
export function arabicVerb(tokens: Tokens, sentence: Sentence, i: number, events: SpeechEvent[]): SpeechEvent | null {
  const { speech, form } = tokens.at(i);
  // «… - في بيان أوردته الوكالة - …»: who carried the statement of who speaks.
  if (events.length > 0 && isPublished(tokens, i) && UTTERED.has(tokens.at(i - 1).form)) return null;
  // Who takes an attack upon themselves tells nothing.
  if (form.startsWith('تبن')) return null;
  // «عدم ذكر اسمه».
  if (tokens.is(i - 1, 'عدم') || tokens.is(i - 1, 'كشف')) return null;
  // «هدوء حذر»: wary, not «warned».
  if (WARY.has(form) && CALM.has(tokens.slice(i - 1, i - 1))) return null;
  if (speech?.continues && !namesAnother(tokens, i, sentence.last)) return event(i, i, SAME, FINAL.test(form), true);
  // «حصيلة سابقة أشارت إلى»: nobody's.
  if (tokens.at(i - 2).cue === 'toll' && EARLIER.test(tokens.slice(i - 1, i - 1))) return null;
  const relay = speech?.form === 'relay';
  // «في وقت أشارت فيه مصادر إلى».
  const within = tokens.is(i + 1, 'فيه') || tokens.is(i + 1, 'فيها');
  const since = ADVERBS.has(tokens.slice(i + 1, i + 1)) ? i + 1 : i;
  const from = afterDay(tokens, (relay && /^عن(?:ه|ها|هم)$/.test(tokens.slice(i + 1, i + 1))) || within ? i + 2 : since + 1, sentence.last);
  if (relay && tokens.is(i + 1, 'عن')) return unsaid(tokens, sentence, i, events);
  const named = startsName(tokens, from) ? arabicName(tokens, from, sentence.last, relay) : null;
  const after = named === null ? null : (publisher(tokens, named, sentence.last) ?? named);
  if (after !== null) {
    if (tokens.at(after.until + 1).form.startsWith('مسؤوليت')) return null;
    const chain = [after.speaker];
    const until = relay ? relays(tokens, after.until, sentence.last, chain) : after.until;
    return event(i, until, chain, trails(tokens, sentence, i, until), within || isCoordinate(tokens, sentence, i));
  }
  const before = events[events.length - 1];
  const subject = arabicSubject(tokens, i, before?.until ?? sentence.first - 1, sentence.first);
  if (subject !== null) {
    const chain = [subject.speaker];
    const until = relay ? relays(tokens, i, sentence.last, chain) : i;
    const nests = before !== undefined && !before.trailing && tokens.at(subject.speaker.first - 1).particle === 'that';
    return event(i, until, chain, false, !nests);
  }
  return speaksOn(tokens, i) ? event(i, i, SAME, false, true) : null;
}

const WARY: ReadonlySet<string> = new Set(['حذر', 'حذرة']);
const CALM: ReadonlySet<string> = new Set([
  'هدوء',
  'الهدوء',
  'بهدوء',
  'ترقب',
  'تفاؤل',
  'بتفاؤل',
  'استقرار',
  'هدنة',
  'عودة',
  'هدوءا',
  'هدوءاً',
]);

const EARLIER = /^(?:ال)?(?:سابقة|أولية|أولى|جديدة|أخيرة)$/;

const ADVERBS: ReadonlySet<string> = new Set(['سابقا', 'سابقاً', 'لاحقا', 'لاحقاً', 'أيضا', 'أيضاً', 'رسميا', 'رسمياً', 'بدوره', 'بدورها']);

/** «على حد قوله»: after what they said. */
const FINAL = /^(?:على حد|وفق|بحسب)/;

/** «وأضاف بصل أن»: a verb of going on with a speaker of its own. */
function namesAnother(tokens: Tokens, i: number, last: number): boolean {
  if (speaks(tokens, i + 1) || tokens.at(i + 1).particle === 'one-of') return true;
  if (!tokens.isWord(i + 1) || isStop(tokens, i + 1) || tokens.has(i + 1, CLITIC.for | CLITIC.by)) return false;
  if (tokens.wordOf(i + 1) === 0 && tokens.text.charCodeAt(tokens.startOf(i + 1)) === LAM) return false;
  for (let at = i + 2; at < last && at <= i + 7; at++) {
    if (tokens.at(at).particle === 'that' || tokens.mark(at) === ':') return true;
    if (tokens.at(at).particle === 'in' || tokens.at(at).measure !== undefined) return false;
  }
  return false;
}

const LAM = 0x644;

/** «قال اليوم المتحدث»: over the day. */
function afterDay(tokens: Tokens, from: number, last: number): number {
  let i = from;
  while (i < last && i < from + 3) {
    const word = tokens.at(i);
    if (word.relative === undefined && word.weekday === undefined && word.dayPart === undefined) break;
    i++;
  }
  return i < last && speaks(tokens, i) ? i : from;
}

function startsName(tokens: Tokens, i: number): boolean {
  return !tokens.has(i, CLITIC.by) && !tokens.has(i, CLITIC.for) && !EVENTS.has(tokens.slice(i, i));
}

/** «وسجل ارتكاب مجزرتين»: what is told of, no teller. */
const EVENTS: ReadonlySet<string> = new Set([
  'ارتكاب',
  'وقوع',
  'سقوط',
  'حدوث',
  'تعرض',
  'قصف',
  'استهداف',
  'تنفيذ',
  'قيام',
  'انتشال',
  'دخول',
  'وصول',
  'ارتفاع',
  'انخفاض',
  'تراجع',
  'زيادة',
  'تسجيل',
  'توثيق',
  'رصد',
  'ضبط',
  'إحباط',
  'العثور',
  'وجود',
  'إضافة',
  'إطلاق',
  'اعتراض',
  'إجلاء',
  'نقل',
]);

/** «ونقل عن شهود»: whoever relays it is not said, or was said before. */
function unsaid(tokens: Tokens, sentence: Sentence, i: number, events: SpeechEvent[]): SpeechEvent | null {
  const told = arabicName(tokens, i + 2, sentence.last, true);
  if (told === null) return event(i, i, SAME, false, true);
  const before = events[events.length - 1];
  if (before !== undefined && before.until >= i - 2 && !tokens.has(i, CLITIC.and)) {
    events.pop();
    return relaying(before, told.until, told.speaker);
  }
  const subject = arabicSubject(tokens, i, sentence.first - 1, sentence.first);
  return event(i, told.until, subject === null ? [told.speaker] : [subject.speaker, told.speaker], false, true);
}

/** «"…"، يقول أبو أحمد»: after what they said. */
function trails(tokens: Tokens, sentence: Sentence, i: number, until: number): boolean {
  if (i < sentence.first + 3 || !isBreak(tokens, i - 1) || tokens.has(i, CLITIC.and | CLITIC.so)) return false;
  for (let at = until + 1; at < sentence.last; at++)
    if (tokens.at(at).particle === 'that' || (tokens.mark(at) === ':' && at < until + 4)) return false;
  return !saysMore(tokens, until + 1, sentence.last);
}

/** «كما أكدت مقتل …», «وأوضح أنه …»: whoever spoke before. */
function speaksOn(tokens: Tokens, verb: number): boolean {
  // «وأشارت في بيان إلى …».
  const medium = tokens.at(verb + 1).form === 'في' && UTTERED.has(tokens.at(verb + 2).form);
  const i = medium ? verb + 2 : verb;
  const next = tokens.at(i + 1);
  const mark = tokens.mark(i + 1);
  return (
    next.particle === 'that' ||
    EVENTS.has(tokens.slice(i + 1, i + 1)) ||
    next.measure !== undefined ||
    next.form === 'عن' ||
    next.form === 'إلى' ||
    mark === '"' ||
    mark === ':'
  );
}
