import type { Answer, Measure } from '../../claim/claim';
import { formatDate } from '../../figure/edtf';
import type { Reading } from '../../message/reading';
import type { Both } from '../table/column';
import { nameIn } from '../table/say';
import { countFigure } from './counted';
import { happeningOf } from './noun';

/** One text a record rests on, and what the claims taken in say there. */
export interface CitedText {
  readonly title: string;
  readonly author: string | null;
  readonly outlet: Both;
  readonly address: string | null;
  /** BCP 47. */
  readonly language: string;
  /** EDTF level 1. */
  readonly publishedOn: string | null;
  readonly capturedAt: Date;
  readonly sha256: string;
  readonly answers: readonly Answer[];
}

/** A stretch of a footnote: words of ours, words of a source in their own language, or an address. */
export type Piece =
  | { readonly kind: 'ours'; readonly text: string }
  | { readonly kind: 'theirs'; readonly text: string; readonly language: string }
  | { readonly kind: 'address'; readonly text: string };

const ours = (text: string): Piece => ({ kind: 'ours', text });

/** Their words between the quotation marks of ours. */
function quoted(text: string, language: string, reading: Reading): Piece[] {
  const [open, close] = reading.language === 'ar' ? ['«', '»'] : ['“', '”'];
  return [ours(open), { kind: 'theirs', text, language }, ours(close)];
}

const dayOf = (at: Date, reading: Reading) => formatDate(at.toISOString().slice(0, 10), reading);

/** What a claim says, and for a number what that means with what it counts: “أكثر من 60” (more than 60 people). */
function said(answer: Answer, measure: Measure, language: string, reading: Reading): Piece[] {
  const words = quoted(answer.words, language, reading);
  const happening = happeningOf(measure);
  return answer.kind === 'figure' && happening ? [...words, ours(` (${countFigure(answer.figure, happening.noun, reading)})`)] : words;
}

/** The footnote of one text: title, author, outlet, date, address, what it says, when it was captured and the hash of what was. */
export function noteOf(text: CitedText, measure: Measure, reading: Reading): Piece[] {
  const arabic = reading.language === 'ar';
  const comma = arabic ? '، ' : ', ';
  const by = [nameIn(text.outlet, reading.language), text.publishedOn && formatDate(text.publishedOn, reading)];
  const answers = text.answers.flatMap((answer, i) => [
    ...(i ? [ours(arabic ? '؛ ' : '; ')] : []),
    ...said(answer, measure, text.language, reading),
  ]);
  const captured = dayOf(text.capturedAt, reading);
  return [
    ...quoted(text.title, text.language, reading),
    ours(comma),
    ...(text.author ? [{ kind: 'theirs', text: text.author, language: text.language } as const, ours(comma)] : []),
    ours(`${by.filter(Boolean).join(comma)}. `),
    ...(text.address === null ? [] : [{ kind: 'address', text: text.address } as const, ours(' · ')]),
    ...(answers.length ? [ours(arabic ? 'فيه: ' : 'It says: '), ...answers, ours('. ')] : []),
    ours(arabic ? `نسخة محفوظة في ${captured}، SHA-256: ${text.sha256}.` : `Captured on ${captured}, SHA-256: ${text.sha256}.`),
  ];
}

/** The footnote of the record itself. */
export function recordNote(record: { readonly address: string; readonly inputHash: string }, reading: Reading): Piece[] {
  const arabic = reading.language === 'ar';
  return [
    ours(arabic ? 'سجل التسوية في إسناد: ' : 'The record of the reconciliation, in Isnad: '),
    { kind: 'address', text: record.address },
    ours(arabic ? ` · بصمة أدلته SHA-256: ${record.inputHash}.` : ` · SHA-256 of its evidence: ${record.inputHash}.`),
  ];
}
