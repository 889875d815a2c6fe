import { TOKEN, type Tokens } from '../token/tokens';

/** The first token of the line token `at` stands on; a very long line begins where the search ends. */
export function lineStart(tokens: Tokens, at: number): number {
  let i = at;
  while (i > 0 && tokens.type[i - 1] !== TOKEN.newline && at - i < 500) i--;
  return i;
}

/** Whether a line begins with «١-», "2." or "(3)". */
export function isListLine(tokens: Tokens, start: number): boolean {
  const at = tokens.mark(start) === '(' ? start + 1 : start;
  const mark = tokens.mark(at + 1);
  return tokens.isDigits(at) && (mark === '-' || mark === '.' || mark === ')' || mark === '–' || mark === 'ـ');
}
