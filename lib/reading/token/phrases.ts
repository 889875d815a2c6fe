import { FLAG, type Phrase } from '../lexicon/lexicon';
import { TOKEN, type Tokens } from './tokens';

const NONE: readonly Phrase[] = [];

/** Makes one token of each phrase of the tables, longest first. */
export function mergePhrases(tokens: Tokens): Tokens {
  const { flags } = tokens.lexicon;
  const { type, start, end, word, clitics, length } = tokens;
  let to = 0;
  let said = 0;
  for (let i = 0; i < length; to++) {
    let last = i;
    let id = word[i] ?? 0;
    if (((flags[id] ?? 0) & FLAG.phrase) !== 0) {
      const second = word[afterJoint(tokens, i)] ?? 0;
      const begun = ((flags[second] ?? 0) & FLAG.second) === 0 ? NONE : tokens.lexicon.phrases.of(id, second);
      for (const phrase of begun) {
        const until = follows(tokens, i, phrase.rest);
        if (until < 0) continue;
        last = until;
        id = phrase.word;
        break;
      }
    }
    said |= flags[id] ?? 0;
    if (to !== last) {
      type[to] = type[i] ?? 0;
      start[to] = start[i] ?? 0;
      end[to] = end[last] ?? 0;
      word[to] = id;
      clitics[to] = clitics[i] ?? 0;
    }
    i = last + 1;
  }
  tokens.cut(to);
  tokens.said = said;
  return tokens;
}

/** The last token of the phrase that begins at `i`, -1 when it does not stand there. */
function follows(tokens: Tokens, i: number, rest: readonly number[]): number {
  let at = i;
  for (let k = 0; k < rest.length; k++) {
    const id = rest[k] ?? 0;
    at = afterJoint(tokens, at);
    if (at >= tokens.length || tokens.word[at] !== id) return -1;
    if ((tokens.clitics[at] ?? 0) !== (tokens.lexicon.words[id]?.clitics ?? 0)) return -1;
  }
  return at;
}

/** The token after `i`, over a hyphen or a point that joins like a space ("pro-government", "a.m."). */
function afterJoint(tokens: Tokens, i: number): number {
  const at = i + 1;
  if (tokens.type[at] !== TOKEN.mark || tokens.end[i] !== tokens.start[at]) return at;
  const unit = tokens.text.charCodeAt(tokens.start[at] ?? 0);
  const joins = unit === 0x2d || unit === 0x2e || unit === 0x2010 || unit === 0x2011;
  return joins && tokens.end[at] === tokens.start[at + 1] ? at + 1 : at;
}
