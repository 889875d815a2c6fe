import { parseAnswer } from '../claim/answer';
import type { Answer, Chain, ClaimStatus, Measure } from '../claim/claim';
import { CLAIM_STATUSES } from '../claim/claim';
import type { SourceKind } from '../claim/source';
import { parseDate } from '../figure/edtf';
import type { CaptureId, ClaimId, DocumentId, QuestionId, QuoteId } from '../id';
import { fail, ok, type Problem, type Result } from '../result';
import { toAsciiDigits } from '../text/digits';
import { firstLine, guessLanguage } from '../text/guess';
import { type WrittenLink, writtenChain } from './chainText';
import type { ClaimValues, Field } from './fields';
import { languageNamed, measureNamed, sourceKindNamed } from './named';

/** A row of claims understood, before it is known what of it the project has. Dates are EDTF; empty text says nothing. */
export interface ClaimDraft {
  readonly source: { readonly name: string; readonly nameAr: string; readonly kind: SourceKind | null };
  readonly document: {
    readonly title: string;
    readonly author: string;
    readonly address: string;
    readonly publishedOn: string;
    readonly language: string;
  };
  readonly passage: string;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string; readonly start: number | null };
  readonly incident: {
    readonly title: string;
    readonly titleAr: string;
    readonly date: string;
    readonly place: string;
    readonly placeAr: string;
  };
  readonly question: { readonly measure: Measure; readonly population: string; readonly populationAr: string };
  readonly answer: Answer;
  /** Empty when the row says nothing of one. */
  readonly chain: readonly WrittenLink[];
  readonly asOf: string;
  readonly scope: string;
  readonly credibility: number | null;
  readonly status: ClaimStatus;
  readonly reason: string;
  readonly note: string;
  /** Where it belongs, when that is known by more than names: then names are not looked up. */
  readonly found?: FoundPlaces;
}

/** A capture the project holds, its document and how it came. */
export interface HeldCapture {
  readonly documentId: DocumentId;
  readonly captureId: CaptureId;
  readonly tool: string;
  readonly text: string;
}

/** A capture a bundle's claim is quoted from. `proved`: the bundle holds its text, and every quote was found in it. */
export interface FoundCapture {
  readonly documentId: DocumentId;
  readonly captureId: CaptureId;
  readonly proved: boolean;
}

/** Where a claim of a bundle belongs. `capture` is null when its text was left out of the bundle and the project does not have it. */
export interface FoundPlaces {
  /** The ids it and its quote get here. */
  readonly claimId: ClaimId;
  readonly quoteId: QuoteId;
  readonly questionId: QuestionId;
  readonly chain: Chain;
  readonly capture: FoundCapture | null;
  /** The assistant that proposed it there. */
  readonly assistant: string | null;
}

/** Longest words a field holds, in UTF-16 units; a passage is the text of a capture. */
const MAXIMUM: Readonly<Partial<Record<Field, number>>> = {
  ...{ address: 2000, words: 2000, figure: 2000, quote: 10_000, passage: 1_000_000, note: 10_000, statusReason: 2000, chain: 3000 },
  ...{ chainIds: 3000, prefix: 2000, suffix: 2000 },
};
const LINE = 300;
/** What may run over several lines; everything else is one. */
const PROSE: readonly Field[] = ['quote', 'passage', 'words', 'note', 'prefix', 'suffix', 'statusReason', 'chain'];

/** Collects what is wrong with a row, so that all of it is said at once. */
class Reader {
  readonly problems: Problem[] = [];
  constructor(private readonly values: ClaimValues) {}

  text(field: keyof ClaimValues & string): string {
    const said = this.values[field] ?? '';
    const text = PROSE.includes(field) ? said : said.replace(/\s+/g, ' ');
    const maximum = MAXIMUM[field] ?? LINE;
    if (text.length > maximum) this.problems.push({ code: 'too_long', field, params: { maximum } });
    if (text.includes('\0')) this.problems.push({ code: 'text_has_nul', field });
    else if (!text.isWellFormed()) this.problems.push({ code: 'text_not_utf8', field });
    return text;
  }

  required(field: keyof ClaimValues & string): string {
    const text = this.text(field);
    if (!text) this.problems.push({ code: 'required', field });
    return text;
  }

  date(field: keyof ClaimValues & string): string {
    // Workbooks and programs give days a time of day, which no date of ours has.
    const text = this.text(field).replace(/^(\d{4}-\d\d-\d\d)[ T]\d\d:\d\d.*$/, '$1');
    const date = text ? parseDate(text) : ok('');
    if (!date.ok) this.problems.push({ code: 'date_unreadable', field });
    return date.ok ? date.value : '';
  }

  /** A closed word; null when the cell is empty or names none, which is a problem. */
  named<T>(field: keyof ClaimValues & string, read: (text: string) => T | null): T | null {
    const text = this.text(field);
    const value = text ? read(text) : null;
    if (text && value === null) this.problems.push({ code: 'invalid', field });
    return value;
  }
}

const wholeNumber = (text: string) => (/^\d{1,9}$/.test(toAsciiDigits(text)) ? Number(toAsciiDigits(text)) : null);
const credibilityOf = (text: string) => (/^[1-6]$/.test(toAsciiDigits(text)) ? Number(toAsciiDigits(text)) : null);
const statusOf = (text: string) => CLAIM_STATUSES.find((status) => status === text) ?? null;
const webAddress = (text: string) => (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null);

/**
 * A row of claims understood. A row without a passage is quoted from its quote alone, one without a quote from its whole passage; words of the
 * answer default to the figure as the table writes it. Problems, each at its field: required, too_long, invalid, figure_*,
 * date_unreadable, time_unreadable, text_*, quote_empty, reason_required.
 */
export function draftClaim(values: ClaimValues): Result<ClaimDraft> {
  const row = new Reader(values);
  const passage = row.text('passage');
  const exact = row.text('quote') || passage;
  if (!exact) row.problems.push({ code: 'quote_empty', field: 'quote' });
  if (exact.length > 10_000 && exact === passage) row.problems.push({ code: 'too_long', field: 'quote', params: { maximum: 10_000 } });
  const measure = row.named('measure', measureNamed);
  if (!values.measure) row.problems.push({ code: 'required', field: 'measure' });
  const figure = row.required('figure');
  const answer = measure && figure ? parseAnswer(measure, figure, row.text('words') || figure) : null;
  if (answer && !answer.ok) row.problems.push({ ...answer.problems[0], field: 'figure' });
  const status = row.named('status', statusOf) ?? 'accepted';
  const reason = row.text('statusReason');
  if (status === 'rejected' && !reason) row.problems.push({ code: 'reason_required', field: 'statusReason' });
  const draft = {
    source: { name: row.required('source'), nameAr: row.text('sourceAr'), kind: row.named('sourceKind', sourceKindNamed) },
    document: {
      title: row.text('title') || firstLine(passage || exact),
      author: row.text('author'),
      address: row.named('address', webAddress) ?? '',
      publishedOn: row.date('published'),
      language: row.named('language', languageNamed) ?? guessLanguage(passage || exact),
    },
    passage: passage || exact,
    quote: { exact, prefix: row.text('prefix'), suffix: row.text('suffix'), start: row.named('start', wholeNumber) },
    incident: {
      title: row.required('incident'),
      titleAr: row.text('incidentAr'),
      date: row.date('incidentDate'),
      place: row.text('incidentPlace'),
      placeAr: row.text('incidentPlaceAr'),
    },
    population: row.text('population'),
    populationAr: row.text('populationAr'),
    chain: writtenChain(row.text('chain'), row.text('chainIds')),
    asOf: row.date('asOf'),
    scope: row.text('scope'),
    credibility: row.named('credibility', credibilityOf),
    note: row.text('note'),
  };
  const [first, ...rest] = row.problems;
  if (first) return { ok: false, problems: [first, ...rest] };
  if (!measure || !answer?.ok) return fail('invalid');
  const { population, populationAr, ...known } = draft;
  return ok({ ...known, question: { measure, population, populationAr }, answer: answer.value, status, reason });
}
