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
  /** How many sentences begin at or before the last token asked for: a newline ends each, so lines begin where some of them do. */
  private passed = 0;

  constructor(private readonly tokens: Tokens) {}

  startOf(at: number): number {
    const { tokens } = this;
    const { sentences } = tokens;
    if (at < this.line) return lineStart(tokens, at);
    for (; this.passed < sentences.length; this.passed++) {
      const first = sentences[this.passed]?.first ?? 0;
      if (first > at) break;
      if (tokens.typeOf(first - 1) === TOKEN.newline) this.line = first;
    }
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
