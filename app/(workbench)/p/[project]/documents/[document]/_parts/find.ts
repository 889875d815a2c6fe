import { fold } from '@/lib/text/fold';
import type { Stretch } from './stretch';

/**
 * Every place of the words typed, read as people read: hamza seats, diacritics, case and the digits' script make no difference.
 * Each character is folded alone, so a place found in the folded text leads back to the text itself.
 */
export function findWords(text: string, typed: string): Stretch[] {
  const wanted = fold(typed).replace(/\s+/g, ' ').trim();
  if (wanted === '') return [];
  let folded = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const shape = /\s/.test(character) ? (folded.endsWith(' ') ? '' : ' ') : fold(character);
    for (let i = 0; i < shape.length; i++) places.push(at);
    folded += shape;
    at += character.length;
  }
  places.push(text.length);
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
