import type { ClaimDraft, Range } from './claim/draft';
import type { Head } from './claim/heads';
import type { DateMatch } from './date/match';
import { bareStart } from './number/numeral';
import type { Amount } from './pass/amount';
import type { AsOf, Population, Quantity, ReadClaim, ReadDate, ReadMeasure, Scope, Span } from './reading';
import type { Spans } from './spans';
import type { Tokens } from './token/tokens';
import { Trail } from './trail';

const NONE: readonly never[] = [];

/** Writes out what the passes found, in code points. */
export function readQuantity(spans: Spans, one: Amount): Quantity {
  return {
    start: spans.at(one.start),
    end: spans.at(one.end),
    text: spans.numberAt(one.start, one.end),
    kind: one.kind,
    operator: one.operator,
    min: one.low,
    max: one.high,
    unit: one.unit,
    trail: one.trail.rules,
  };
}

export function readDate(tokens: Tokens, spans: Spans, match: DateMatch): ReadDate {
  const { start, end, text } = spans.of(bareStart(tokens, match.first), tokens.endOf(match.last));
  return {
    start,
    end,
    text,
    kind: match.kind,
    edtf: match.edtf,
    weekday: match.weekday,
    calendar: match.calendar,
    hijri: match.hijri,
    relative: match.relative,
    duration: match.duration,
    trail: Trail.none.plus(match.rule).rules,
  };
}

export function readClaim(tokens: Tokens, spans: Spans, draft: ClaimDraft): ReadClaim {
  const clause = spans.of(tokens.startOf(draft.first), tokens.endOf(draft.last));
  const number = numberOf(spans, draft.number);
  const { asOf } = draft;
  return {
    start: clause.start,
    end: clause.end,
    text: clause.text,
    number,
    measure: draft.measure,
    population: population(tokens, spans, draft),
    figure: spans.figure(draft.operator, draft.low, draft.high, number?.text ?? clause.text),
    attribution: spans.links(draft.chain),
    partOf: numberOf(spans, draft.partOf),
    scope: draft.scope.length === 0 ? NONE : draft.scope.map((one) => scope(spans, one)),
    asOf: asOf === null ? null : stage(spans, asOf),
    trail: draft.trail.rules,
  };
}

function scope(spans: Spans, one: ClaimDraft['scope'][number]): Scope {
  const { start, end, text } = spans.of(one.start, one.end);
  return { start, end, text, kind: one.kind };
}

function stage(spans: Spans, one: NonNullable<ClaimDraft['asOf']>): AsOf {
  const { start, end, text } = spans.of(one.start, one.end);
  return { start, end, text, kind: one.kind, formerly: spanOf(spans, one.formerly) };
}

function numberOf(spans: Spans, range: Range | null): Span | null {
  return range === null ? null : { start: spans.at(range.start), end: spans.at(range.end), text: spans.numberAt(range.start, range.end) };
}

function spanOf(spans: Spans, range: Range | null): Span | null {
  return range === null ? null : spans.of(range.start, range.end);
}

function population(tokens: Tokens, spans: Spans, { head, measure: said }: ClaimDraft): Population | null {
  if (head.last < head.first || isMeasureAlone(head, said)) return null;
  const start = bareStart(tokens, head.first);
  const end = tokens.endOf(head.last);
  return { start: spans.at(start), end: spans.at(end), text: wordsOf(tokens, head, start, end), groups: head.groups };
}

/** «5 قتلى», "three wounded": the noun says what befell them, not who they are. */
function isMeasureAlone({ first, last, measure, groups }: Head, said: ReadMeasure): boolean {
  return measure !== null && first === last && measure.at === first && groups.length === 0 && measure.sense.measure === said;
}

/** One word written as the tables write it is theirs; else it is cut out. */
function wordsOf(tokens: Tokens, head: Head, start: number, end: number): string {
  if (head.first === head.last) {
    const { form } = tokens.at(head.first);
    if (form.length === end - start && tokens.text.startsWith(form, start)) return form;
  }
  return tokens.text.slice(start, end);
}
