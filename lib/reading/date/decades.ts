import type { Tokens } from '../token/tokens';
import { type DateContext, type DateMatch, dateMatch } from './match';

/** «التسعينيات», «ثمانينيات القرن الماضي», "the nineties": of the twentieth century, unless another is said. */
export function decadeDate({ tokens }: DateContext, i: number): DateMatch | null {
  const { decade } = tokens.at(i);
  if (decade === undefined) return null;
  const arabic = tokens.text.charCodeAt(tokens.startOf(i)) > 0x600;
  return arabic ? arabicDecade(tokens, i, decade) : englishDecade(tokens, i, decade);
}

function arabicDecade(tokens: Tokens, i: number, decade: number): DateMatch | null {
  // «في الأربعينيات من عمره» is an age.
  const next = tokens.at(i + 1).particle === 'from' ? i + 2 : i + 1;
  if (tokens.at(next).cue === 'age' || tokens.at(i + 1).cue === 'age') return null;
  const century = tokens.at(next).cue === 'century' && tokens.isDefinite(next);
  if (!century && !tokens.isDefinite(i)) return null;
  const ordinal = tokens.at(next + 1);
  if (century && ordinal.ordinal?.value === 9) return dateMatch(i, next + 2, `18${decade / 10}X`, 'date:decade');
  const said = century && (ordinal.shift === 'last' || ordinal.number?.value === 20);
  if (century && !said) return null;
  return dateMatch(i, century ? next + 1 : i, `19${decade / 10}X`, 'date:decade');
}

/** "the nineties", "the early nineties"; "in his forties" is an age. */
function englishDecade(tokens: Tokens, i: number, decade: number): DateMatch | null {
  for (let at = i - 1; at >= i - 3; at--) {
    if (tokens.at(at).form === 'the') return dateMatch(i, i, `19${decade / 10}X`, 'date:decade');
    const passable = tokens.is(at, 'early') || tokens.is(at, 'late') || tokens.is(at, 'mid') || tokens.mark(at) === '-';
    if (!passable) return null;
  }
  return null;
}

/** The token of the s of "1970s", "1970's" behind token `i`, 0 when there is none. */
export function pluralAfter(tokens: Tokens, i: number): number {
  if (!tokens.touchesNext(i)) return 0;
  const mark = tokens.mark(i + 1);
  const at = (mark === "'" || mark === '’') && tokens.touchesNext(i + 1) ? i + 2 : i + 1;
  return tokens.is(at, 's') ? at : 0;
}

/** The '90s, the 90s: two digits and an s. The number stands at `i`. */
export function shortDecade(tokens: Tokens, i: number, value: number): DateMatch | null {
  const decade = value >= 20 && value <= 90 && value % 10 === 0;
  const plural = decade ? pluralAfter(tokens, i) : 0;
  if (plural === 0) return null;
  const mark = tokens.mark(i - 1);
  const short = mark === "'" || mark === '’' || mark === '‘';
  if (!short && tokens.at(i - 1).form !== 'the') return null;
  return dateMatch(i, plural, `19${value / 10}X`, 'date:decade');
}
