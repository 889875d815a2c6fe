import type { DateMatch } from './date/match';
import { bareStart } from './number/numeral';
import type { Amount } from './pass/amount';
import type { Quantity, ReadDate } from './reading';
import type { Spans } from './spans';
import type { Tokens } from './token/tokens';

export function readQuantity(spans: Spans, one: Amount): Quantity {
  return {
    ...spans.of(one.start, one.end),
    kind: one.kind,
    operator: one.operator,
    min: one.low,
    max: one.high,
    unit: one.unit,
    trail: one.trail,
  };
}

export function readDate(tokens: Tokens, spans: Spans, match: DateMatch): ReadDate {
  return {
    ...spans.of(bareStart(tokens, match.first), tokens.endOf(match.last)),
    kind: match.kind,
    edtf: match.edtf,
    weekday: match.weekday,
    calendar: match.calendar,
    hijri: match.hijri,
    relative: match.relative,
    trail: [match.rule],
  };
}
