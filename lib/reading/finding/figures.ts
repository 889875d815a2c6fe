import type { ClaimDraft } from '../claim/draft';
import type { Finding } from '../reading';
import type { Spans } from '../spans';
import { TOKEN, type Tokens } from '../token/tokens';
import { isListLine, lineStart } from './lists';

/** Two figures for one thing: the headline (a first line of its own) says what no later figure of its measure and population can be. */
export function figureFindings(tokens: Tokens, spans: Spans, claims: readonly ClaimDraft[]): Finding[] {
  const line = headlineEnd(tokens);
  if (line === null) return [];
  const found: Finding[] = [];
  const headlines = claims.filter((one) => one.first < line && one.number !== null && one.partOf === null);
  const body = claims
    .filter((one) => one.first > line && one.number !== null && one.partOf === null && !isListLine(tokens, lineStart(tokens, one.first)))
    .slice(0, 200);
  for (const one of headlines) {
    const other = body.find((later) => sameThing(one, later) && disjoint(one, later));
    if (other?.number == null || one.number === null) continue;
    const { start, end } = spans.of(one.number.start, one.number.end);
    const second = spans.of(other.number.start, other.number.end);
    const detail = {
      measure: one.measure,
      first: one.low,
      firstMax: one.high,
      second: other.low,
      secondMax: other.high,
      secondStart: second.start,
      secondEnd: second.end,
    };
    found.push({ kind: 'two-figures', start, end, detail });
  }
  return found;
}

/** Token of the newline that ends the first line, when the text goes on after it. */
function headlineEnd(tokens: Tokens): number | null {
  for (let i = 0; i < Math.min(tokens.length, 60); i++) {
    if (tokens.type[i] === TOKEN.newline) return i > 0 && i + 1 < tokens.length ? i : null;
  }
  return null;
}

function sameThing(one: ClaimDraft, other: ClaimDraft): boolean {
  if (one.measure !== other.measure || one.measure === 'other' || one.measure === 'involved') return false;
  const [a, b] = [one.head.groups, other.head.groups];
  return a.length === 0 || b.length === 0 || a.some((group) => b.includes(group));
}

function disjoint(one: ClaimDraft, other: ClaimDraft): boolean {
  if (one.low === null || other.low === null) return false;
  return (one.high !== null && other.low > one.high) || (other.high !== null && one.low > other.high);
}
