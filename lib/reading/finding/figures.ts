import type { ClaimDraft } from '../claim/draft';
import type { Finding } from '../reading';
import type { Spans } from '../spans';
import { TOKEN, type Tokens } from '../token/tokens';
import { isListLine, lineStart } from './lists';

/** As many figures of the body are held against the headline. */
const BODY = 200;

/** Two figures for one thing: the headline (a first line of its own) says what no later figure of its measure and population can be. */
export class Figures {
  private readonly headlines: ClaimDraft[] = [];
  private readonly body: ClaimDraft[] = [];
  private begun = false;

  constructor(private readonly spans: Spans) {}

  notice(tokens: Tokens, claims: readonly ClaimDraft[]): void {
    const line = this.begun ? -1 : headlineEnd(tokens);
    if (!this.begun && line !== null) {
      for (const one of claims) if (one.first < line && stands(one)) this.headlines.push(one);
    }
    this.begun = true;
    if (this.headlines.length === 0 || line === null) return;
    for (const one of claims) {
      if (this.body.length >= BODY) return;
      if (one.first > line && stands(one) && !isListLine(tokens, lineStart(tokens, one.first))) this.body.push(one);
    }
  }

  all(): Finding[] {
    const found: Finding[] = [];
    for (const one of this.headlines) {
      const other = this.body.find((later) => sameThing(one, later) && disjoint(one, later));
      if (other !== undefined) found.push(this.between(one, other));
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

function stands(one: ClaimDraft): boolean {
  return one.number !== null && one.partOf === null;
}

/** Token of the newline that ends the first line, when the text goes on after it. */
function headlineEnd(tokens: Tokens): number | null {
  for (let i = 0; i < Math.min(tokens.length, 60); i++) {
    if (tokens.typeOf(i) === TOKEN.newline) return i > 0 && i + 1 < tokens.length ? i : null;
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
