import { TOKEN, type Tokens } from './tokens';

/** Makes one token of each phrase of the tables, longest first, where `tokens.begun` says that one may begin. */
export function mergePhrases(tokens: Tokens): void {
  const { begun, beginnings, length, lexicon } = tokens;
  /** Tokens before `settled` are written; of those read, the ones before `next`. They are the same until a phrase is found. */
  let settled = 0;
  let next = 0;
  for (let k = 0; k < beginnings; k++) {
    const first = begun[k] ?? 0;
    if (first < next) continue;
    const phrases = lexicon.phrases.of(tokens.wordOf(first), tokens.wordOf(afterJoint(tokens, first)));
    for (let n = 0; n < phrases.length; n++) {
      const phrase = phrases[n];
      const last = phrase === undefined ? -1 : follows(tokens, first, phrase.rest);
      if (phrase === undefined || last < 0) continue;
      if (settled !== next) tokens.move(settled, next, first);
      settled += first - next;
      tokens.join(settled++, first, last, phrase.word);
      tokens.said |= lexicon.flags[phrase.word] ?? 0;
      next = last + 1;
      break;
    }
  }
  if (settled !== next) tokens.move(settled, next, length);
  tokens.close(settled + length - next);
}

/** The last token of the phrase that begins at `i`, -1 when it does not stand there. */
function follows(tokens: Tokens, i: number, rest: readonly number[]): number {
  let at = i;
  for (let k = 0; k < rest.length; k++) {
    const id = rest[k] ?? 0;
    at = afterJoint(tokens, at);
    if (at >= tokens.length || tokens.wordOf(at) !== id) return -1;
    if (tokens.cliticsOf(at) !== (tokens.lexicon.words[id]?.clitics ?? 0)) return -1;
  }
  return at;
}

/** The token after `i`, over a hyphen or a point that joins like a space ("pro-government", "a.m."). */
function afterJoint(tokens: Tokens, i: number): number {
  const at = i + 1;
  if (tokens.typeOf(at) !== TOKEN.mark || tokens.endOf(i) !== tokens.startOf(at)) return at;
  return isJoint(tokens.unitOf(at)) && tokens.endOf(at) === tokens.startOf(at + 1) ? at + 1 : at;
}

/** - . and the hyphens proper. */
function isJoint(unit: number): boolean {
  return unit === 0x2d || unit === 0x2e || unit === 0x2010 || unit === 0x2011;
}
