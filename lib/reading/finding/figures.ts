import type { ClaimDraft } from '../claim/draft';
import type { Finding } from '../reading';
import type { Spans } from '../spans';
import { TOKEN, type Tokens } from '../token/tokens';
import { isListLine, isRow, lineStart } from './lists';

/** As many figures of the body are held against the headline. */
const BODY = 200;

/**
 * Two figures for one thing: what the headline (a first line of its own) says of a measure and a population, no figure of the body can be, and
 * the first of them there speaks of no part, no other place and no other time. A body that repeats its headline may go on to other tolls.
 */
export class Figures {
  private readonly headlines: ClaimDraft[] = [];
  private readonly body: ClaimDraft[] = [];
  private begun = false;
  private labelled = false;

  constructor(private readonly spans: Spans) {}

  notice(tokens: Tokens, claims: readonly ClaimDraft[]): void {
    const line = this.begun ? -1 : headlineEnd(tokens);
    if (!this.begun && line !== null) {
      for (const one of claims) if (one.first < line && stands(one)) this.headlines.push(one);
      this.labelled = isRow(tokens, 0);
    }
    this.begun = true;
    if (this.headlines.length === 0 || line === null) return;
    for (const one of claims) {
      if (this.body.length >= BODY) return;
      if (one.first <= line || !stands(one)) continue;
      const start = lineStart(tokens, one.first);
      // A row under a row is of another day or place.
      if (!isListLine(tokens, start) && !(this.labelled && isRow(tokens, start))) this.body.push(one);
    }
  }

  all(): Finding[] {
    const found: Finding[] = [];
    for (const one of this.headlines) {
      const peers = this.body.filter((later) => sameThing(one, later));
      const other = peers[0];
      if (other === undefined || peers.some((later) => !disjoint(one, later))) continue;
      if (contradicts(one, other, peers.length)) found.push(this.between(one, other));
    }
    return found;
  }

  private between(one: ClaimDraft, other: ClaimDraft): Finding {
    const { start, end } = this.spans.of(one.number?.start ?? 0, one.number?.end ?? 0);
    const second = this.spans.of(other.number?.start ?? 0, other.number?.end ?? 0);
    const detail = {
      measure: one.measure,
      first: one.low,
      firstMax: one.high,
      second: other.low,
      secondMax: other.high,
      secondStart: second.start,
      secondEnd: second.end,
    };
    return { kind: 'two-figures', start, end, detail };
  }
}

/** Parts, and others than those told, are no total. */
function stands(one: ClaimDraft): boolean {
  return one.number !== null && one.partOf === null && !one.head.others;
}

/** Token of the newline that ends the first line, when the text goes on after it. */
function headlineEnd(tokens: Tokens): number | null {
  for (let i = 0; i < Math.min(tokens.length, 60); i++) {
    if (tokens.typeOf(i) === TOKEN.newline) return i > 0 && i + 1 < tokens.length && !isLead(tokens, i) ? i : null;
  }
  return null;
}

/** A headline ends without a full stop, or is short. */
const SHORT = 16;

/** Whether the first line, up to the newline at `end`, is a paragraph of the body: a text that lost its headline. */
function isLead(tokens: Tokens, end: number): boolean {
  return end > SHORT && (tokens.mark(end - 1) === '.' || tokens.mark(end - 2) === '.');
}

function sameThing(one: ClaimDraft, other: ClaimDraft): boolean {
  if (one.measure !== other.measure || one.measure === 'other' || one.measure === 'involved') return false;
  const [a, b] = [one.head.groups, other.head.groups];
  return a.length === 0 || b.length === 0 || a.some((group) => b.includes(group));
}

/** A figure from here on may be rounded in a headline, to as many digits as it shows. */
const ROUNDED = 100;

function disjoint(one: ClaimDraft, other: ClaimDraft): boolean {
  if (one.low === null || other.low === null) return false;
  // "80 missing" of a headline is "more than 80" of its body.
  if (one.operator === 'exactly' && other.operator === 'more_than' && other.low === one.low + 1) return false;
  if (one.operator === 'about' || other.operator === 'about') return Math.abs(one.low - other.low) > Math.max(one.low, other.low) / 10;
  if (one.low >= ROUNDED && one.low === one.high && other.low === other.high) {
    const unit = trailingUnit(one.low);
    if (Math.abs(other.low - one.low) < unit) return false;
  }
  return (one.high !== null && other.low > one.high) || (other.high !== null && one.low > other.high);
}

/** The place of the last digit that is not zero: 100 for 1,200. */
function trailingUnit(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

function isOfPeriod(one: ClaimDraft): boolean {
  return one.scope.some(({ kind }) => kind === 'period');
}

/** More than so many times the headline is another thing: all of a war, not one strike. */
const BEYOND = 10;

/** Whether the first figure of the body cannot be the headline's, seen how many there are of its measure. */
function contradicts(headline: ClaimDraft, body: ClaimDraft, figures: number): boolean {
  // "Dozens killed" is as many as a headline says; a bare "child" is no number; a body's "rose to" is later news.
  if (headline.operator === 'vague' || headline.low === null || headline.high === 1 || body.low === null) return false;
  if (body.asOf !== null || (isOfPeriod(body) && !isOfPeriod(headline))) return false;
  if (body.operator === 'vague' && body.low < headline.low) return false;
  if (body.low > headline.low) return body.low <= headline.low * BEYOND;
  // A smaller figure may be one of several that make the headline's.
  const [a, b] = [headline.head.groups, body.head.groups];
  return figures === 1 && a.length === b.length && a.every((group) => b.includes(group));
}
