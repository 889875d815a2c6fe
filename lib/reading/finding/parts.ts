import type { ClaimDraft } from '../claim/draft';
import type { Finding } from '../reading';
import type { Spans } from '../spans';
import { TOKEN, type Tokens } from '../token/tokens';
import { isListLine, Lines } from './lists';

/** A total looks so many claims ahead for its parts. */
const AHEAD = 60;

interface Placed {
  readonly claim: ClaimDraft;
  /** Which stretch of the text it stands in. */
  readonly stretch: number;
  /** Token its line begins with, and whether that line is an item of a list. */
  readonly line: number;
  readonly listed: boolean;
  /** Token of the colon or bracket right after it, behind which its parts may stand. */
  readonly colon: Opening | null;
  /** Whether «بينهم» or the like makes a part of it, and not a list. */
  readonly among: boolean;
  /** Whether it may be a total, and its line ends in a colon and does not say that only some are named. */
  readonly introduces: boolean;
  /** Whether what it counts ends its sentence: no «وأطفال» follows. */
  readonly closes: boolean;
}

/** Parts that do or do not add up to their total: a numbered list after it, a list after a colon, or «بينهم …» that exceeds it. */
export class Parts {
  private readonly found: Finding[] = [];
  private waiting: Placed[] = [];
  private stretch = 0;

  constructor(private readonly spans: Spans) {}

  notice(tokens: Tokens, claims: readonly ClaimDraft[]): void {
    const stretch = this.stretch++;
    const lines = new Lines(tokens);
    for (const claim of claims) {
      const line = lines.startOf(claim.first);
      const listed = isListLine(tokens, line);
      this.waiting.push({
        claim,
        stretch,
        line,
        listed,
        colon: colonAfter(tokens, claim),
        among: isAmong(tokens, claim),
        introduces: isTotal(claim) && !listed && introduces(tokens, claim),
        closes: isLast(tokens, claim),
      });
    }
    const ready = this.waiting.length - AHEAD;
    if (ready <= 0) return;
    this.weigh(ready);
    this.waiting = this.waiting.slice(ready);
  }

  all(): readonly Finding[] {
    this.weigh(this.waiting.length);
    this.waiting = [];
    return this.found;
  }

  private weigh(until: number): void {
    const { waiting, spans } = this;
    let beyond = 0;
    for (let k = 0; k < until; k++) {
      const whole = waiting[k];
      if (beyond <= k) beyond = afterSentence(waiting, k);
      if (whole === undefined || !isTotal(whole.claim) || whole.listed) continue;
      const finding =
        numbered(spans, waiting, k, beyond, whole) ?? listed(spans, waiting, k, whole) ?? exceeding(spans, waiting, k, whole.claim);
      if (finding !== null) this.found.push(finding);
    }
  }
}

/** The first claim after those of the sentence of claim `k`. */
function afterSentence(claims: readonly Placed[], k: number): number {
  const sentence = claims[k]?.claim.sentence;
  let after = k + 1;
  while (after < claims.length && claims[after]?.claim.sentence === sentence) after++;
  return after;
}

function isTotal(one: ClaimDraft): boolean {
  return one.operator === 'exactly' && one.partOf === null && (one.low ?? 0) >= 2;
}

function exact(one: ClaimDraft): boolean {
  return one.operator === 'exactly' && one.low !== null && one.number !== null;
}

/** The items of the numbered list right after the total, one claim of the measure from each line. */
function numbered(spans: Spans, claims: readonly Placed[], k: number, beyond: number, whole: Placed): Finding | null {
  let parts: ClaimDraft[] | null = null;
  let before: Placed | null = null;
  let measured = true;
  for (let n = beyond; n < Math.min(claims.length, k + AHEAD); n++) {
    const one = claims[n];
    if (one === undefined) break;
    const { claim } = one;
    if (claim.partOf !== null || !ofMeasure(claim, whole.claim)) continue;
    if (!one.listed) break;
    const sameLine = before !== null && before.line === one.line && before.stretch === one.stretch;
    if (sameLine || !exact(claim)) continue;
    if (claim.measure === 'other') measured = false;
    before = one;
    parts ??= [];
    parts.push(claim);
  }
  if (parts === null || parts.length < 2) return null;
  const finding = sum(spans, whole.claim, parts);
  if (finding.kind === 'parts-sum') return finding;
  // Items that do not say what they count may be of anything, and a list nobody announced as whole may be of some.
  const over = total(parts) > (whole.claim.low ?? 0);
  return measured && (over || whole.introduces) ? finding : null;
}

/** A list may leave its measure to its total: "12 killed: 5 men, 7 women". */
function ofMeasure(part: ClaimDraft, whole: ClaimDraft): boolean {
  return part.measure === whole.measure || part.measure === 'other' || isHalf(part, whole);
}

/** «1007 ضحايا (267 قتيلاً و740 جريحاً)»: the dead and the wounded make the casualties. */
function isHalf(part: ClaimDraft, whole: ClaimDraft): boolean {
  return whole.measure === 'killed_or_wounded' && (part.measure === 'killed' || part.measure === 'wounded');
}

function isBothHalves(whole: ClaimDraft, parts: readonly ClaimDraft[]): boolean {
  const [dead, hurt] = parts;
  return parts.length === 2 && dead?.measure !== hurt?.measure && parts.every((one) => isHalf(one, whole));
}

/** "12 people: 5 men, 4 women and 3 children". */
function listed(spans: Spans, claims: readonly Placed[], k: number, { claim: whole, colon }: Placed): Finding | null {
  if (colon === null) return null;
  const parts: ClaimDraft[] = [];
  let plain = true;
  let closed: ClaimDraft | null = null;
  for (let n = sentenceFrom(claims, k); n < Math.min(claims.length, k + 12); n++) {
    const { claim: one, among, closes } = claims[n] ?? {};
    if (one === undefined || one.sentence !== whole.sentence) break;
    if (one === whole || one.amount === null || one.amount.first <= colon.at || one.amount.first > colon.end) continue;
    if (closes) closed = one;
    // «(بينهم 5 أطفال …)» says of some what they were, not of all; an item of the list itself is no such part.
    const ofWhole = one.partOf !== null && one.partOf.start === whole.number?.start;
    if (among && ofWhole && parts.length === 0) return null;
    if (!among && (one.partOf === null || ofWhole) && exact(one) && ofMeasure(one, whole)) parts.push(one);
    else plain = false;
  }
  if (parts.length < 2) return null;
  parts.sort((a, b) => (a.number?.start ?? 0) - (b.number?.start ?? 0));
  const finding = sum(spans, whole, parts);
  if (finding.kind === 'parts-sum') return finding;
  if (!plain || !(isWholeList(parts, colon) || isBothHalves(whole, parts))) return null;
  // What is too few may be so because a part has no number.
  const over = total(parts) > (whole.low ?? 0);
  return over || closed === parts[parts.length - 1] ? finding : null;
}

/** The first claim of the sentence of claim `k`; a few back, as claims stand in the order of their clauses. */
function sentenceFrom(claims: readonly Placed[], k: number): number {
  let n = k;
  while (n > 0 && k - n < 12 && claims[n - 1]?.claim.sentence === claims[k]?.claim.sentence) n--;
  return n;
}

/** "men, and 4": no more stands between two items. */
const GAP = 4;

/** Whether a list names nothing but its parts: behind a colon, right after it, each right after the one before. */
function isWholeList(parts: readonly ClaimDraft[], colon: Opening): boolean {
  let at = colon.at;
  for (const { amount } of parts) {
    if (amount === null || amount.from - at > (at === colon.at ? 1 : GAP)) return false;
    at = amount.last;
  }
  return colon.mark === ':';
}

interface Opening {
  readonly at: number;
  readonly mark: string;
  /** Where what it opens ends, if it says so. */
  readonly end: number;
}

function isLast(tokens: Tokens, { amount, head }: ClaimDraft): boolean {
  const next = Math.max(amount?.last ?? 0, head.last) + 1;
  const mark = tokens.mark(next);
  return next >= tokens.length || tokens.typeOf(next) === TOKEN.newline || mark === '.' || mark === '!' || mark === '؛' || mark === ';';
}

function total(parts: readonly ClaimDraft[]): number {
  return parts.reduce((all, { low }) => all + (low ?? 0), 0);
}

/** Tokens from a total to the colon that ends its line. */
const TO_COLON = 30;

function introduces(tokens: Tokens, { last }: ClaimDraft): boolean {
  // First whether a colon ends the line at all: of few it does, and only then are its words read.
  let end = last + 1;
  while (tokens.typeOf(end) !== TOKEN.newline) {
    if (tokens.mark(end) === '.' || end++ > last + TO_COLON) return false;
  }
  if (tokens.mark(end - 1) !== ':') return false;
  for (let i = last + 1; i < end; i++) if (tokens.at(i).particle === 'among' || SOME.test(tokens.slice(i, i))) return false;
  return true;
}

/** «أبرزها», "notably": not all. */
const SOME = /^(و?[أا]برز|و?[أا]هم|و?[أا]كبر|notabl|deadliest|worst|main)/i;

function isAmong(tokens: Tokens, { partOf, first, last }: ClaimDraft): boolean {
  if (partOf === null) return false;
  for (let i = first; i <= last; i++) if (tokens.at(i).particle === 'among') return true;
  return false;
}

function colonAfter(tokens: Tokens, whole: ClaimDraft): Opening | null {
  // The verb may come after the list: «4 مدنيين (طفلان وامرأتان) قتلوا».
  const noun = Math.max(whole.amount?.last ?? 0, whole.head.last);
  const last = tokens.mark(noun + 1) === '(' ? noun : whole.last;
  for (let i = last + 1; i <= last + 3; i++) {
    const mark = tokens.mark(i);
    if (mark === '(') return { at: i, mark, end: closing(tokens, i) };
    if (mark === ':' || mark === '–' || mark === '—') return { at: i, mark, end: Number.POSITIVE_INFINITY };
    if (!tokens.isWord(i) && mark !== '،') return null;
  }
  return null;
}

/** The bracket that closes the one at `from`, or no end where none does soon. */
function closing(tokens: Tokens, from: number): number {
  for (let i = from + 1; i <= from + TO_COLON; i++) if (tokens.mark(i) === ')') return i;
  return Number.POSITIVE_INFINITY;
}

function sum(spans: Spans, whole: ClaimDraft, parts: readonly ClaimDraft[]): Finding {
  const values = parts.map((one) => one.low ?? 0);
  const all = total(parts);
  const last = parts[parts.length - 1];
  const { start, end } = spans.of(whole.number?.start ?? 0, last?.number?.end ?? 0);
  return {
    kind: all === whole.low ? 'parts-sum' : 'parts-mismatch',
    start,
    end,
    detail: { measure: whole.measure, stated: whole.low, sum: all, parts: values },
  };
}

/** «3 قتلى بينهم 4 أطفال»: a part larger than its whole. */
function exceeding(spans: Spans, claims: readonly Placed[], k: number, whole: ClaimDraft): Finding | null {
  if (whole.number === null) return null;
  for (let n = k + 1; n < Math.min(claims.length, k + 12); n++) {
    const over = claims[n]?.claim;
    if (over === undefined || !exact(over) || over.partOf !== whole.number || (over.low ?? 0) <= (whole.low ?? 0)) continue;
    const { start, end } = spans.of(whole.number.start, over.number?.end ?? 0);
    const detail = { measure: whole.measure, stated: whole.low, sum: over.low, parts: [over.low ?? 0] };
    return { kind: 'parts-mismatch', start, end, detail };
  }
  return null;
}
