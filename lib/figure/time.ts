import { date as messages } from '../message/date';
import { fail, ok, type Result } from '../result';
import { inDigits } from '../text/digits';
import { foldPhrase } from '../text/fold';
import type { Reading } from './format';

const STORED = /^([01]\d|2[0-3]):([0-5]\d)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;
const TYPED = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2})?(am|pm)?(z|[+-]\d{1,2}(?::?\d{2})?)?$/;

/** The hours as they are told in Arabic, folded. */
const HOURS = 'الواحده الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره الحاديه_عشره الثانيه_عشره'.split(' ');
const FRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/ والنصف/, ':30'],
  [/ والربع/, ':15'],
  [/ والثلث/, ':20'],
];
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/ ?(?:a\.m\.|am|in the morning|صباحا?|فجرا|الصبح|ص)(?= |$)/, 'am'],
  [/ ?(?:p\.m\.|pm|in the afternoon|in the evening|at night|مساء?|ظهرا|عصرا|بعد الظهر|ليلا|م)(?= |$)/, 'pm'],
];

function spoken(text: string): string {
  for (const [i, hour] of [...HOURS.entries()].reverse()) {
    const name = hour.replace('_', ' ');
    if (text.startsWith(name))
      return FRACTIONS.reduce((rest, [words, minutes]) => rest.replace(words, minutes), `${i + 1}${text.slice(name.length)}`);
  }
  return text;
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return '';
  if (zone === 'z') return 'Z';
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? null : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/**
 * "HH:MM", with the offset from UTC where it was stated ("17:00+03:00", "14:00Z"), of a time as a person types it:
 * "5 pm", «الساعة 17:00», «الخامسة مساءً», "14:00 GMT". "Local" says no offset. Problem: time_unreadable.
 */
export function parseTime(text: string): Result<string> {
  let line = spoken(
    foldPhrase(text)
      .replace(/^(?:(?:at|about|الساعه|عند|في) )+/, '')
      .replace(/ (?:local(?: time)?|بالتوقيت المحلي|o'clock)$/, '')
      .replace(/ ?(?:gmt|utc|بتوقيت غرينتش|غرينتش)(?= ?\)?$)/, 'z')
      .replace(/ ?\((?:utc|gmt|غرينتش) ?([+-][\d:]+)\)$/, '$1')
      .replace(/ ?(?:utc|gmt) ?(?=[+-])/, ''),
  );
  for (const [words, period] of PERIODS) line = line.replace(words, period);
  const [, h = '', minutes = '', period, zone] = TYPED.exec(line.replace(/ /g, '').replace('−', '-')) ?? [];
  const hour = Number(h);
  const offset = offsetOf(zone);
  const unreadable = fail('time_unreadable', undefined, { words: text });
  if (h === '' || offset === null || (period === undefined && minutes === '') || (period !== undefined && hour === 0)) return unreadable;
  // "17:00 pm" says the same twice.
  const of24 = period === undefined || hour > 12 ? hour : (hour % 12) + (period === 'pm' ? 12 : 0);
  const time = `${String(of24).padStart(2, '0')}:${minutes || '00'}${offset}`;
  return STORED.test(time) && !(period === 'am' && hour > 12) ? ok(time) : unreadable;
}

/** Minutes of the day, UTC where `zoned`, else on a clock that was not named; null when the text is no stored time. */
export function clockOf(time: string): { readonly minutes: number; readonly zoned: boolean } | null {
  const [, hours, minutes, zone] = STORED.exec(time) ?? [];
  if (hours === undefined) return null;
  const local = Number(hours) * 60 + Number(minutes);
  if (zone === undefined) return { minutes: local, zoned: false };
  const [, sign, h, m] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  const ahead = sign === undefined ? 0 : (Number(h) * 60 + Number(m)) * (sign === '-' ? -1 : 1);
  return { minutes: (local - ahead + 2880) % 1440, zoned: true };
}

/** "17:00", "17:00 (UTC +03:00)", "14:00 UTC", and the same in Arabic; the offset is isolated so that its sign stays in place. */
export function formatTime(time: string, { language, digits }: Reading): string {
  const [, hours, minutes, zone] = STORED.exec(time) ?? [];
  if (hours === undefined) return time;
  const clock = `${hours}:${minutes}`;
  const say = messages[language];
  if (zone === undefined) return inDigits(clock, digits);
  if (zone === 'Z') return inDigits(say.utc.replace('{time}', clock), digits);
  return inDigits(say.offset.replace('{time}', clock).replace('{offset}', `\u2066${zone}\u2069`), digits);
}
