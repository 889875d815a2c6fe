import { mostly } from '@/lib/text/guess';
import { codePointLength } from '@/lib/text/offset';
import { runs, type Span } from '@/lib/text/runs';

/** A stretch of the text under the same marks throughout. `at` is the UTF-16 offset of its first unit in the capture's text. */
export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly ids: readonly string[];
  /** Code of the one control character this piece is: "U+202E". */
  readonly control?: string;
}

export interface Paragraph {
  readonly at: number;
  readonly dir: 'ltr' | 'rtl';
  readonly pieces: readonly Piece[];
}

type Direction = Paragraph['dir'];

/** How much of a paragraph tells its direction. */
const ENOUGH = 400;
/** Without these, code points and UTF-16 units count the same. */
const WIDE = /[\ud800-\udbff]/;

/** Controls that change what is seen, but no line ends, tabs or joiners, and not the Arabic signs that stand before numbers (Unicode 16 §9.2). */
const CONTROL = /(?!\t|\n|\r|\u200c|\u200d|[\u0600-\u0605]|\u06dd|\u070f|\u08e2)[\p{Cc}\p{Cf}]/gu;

/**
 * Cuts a text into paragraphs and those into pieces whose texts, put together, are the text again without its carriage returns:
 * an HTML parser would turn those into line ends of its own (HTML §13.2.3.5). A lone one stands as a line feed. Spans are in code points.
 */
export function paragraphs(text: string, spans: readonly Span[], otherwise: Direction): Paragraph[] {
  const all: Paragraph[] = [];
  let pieces: Piece[] = [];
  let begin = 0;
  const close = (end: number) => {
    if (pieces.length > 0) all.push({ at: begin, dir: mostly(text.slice(begin, Math.min(end, begin + ENOUGH)), otherwise), pieces });
    pieces = [];
    begin = end;
  };
  let at = 0;
  const wide = WIDE.test(text);
  for (const segment of runs(wide ? codePointLength(text) : text.length, spans)) {
    const end = wide ? forward(text, at, segment.end - segment.start) : segment.end;
    for (const line of text.slice(at, end).match(/[^\r\n]+|[\r\n]/g) ?? []) {
      if (line === '\r' && text[at + 1] === '\n') at += 1;
      else if (line === '\r' || line === '\n') {
        pieces.push({ at, text: '\n', ids: segment.ids });
        at += 1;
        close(at);
      } else {
        pieces.push(...controls(line, at, segment.ids));
        at += line.length;
      }
    }
  }
  close(text.length);
  return all;
}

/** UTF-16 offset `count` code points after `from`. */
function forward(text: string, from: number, count: number): number {
  let index = from;
  for (let left = count; left > 0; left--) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return index;
}

function controls(line: string, at: number, ids: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const plain = (to: number) => to > from && pieces.push({ at: at + from, text: line.slice(from, to), ids });
  for (const { 0: character, index } of line.matchAll(CONTROL)) {
    plain(index);
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    pieces.push({ at: at + index, text: character, ids, control: `U+${code}` });
    from = index + character.length;
  }
  plain(line.length);
  return pieces;
}
