import type { Tokens } from '../token/tokens';
import { isQuoteMark, isStop, isWho, type Named, speakerOf, speaks } from './speakers';

/** A name is cut off after so many tokens. */
const NAME = 14;

/** The English name that begins at `from`, with where it is or to whom it belongs; no article, no number, no clause. */
export function englishName(tokens: Tokens, from: number, last: number): Named | null {
  let first = from;
  while (first < last && (opensName(tokens, first) || isQuoteMark(tokens, first))) first++;
  let until = first - 1;
  let head: number | null = null;
  let closed = false;
  for (let i = first; i < last && i < first + NAME; i++) {
    if (!tokens.isWord(i)) {
      if (joins(tokens, i) || isNumbered(tokens, i)) {
        if (tokens.isDigits(i)) until = i;
        continue;
      }
      if (isQuoteMark(tokens, i) && i < first + 4) continue;
      break;
    }
    const { particle, speaker, cue } = tokens.at(i);
    if (isElided(tokens, i)) {
      until = i;
      continue;
    }
    if (isLink(tokens, i)) {
      if (until < first || !leads(tokens, i + 1, last, particle === 'and')) break;
      closed = head !== null;
      continue;
    }
    if (i > first && isLink(tokens, i - 1) && opensName(tokens, i)) continue;
    if (particle === 'article' || (i > first || cue !== 'toll' ? stopsName(tokens, i) : false) || endsName(tokens, i)) break;
    if (!closed && speaker !== undefined) head = i;
    until = i;
  }
  return until < first ? null : speakerOf(tokens, first, until, head);
}

/** The part behind an apostrophe: "ministry's", Jama'at. */
export function isElided(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i - 1);
  return (mark === "'" || mark === '’') && tokens.touchesNext(i - 1) && tokens.touchesNext(i - 2);
}

/** What ends a name that is no part of it, as "Without" of Doctors Without Borders is, or the Prisoners of an association. */
export function stopsName(tokens: Tokens, i: number): boolean {
  const { speaker, particle, measure } = tokens.at(i);
  if (particle === 'who' && isWho(tokens, i)) return true;
  if (speaker !== undefined || !isStop(tokens, i)) return false;
  // "the rescue group".
  if (!tokens.isCapital(i)) return !(tokens.is(i, 'rescue') && speaks(tokens, i + 1));
  if (particle === 'not') return !(tokens.isCapital(i - 1) && tokens.isCapital(i + 1));
  return (
    measure === undefined || !(tokens.isCapital(i + 1) || (measure.binds === 'head' && (tokens.isCapital(i - 1) || isLink(tokens, i - 1))))
  );
}

/** "the", "two": before a name, and no part of it. */
export function opensName(tokens: Tokens, i: number): boolean {
  const { particle, number, operator } = tokens.at(i);
  return particle === 'article' || number?.language === 'en' || operator !== undefined || (tokens.isDigits(i) && tokens.isWord(i + 1));
}

/** A hyphen, an apostrophe or the point of "Dr." between the parts of a name. */
export function joins(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark(i);
  if (mark === '-' || mark === '\u2011') return tokens.touchesNext(i) && tokens.touchesNext(i - 1);
  if (mark === "'" || mark === '’')
    return tokens.touchesNext(i - 1) && ((tokens.touchesNext(i) && tokens.isWord(i + 1)) || endsInS(tokens, i - 1));
  return mark === '.' && tokens.touchesNext(i - 1) && tokens.isCapital(i - 1);
}

/** "prosecutors' office". */
function endsInS(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.endOf(i) - 1) === 0x73 && tokens.isWord(i + 2);
}

/** "Channel 12", SY24. */
function isNumbered(tokens: Tokens, i: number): boolean {
  return tokens.isDigits(i) && (tokens.touchesNext(i - 1) || (tokens.isCapital(i - 1) && tokens.at(i + 1).speech !== undefined));
}

/** What joins the parts of a name: "of", "for", "in", "and". */
export function isLink(tokens: Tokens, i: number): boolean {
  const { particle } = tokens.at(i);
  return (
    particle === 'of' ||
    particle === 'in' ||
    particle === 'at' ||
    particle === 'from' ||
    particle === 'by' ||
    particle === 'and' ||
    tokens.is(i, 'for') ||
    tokens.is(i, 'near') ||
    (particle === 'on' && tokens.is(i + 1, 'the'))
  );
}

/** Whether a link leads on to more of the name: no date, no statement in which it was said; after "and" another who speaks. */
function leads(tokens: Tokens, from: number, last: number, and: boolean): boolean {
  let i = from;
  while (i < last && (tokens.at(i).particle === 'article' || (and && opensName(tokens, i)))) i++;
  if (i >= last || !tokens.isWord(i)) return false;
  const word = tokens.at(i);
  const dated = word.month !== undefined || word.relative !== undefined || word.weekday !== undefined || word.unit !== undefined;
  if (dated || UTTERED.has(word.form) || endsName(tokens, i) || stopsName(tokens, i)) return false;
  if (!and) return true;
  // "an anti-junta militia member", "a rescue official".
  for (let at = i; at < last && at < i + 6 && (joins(tokens, at) || (tokens.isWord(at) && !stopsName(tokens, at))); at++)
    if (speaks(tokens, at) || tokens.at(at).population?.unit === 'person') return true;
  return tokens.isCapital(i);
}

const UTTERED: ReadonlySet<string> = new Set(['statement', 'report', 'post', 'interview', 'briefing', 'total', 'message', 'condition']);

/** "sources close to", "officials speaking on", "late". */
export function endsName(tokens: Tokens, i: number): boolean {
  return tokens.at(i).cue === 'aside' && !joins(tokens, i - 1);
}
