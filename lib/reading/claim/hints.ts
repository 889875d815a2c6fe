import { FLAG } from '../lexicon/lexicon';
import { bareStart } from '../number/numeral';
import type { Amount } from '../pass/amount';
import type { AsOfKind, ScopeKind } from '../reading';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import type { ClaimDraft } from './draft';

type AsOf = NonNullable<ClaimDraft['asOf']>;
type Scope = ClaimDraft['scope'][number];

const NONE: readonly Scope[] = [];
const BEFORE = 40;
const AFTER = 8;

/** «الحصيلة الأولية», "rose to", "so far": that the toll is a stage of a moving one. */
export function asOf(tokens: Tokens, sentence: Sentence, one: Amount, last: number): AsOf | null {
  const formerly = one.formerly === null ? null : { start: one.formerly.start, end: one.formerly.end };
  const staged = (sentence.flags & FLAG.stage) !== 0;
  const floor = staged ? Math.max(sentence.first, one.from - BEFORE) : one.from;
  for (let i = one.from - 1; i >= floor; i--) {
    const kind = stage(tokens, i);
    if (kind === 'risen' || kind === 'fallen') {
      if (formerly !== null || movesTo(tokens, i, one.from)) return { kind, formerly, ...spanOf(tokens, i) };
      continue;
    }
    if (kind !== null) return { kind, formerly, ...spanOf(tokens, i) };
    const { particle } = tokens.at(i);
    if (particle === 'that' || particle === 'but') break;
    if (one.from - i > 12 && (tokens.at(i).measure?.measure ?? 'strikes') !== 'strikes') break;
  }
  const ceiling = staged ? Math.min(sentence.last, last + AFTER) : last;
  for (let i = last + 1; i < ceiling; i++) {
    const kind = stage(tokens, i);
    if (kind !== null && kind !== 'risen' && kind !== 'fallen') return { kind, formerly, ...spanOf(tokens, i) };
    if (tokens.isDigits(i) || tokens.at(i).measure !== undefined) break;
  }
  return formerly === null ? null : { kind: 'latest', formerly, start: one.start, end: one.end };
}

function stage(tokens: Tokens, i: number): AsOfKind | null {
  switch (tokens.at(i).cue) {
    case 'initial':
      return 'initial';
    case 'final':
      return 'final';
    case 'latest':
      return 'latest';
    case 'so-far':
      return 'so-far';
    case 'rose':
      return 'risen';
    case 'fell':
      return 'fallen';
    default:
      return null;
  }
}

/** A rise leads to its number by «إلى», "to"; «ارتفاع» of something else does not. */
function movesTo(tokens: Tokens, verb: number, from: number): boolean {
  for (let i = verb + 1; i < from; i++) {
    if (tokens.at(i).particle === 'to') return from - i <= 3;
    if (!tokens.isWord(i)) return false;
  }
  return false;
}

function spanOf(tokens: Tokens, i: number): { start: number; end: number } {
  return { start: bareStart(tokens, i), end: tokens.endOf(i) };
}

/** What narrows a claim: part of a total, of one family, in one strike, over a period: `periods` are the lengths of time the sentence says. */
export function scopes(
  tokens: Tokens,
  sentence: Sentence,
  last: number,
  among: number | null,
  outOf: { start: number; end: number } | null,
  periods: readonly Amount[],
): readonly Scope[] {
  if (among === null && outOf === null && periods.length === 0 && (sentence.flags & FLAG.scope) === 0) return NONE;
  const found: Scope[] = [];
  if (among !== null) found.push(scope('among', spanOf(tokens, among)));
  if (outOf !== null) found.push(scope('of-total', outOf));
  const ceiling = (sentence.flags & FLAG.scope) === 0 ? last : Math.min(sentence.last, last + AFTER);
  for (let i = last + 1; i < ceiling; i++) {
    const { cue } = tokens.at(i);
    if (cue === 'family' || cue === 'strike') found.push(scope(cue === 'family' ? 'family' : 'one-strike', spanOf(tokens, i)));
    if (tokens.isDigits(i) || tokens.at(i).number !== undefined) break;
  }
  for (const period of periods) {
    const { particle, cue } = tokens.at(period.from - 1);
    if (particle === 'in' || cue === 'within') found.push(scope('period', { start: period.start, end: tokens.endOf(period.last + 1) }));
  }
  return found;
}

/** "one in five children": a rate, no five of anything. */
function isRate(tokens: Tokens, part: Amount, total: Amount): boolean {
  const few = part.kind === 'count' && part.operator !== 'between' && (part.low ?? 0) < 10 && (part.low ?? 0) < (total.low ?? 0);
  return (
    few && part.numeral.sort === 'cardinal' && total.numeral.sort === 'cardinal' && tokens.at(total.to + 1).population?.number === 'many'
  );
}

function scope(kind: ScopeKind, { start, end }: { start: number; end: number }): Scope {
  return { kind, start, end };
}

/** «4 من أصل 15», "4 of the 15", "4 out of 15": the second number is the total of the first, and no toll of its own. */
export function isTotalOf(tokens: Tokens, part: Amount, total: Amount): boolean {
  if (part.unit === 'fraction') return false;
  const at = part.to + 1;
  const word = tokens.at(at);
  if (total.from - at > 4 && !isOwner(tokens, at, total.from - 1)) return false;
  for (let i = at; i < total.from && !isOwner(tokens, at, total.from - 1); i++) {
    if (tokens.at(i).particle === 'out-of') return true;
    if (!tokens.isWord(i) || tokens.at(i).measure !== undefined) return false;
  }
  if (word.form === 'in' && total.from === at + 1 && (isRate(tokens, part, total) || tokens.at(total.to + 1).particle === 'among'))
    return true;
  const direct =
    total.from === at + 1 || (total.from === at + 2 && tokens.at(at + 1).particle === 'article') || isOwner(tokens, at, total.from - 1);
  return (
    direct &&
    (word.particle === 'of' || word.form === 'من') &&
    part.kind === 'count' &&
    (part.high ?? 0) <= (total.high ?? Number.POSITIVE_INFINITY)
  );
}

/** "150 of the village's 1,800 residents": from "of" at `at` to the s of the possessive, nothing but the name of the owner between. */
function isOwner(tokens: Tokens, at: number, s: number): boolean {
  if (tokens.at(at).particle !== 'of' || s - at > 7 || s - at < 3 || tokens.slice(s, s) !== 's' || !/^['’]$/.test(tokens.mark(s - 1)))
    return false;
  for (let i = at + 1; i < s - 1; i++) if (!tokens.isWord(i)) return false;
  return true;
}
