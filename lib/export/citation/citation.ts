import { directionOf, type Reading } from '../../message/reading';
import { type CitedText, noteOf, type Piece, recordNote } from './note';
import { type CitedRecord, citedSentence } from './sentence';
import { wikitext } from './wikitext';

export interface CitationInput extends CitedRecord {
  /** Where the record stands, as a full address. */
  readonly address: string;
  /** SHA-256 of everything it rests on, in hexadecimal. */
  readonly inputHash: string;
  /** The texts of the claims taken in, in the order they are cited. */
  readonly texts: readonly CitedText[];
}

/** A record as an article cites it, in every form it can be pasted in. */
export interface Citation {
  /** The sentence without its marks. */
  readonly sentence: string;
  readonly notes: readonly (readonly Piece[])[];
  readonly plain: string;
  readonly html: string;
  readonly wikitext: string;
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => ENTITY[one] ?? one);

function pieceHtml(piece: Piece): string {
  const text = escaped(piece.text);
  switch (piece.kind) {
    case 'ours':
      return text;
    case 'theirs':
      return `<bdi lang="${escaped(piece.language)}">${text}</bdi>`;
    case 'address':
      // Only what a browser opens as a page becomes a link.
      return /^https?:\/\//i.test(piece.text) ? `<a href="${text}"><bdi dir="ltr">${text}</bdi></a>` : `<bdi dir="ltr">${text}</bdi>`;
  }
}

/** Stands where the marks go while the sentence is made; nobody types it. */
const MARK = '\u0000';

const plainOf = (note: readonly Piece[]) => note.map(({ text }) => text).join('');

/** A sentence with a footnote for each text it rests on and one for the record: to be shown, and copied as text, HTML or wikitext. */
export function cite(input: CitationInput, reading: Reading): Citation {
  const { language } = reading;
  const notes = [...input.texts.map((text) => noteOf(text, input.question.measure, reading)), recordNote(input, reading)];
  const numbers = notes.map((_, i) => i + 1);
  const [before = '', after = ''] = citedSentence(input, reading, MARK).split(MARK);
  const marks = (mark: (number: number) => string) => numbers.map(mark).join('');
  const list = notes.map((note) => `<li>${note.map(pieceHtml).join('')}</li>`).join('');
  const marked = `${escaped(before)}${marks((n) => `<sup>[${n}]</sup>`)}${escaped(after)}`;
  return {
    sentence: before + after,
    notes,
    plain: `${before}${marks((n) => `[${n}]`)}${after}\n\n${notes.map((note, i) => `${i + 1}. ${plainOf(note)}`).join('\n')}\n`,
    html: `<div lang="${language}" dir="${directionOf(language)}"><p>${marked}</p><ol>${list}</ol></div>`,
    wikitext: wikitext([before, after], input.texts, reading),
  };
}
