import { AR_LASTING } from '../lexicon/ar/calendar';
import { CLITIC } from '../lexicon/clitics';
import { EN_LASTING } from '../lexicon/en/calendar';
import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import { type DateMatch, dateMatch } from './match';

/** ISO 8601 of so many of a unit; a decade is ten years. */
const DESIGNATORS: ReadonlyMap<string, readonly [string, number, string]> = new Map([
  ['century', ['P', 100, 'Y']],
  ['decade', ['P', 10, 'Y']],
  ['year', ['P', 1, 'Y']],
  ['month', ['P', 1, 'M']],
  ['week', ['P', 1, 'W']],
  ['day', ['P', 1, 'D']],
  ['hour', ['PT', 1, 'H']],
  ['minute', ['PT', 1, 'M']],
  ['second', ['PT', 1, 'S']],
]);

/** «ثلاثة أيام», "two hours": lengths of time that are no part of a date, as matches of their own. */
export function durations(tokens: Tokens, amounts: readonly Amount[], dated: readonly DateMatch[]): DateMatch[] {
  const found: DateMatch[] = [];
  let k = 0;
  for (const one of amounts) {
    if (one.kind !== 'duration') continue;
    while ((dated[k]?.last ?? one.first) < one.first) k++;
    const ahead = leads(tokens, one);
    const last = ahead ? one.last : Math.max(one.last, unitToken(tokens, one));
    if ((dated[k]?.first ?? last + 1) <= last) continue;
    const first = ahead ? one.first - 1 : one.first;
    const match = dateMatch(first, last, null, 'date:duration', { kind: 'duration', duration: isoOf(one) });
    const before = found[found.length - 1];
    const whole = before === undefined ? null : together(tokens, before, match);
    if (whole === null) found.push(match);
    else found[found.length - 1] = whole;
  }
  return found;
}

/** «السنوات الخمس», «عام واحد»: the unit stands before. */
function leads(tokens: Tokens, one: Amount): boolean {
  const { unit } = tokens.at(one.first - 1);
  if (unit?.kind !== 'duration') return false;
  return unit.unit === one.unit ? tokens.at(one.last + 1).unit?.unit !== one.unit : unitToken(tokens, one) === one.last;
}

const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** "2 hours and 15 minutes", «سنتين وثلاثة أشهر»: one length of time, larger units first. */
function together(tokens: Tokens, one: DateMatch, other: DateMatch): DateMatch | null {
  const [a, b] = [one.duration, other.duration];
  if (a === null || b === null || other.first - one.last > 2) return null;
  const { particle } = tokens.at(one.last + 1);
  if (other.first === one.last + 2 ? particle !== 'and' && tokens.at(one.last + 1).form !== 'و' : !follows(tokens, other.first))
    return null;
  if (rank(a) >= rank(b)) return null;
  const rest = a.includes('T') ? b.slice(2) : b.slice(1);
  return { ...one, last: other.last, duration: `${a}${rest}` };
}

/** Joined by «و», or written right after: "2 hours 30 minutes". */
function follows(tokens: Tokens, i: number): boolean {
  return tokens.has(i, CLITIC.and) || (tokens.isDigits(i) && tokens.isLatin(i - 1));
}

/** How small the last unit of a length is: minutes are more than months. */
function rank(duration: string): number {
  return ORDER.indexOf((duration.includes('T') ? 'T' : '') + duration.slice(-1));
}

/** «لمدة ساعة», "for a week": one of a unit, with no number. The unit stands at `i`. */
export function oneLong(tokens: Tokens, i: number): DateMatch | null {
  const { unit } = tokens.at(i);
  if (unit?.kind !== 'duration' || unit.number !== 'one') return null;
  const next = tokens.at(i + 1);
  // «ساعة ونصف», "a year and a half", «عام 2014», «شهر آذار»
  if (
    tokens.isDigits(i + 1) ||
    tokens.has(i + 1, CLITIC.and) ||
    next.particle === 'and' ||
    next.number !== undefined ||
    next.month !== undefined
  )
    return null;
  const latin = tokens.isLatin(i);
  if (latin ? !isArticle(tokens, i - 1) || !LASTING.has(tokens.slice(i - 2, i - 2).toLowerCase()) : !isLasting(tokens, i)) return null;
  const designator = DESIGNATORS.get(unit.unit);
  if (designator === undefined) return null;
  const [lead, times, letter] = designator;
  return dateMatch(latin ? i - 1 : i, i, null, 'date:duration', { kind: 'duration', duration: `${lead}${times}${letter}` });
}

const LASTING = new Set([...AR_LASTING, ...EN_LASTING]);
const LONGEST = 8;

function isArticle(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'a') || tokens.is(i, 'an');
}

function isLasting(tokens: Tokens, i: number): boolean {
  if (tokens.isDefinite(i) || !tokens.isWord(i - 1) || tokens.endOf(i - 1) - tokens.startOf(i - 1) > LONGEST) return false;
  return LASTING.has(tokens.slice(i - 1, i - 1));
}

/** The token of the unit, at most three after the number. */
function unitToken(tokens: Tokens, one: Amount): number {
  for (let i = one.last; i <= one.last + 3; i++) if (tokens.at(i).unit?.kind === 'duration') return i;
  return one.last;
}

function isoOf({ operator, low, unit }: Amount): string | null {
  const designator = DESIGNATORS.get(unit ?? '');
  if (designator === undefined || low === null || (operator !== 'exactly' && operator !== 'about')) return null;
  const [lead, times, letter] = designator;
  return `${lead}${low * times}${letter}`;
}
