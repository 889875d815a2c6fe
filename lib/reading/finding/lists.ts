import { TOKEN, type Tokens } from '../token/tokens';

/** A line with more tokens before one is taken to begin so many before it. */
const LONGEST = 500;

/** The first token of the line token `at` stands on. */
export function lineStart(tokens: Tokens, at: number): number {
  let i = at;
  while (i > 0 && tokens.typeOf(i - 1) !== TOKEN.newline && at - i < LONGEST) i--;
  return i;
}

/** The same for many tokens in order, in one walk. */
export class Lines {
  private line = 0;
  private seen = 0;

  constructor(private readonly tokens: Tokens) {}

  startOf(at: number): number {
    const { tokens } = this;
    if (at < this.seen) return lineStart(tokens, at);
    for (; this.seen < at; this.seen++) if (tokens.typeOf(this.seen) === TOKEN.newline) this.line = this.seen + 1;
    return Math.max(this.line, at - LONGEST);
  }
}

const BULLETS = new Set(['-', '–', '—', '•', '*', '·', '▪', '●', '◾', 'ـ', '#']);

/** Whether a line is one of several alike: an item, or a label and what it says («آذار: 12 قتيلاً»). */
export function isRow(tokens: Tokens, start: number): boolean {
  if (BULLETS.has(tokens.mark(start)) || isListLine(tokens, start)) return true;
  for (let i = start + 1; i <= start + 4; i++) if (tokens.mark(i) === ':') return true;
  return false;
}

/** Whether a line begins with «١-», "2." or "(3)". */
export function isListLine(tokens: Tokens, start: number): boolean {
  const at = tokens.mark(start) === '(' ? start + 1 : start;
  const mark = tokens.mark(at + 1);
  return tokens.isDigits(at) && (mark === '-' || mark === '.' || mark === ')' || mark === '–' || mark === 'ـ');
}
