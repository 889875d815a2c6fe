import { fold } from './fold';

/** A stretch of a text in UTF-16 units, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text folded for searching, with the place in the text of every unit of the folded form. Made once for many searches. */
export interface Folded {
  readonly text: string;
  readonly folded: string;
  readonly places: readonly number[];
}

/** Each character is folded alone, so that a place found in the folded form leads back to the text. */
export function foldPlaces(text: string): Folded {
  const shapes = new Map<string, string>();
  const parts: string[] = [];
  const places: number[] = [];
  let space = false;
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const blank = /\s/.test(character);
    let shape = shapes.get(character) ?? (blank ? ' ' : fold(character));
    shapes.set(character, shape);
    if (blank && space) shape = '';
    if (shape !== '') space = blank;
    for (let i = 0; i < shape.length; i++) places.push(at);
    parts.push(shape);
    at += character.length;
  }
  return { text, folded: parts.join(''), places };
}

/** Every place of the words typed, read as people read: hamza seats, diacritics, case and the digits' script make no difference. */
export function findWords({ text, folded, places }: Folded, typed: string): Stretch[] {
  const wanted = fold(typed).replace(/\s+/g, ' ').trim();
  if (wanted === '') return [];
  const found: Stretch[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    const last = places[at + wanted.length - 1] ?? 0;
    found.push({ start: places[at] ?? 0, end: marksAfter(text, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)) });
  }
  return found;
}

/** A letter takes the marks that stand on it along. */
function marksAfter(text: string, from: number): number {
  let end = from;
  while (/[\p{M}\u0640]/u.test(text[end] ?? '')) end += 1;
  return end;
}
