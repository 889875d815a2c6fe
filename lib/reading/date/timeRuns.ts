import { CLITIC } from '../lexicon/clitics';
import type { Numeral } from '../number/numeral';
import type { Tokens } from '../token/tokens';
import { type DateContext, type DateMatch, dateMatch } from './match';
import { clockAt, wordTime } from './times';

const DASHES = new Set(['-', '–', '—']);

/** "3-4 pm", «من الخامسة إلى السادسة مساءً», "between 10 and 11.30 pm": an hour without a word of its own, told by the time it runs to. */
export function hourRun(context: DateContext, i: number): DateMatch | null {
  const { tokens, starting } = context;
  const one = starting.get(i);
  if (one === undefined || !isHour(tokens, one)) return null;
  const at = linked(tokens, one);
  if (at < 0) return null;
  const other = clockAt(context, at) ?? wordTime(context, at);
  if (other === null || other.edtf === null || other.rule === 'time:military') return null;
  const announced = tokens.at(i - 1).cue === 'clock';
  if (!announced && !isHalved(tokens, other) && !(other.rule === 'time:digits' && opener(tokens, i) !== undefined)) return null;
  const hour = `${String(one.value).padStart(2, '0')}:00`;
  return run(tokens, dateMatch(i, one.last, hour, 'time:words', { kind: 'time', numbers: 'clock' }), other);
}

/** The hour that a time runs to, behind "from" or "between": "from 1:30 to 3", «من 9 صباحاً حتى 12». */
export function runOn(context: DateContext, time: DateMatch): DateMatch | null {
  const { tokens, starting } = context;
  const next = time.last + 1;
  const { particle } = tokens.at(next);
  if ((particle !== 'to' && particle !== 'until' && particle !== 'and') || opener(tokens, time.first) === undefined) return null;
  const one = starting.get(next + 1);
  if (one === undefined || !isHour(tokens, one) || one.sort === 'ordinal' || tokens.isWord(one.last + 1)) return null;
  if (tokens.touchesNext(one.last) && tokens.isDigits(one.last + 2)) return null;
  const hour = `${String(one.value).padStart(2, '0')}:00`;
  return run(tokens, time, dateMatch(next + 1, one.last, hour, 'time:words', { kind: 'time', numbers: 'clock' }));
}

function isHour(tokens: Tokens, one: Numeral): boolean {
  if (!Number.isInteger(one.value) || one.value < 0 || one.value > 24) return false;
  return one.digits > 0 ? one.digits <= 2 : (one.sort === 'ordinal' && tokens.isDefinite(one.first)) || one.rule === 'number:english-words';
}

/** Where the second number of a range begins, -1 when none is linked to the first. */
function linked(tokens: Tokens, one: Numeral): number {
  const next = one.last + 1;
  const { particle, form } = tokens.at(next);
  const joined = tokens.has(next, CLITIC.and);
  if (particle === undefined && !joined) return DASHES.has(tokens.mark(next)) ? next + 1 : -1;
  const skip = tokens.at(next + 1).cue === 'clock' ? 1 : 0;
  if (particle === 'to' || particle === 'until') return next + 1 + skip;
  if (opener(tokens, one.first) !== 'between') return -1;
  if (particle === 'and' || form === 'و') return next + 1 + skip;
  return joined ? next : -1;
}

function opener(tokens: Tokens, first: number): 'from' | 'between' | undefined {
  const { particle } = tokens.at(tokens.at(first - 1).cue === 'clock' ? first - 2 : first - 1);
  return particle === 'from' || particle === 'between' ? particle : undefined;
}

/** "14:00 to 16:30", «بين الساعة 9 صباحاً و11 صباحاً»: two times that a link makes one stretch; null when none does. */
export function joinTimes(tokens: Tokens, one: DateMatch, other: DateMatch): DateMatch | null {
  if (other.first - one.last > 3 || one.edtf === null || other.edtf === null) return null;
  const next = one.last + 1;
  const at = tokens.at(other.first - 1).cue === 'clock' ? other.first - 1 : other.first;
  const { particle } = tokens.at(next);
  const dash = DASHES.has(tokens.mark(next));
  if (at === next + 1 && (dash || particle === 'to' || particle === 'until')) return run(tokens, one, other);
  if (opener(tokens, one.first) !== 'between') return null;
  if (at === next + 1 && (particle === 'and' || tokens.at(next).form === 'و')) return run(tokens, one, other);
  return at === next && tokens.has(at, CLITIC.and) ? run(tokens, one, other) : null;
}

function run(tokens: Tokens, one: DateMatch, other: DateMatch): DateMatch | null {
  let [from, to] = [one.edtf ?? '', other.edtf ?? ''];
  // The zone said of the end is that of both, and so is the half of the day where the one comes before the other in it.
  if (other.zone !== null && other.zone !== 'local' && one.zone === null) from += other.zone;
  const [a, b] = [Number(from.slice(0, 2)), Number(to.slice(0, 2))];
  const [halved, ended] = [isHalved(tokens, one), isHalved(tokens, other)];
  if (!halved && ended && a < 12 && b >= 12 && later(from) <= to) from = later(from);
  if (!halved && ended && a === 12 && b < 12) from = `00${from.slice(2)}`;
  if (halved && !ended && a >= 12 && b < 12 && a < b + 12) to = later(to);
  if (from === to) return null;
  return dateMatch(one.first, other.last, `${from}/${to}`, 'time:run', { kind: 'interval', numbers: 'clock', zone: other.zone });
}

function later(time: string): string {
  return `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;
}

/** Whether a time has a part of the day in its words. */
function isHalved(tokens: Tokens, { first, last }: DateMatch): boolean {
  for (let i = last; i > first; i--) if (tokens.at(i).dayPart !== undefined) return true;
  return false;
}
