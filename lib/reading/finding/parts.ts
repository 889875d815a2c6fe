import type { ClaimDraft } from '../claim/draft';
import type { Finding } from '../reading';
import type { Spans } from '../spans';
import type { Tokens } from '../token/tokens';
import { isListLine, lineStart } from './lists';

/** Parts that do or do not add up to their total: a numbered list after it, a list after a colon, or «بينهم …» that exceeds it. */
export function partsFindings(tokens: Tokens, spans: Spans, claims: readonly ClaimDraft[]): Finding[] {
  const found: Finding[] = [];
  for (let k = 0; k < claims.length; k++) {
    const whole = claims[k];
    if (whole === undefined || whole.operator !== 'exactly' || whole.partOf !== null || (whole.low ?? 0) < 2) continue;
    if (isListLine(tokens, lineStart(tokens, whole.first))) continue;
    const finding =
      numbered(tokens, spans, claims, k, whole) ?? listed(tokens, spans, claims, k, whole) ?? exceeding(spans, claims, k, whole);
    if (finding !== null) found.push(finding);
  }
  return found;
}

function exact(one: ClaimDraft | undefined): one is ClaimDraft {
  return one !== undefined && one.operator === 'exactly' && one.low !== null && one.number !== null;
}

/** The items of the numbered list right after the total, one claim of the measure from each line. */
function numbered(tokens: Tokens, spans: Spans, claims: readonly ClaimDraft[], k: number, whole: ClaimDraft): Finding | null {
  const parts: ClaimDraft[] = [];
  let line = -1;
  for (const one of claims.slice(k + 1, k + 60)) {
    if (one.sentence.first === whole.sentence.first || one.partOf !== null || one.measure !== whole.measure) continue;
    const start = lineStart(tokens, one.first);
    if (!isListLine(tokens, start)) break;
    if (start === line || !exact(one)) continue;
    line = start;
    parts.push(one);
  }
  return parts.length < 2 ? null : sum(spans, whole, parts);
}

/** "12 people: 5 men, 4 women and 3 children". */
function listed(tokens: Tokens, spans: Spans, claims: readonly ClaimDraft[], k: number, whole: ClaimDraft): Finding | null {
  const colon = colonAfter(tokens, whole);
  if (colon === null) return null;
  const parts: ClaimDraft[] = [];
  for (const one of claims.slice(k + 1, k + 12)) {
    if (one.sentence.first !== whole.sentence.first || !exact(one) || one.first < colon) break;
    parts.push(one);
  }
  return parts.length < 2 ? null : sum(spans, whole, parts);
}

function colonAfter(tokens: Tokens, whole: ClaimDraft): number | null {
  for (let i = whole.last + 1; i <= whole.last + 3; i++) {
    const mark = tokens.mark(i);
    if (mark === ':' || mark === '(' || mark === '–' || mark === '—') return i;
    if (!tokens.isWord(i)) return null;
  }
  return null;
}

function sum(spans: Spans, whole: ClaimDraft, parts: readonly ClaimDraft[]): Finding {
  const values = parts.map((one) => one.low ?? 0);
  const total = values.reduce((a, b) => a + b, 0);
  const last = parts[parts.length - 1];
  const { start, end } = spans.of(whole.number?.start ?? 0, last?.number?.end ?? 0);
  return {
    kind: total === whole.low ? 'parts-sum' : 'parts-mismatch',
    start,
    end,
    detail: { measure: whole.measure, stated: whole.low, sum: total, parts: values },
  };
}

/** «3 قتلى بينهم 4 أطفال»: a part larger than its whole. */
function exceeding(spans: Spans, claims: readonly ClaimDraft[], k: number, whole: ClaimDraft): Finding | null {
  const parts = claims.slice(k + 1, k + 12).filter((one) => exact(one) && one.partOf !== null && one.partOf === whole.number);
  const over = parts.find((one) => (one.low ?? 0) > (whole.low ?? 0));
  if (over?.number == null || whole.number === null) return null;
  const { start, end } = spans.of(whole.number.start, over.number.end);
  return {
    kind: 'parts-mismatch',
    start,
    end,
    detail: { measure: whole.measure, stated: whole.low, sum: over.low, parts: [over.low ?? 0] },
  };
}
