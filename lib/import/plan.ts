import { checkChain } from '../claim/chain';
import type { Answer, Chain, ClaimStatus, ComparableClaim, Link } from '../claim/claim';
import type { FigurePolicy } from '../figure/policy';
import type { CaptureId, ClaimId, DocumentId, QuestionId, QuoteId, SourceId } from '../id';
import { RELAYING } from '../proposal/chain';
import { fail, ok, type Problem, type Result } from '../result';
import { foldPhrase } from '../text/fold';
import { codePointLength, codePointOffset } from '../text/offset';
import type { Quote } from '../text/quote';
import { circular } from '../verdict/circular';
import type { ClaimDraft, FoundPlaces, HeldCapture } from './claimDraft';
import type { GroundIncident, GroundQuestion, GroundSource, ImportGround, Named } from './ground';
import { IMPORT_TOOL, ImportedText, quoteInCapture, quoteInPassage, type RowWords } from './passages';

/** What the project holds that bears on some rows. */
export interface Held {
  /** Captures of the documents of this source with this title or address, newest first. */
  captures(sourceId: SourceId, title: string, address: string): readonly HeldCapture[];
  /** Whether who imports is reading this document blind. */
  isBlind(documentId: DocumentId): boolean;
  /** Whether a claim of this standing says this already at this place: one that was rejected does not stand in the way of one that is not. */
  isSaid(key: string, status: ClaimStatus): boolean;
  /** Accepted claims of a question the project has. */
  accepted(questionId: QuestionId): readonly ComparableClaim[];
  /** What a capture says at a stretch of a claim whose place is known; null where it ends before. */
  quoteAt(captureId: CaptureId, start: number, end: number): Quote | null;
  readonly policy: FigurePolicy;
}

/** By what a claim at a place of a capture is the same again. */
export function saidKey(captureId: string, start: number, end: number, questionId: string, answer: Answer): string {
  const said = answer.kind === 'figure' ? answer.figure : answer.value;
  return JSON.stringify([captureId, start, end, questionId, said]);
}

/** A document a file makes: one, with what the file holds of it as its capture. */
export interface NewDocument {
  readonly documentId: DocumentId;
  readonly captureId: CaptureId;
  readonly sourceId: SourceId;
  readonly draft: ClaimDraft['document'];
  readonly text: ImportedText;
}

/** A claim that will be written. `place` gives its quote once every row has been read. */
export interface PlannedClaim {
  readonly id: ClaimId;
  readonly number: number;
  readonly questionId: QuestionId;
  readonly captureId: CaptureId;
  readonly place: () => Quote;
  /** The id of its quote, unless the capture has the stretch already. */
  readonly quoteId: QuoteId | null;
  /** The assistant that proposed it in the house it comes from. */
  readonly assistant: string | null;
  readonly answer: Answer;
  readonly chain: Chain;
  readonly asOf: string | null;
  readonly scope: string;
  readonly credibility: number | null;
  readonly status: ClaimStatus;
  readonly reason: string;
  readonly note: string;
}

/** What a row makes that the project had not. */
export const MADE = ['source', 'document', 'incident', 'question'] as const;
export type Made = (typeof MADE)[number];

export const ROW_OUTCOMES = ['imported', 'known', 'refused'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];
export interface PlannedRow {
  readonly number: number;
  readonly fingerprint: string;
  readonly outcome: RowOutcome;
  readonly problems: readonly Problem[];
  readonly makes: readonly Made[];
  readonly claim: PlannedClaim | null;
  readonly documentId: DocumentId | null;
  readonly sourceId: SourceId | null;
}

/** Everything some rows will write. */
export interface ClaimPlan {
  readonly rows: PlannedRow[];
  readonly sources: GroundSource[];
  readonly incidents: GroundIncident[];
  readonly questions: GroundQuestion[];
  readonly documents: NewDocument[];
}

export interface DraftedRow {
  readonly number: number;
  readonly fingerprint: string;
  /** Null: imported before, or further up in the file. */
  readonly draft: Result<ClaimDraft> | null;
}

/** Reads rows one after another: what one makes, the next may belong to. A row that is refused makes nothing. */
export class ClaimPlanner {
  private readonly documents = new Map<string, NewDocument>();
  private readonly accepted = new Map<QuestionId, ComparableClaim[]>();
  private readonly plan: ClaimPlan = { rows: [], sources: [], incidents: [], questions: [], documents: [] };

  constructor(
    private readonly ground: ImportGround,
    private readonly held: Held,
    private readonly makeId: () => string,
  ) {}

  read(rows: readonly DraftedRow[]): ClaimPlan {
    for (const row of rows) this.plan.rows.push(this.row(row));
    return this.plan;
  }

  private row({ number, fingerprint, draft }: DraftedRow): PlannedRow {
    const plain = { number, fingerprint, problems: [], makes: [], claim: null, documentId: null, sourceId: null };
    if (draft === null) return { ...plain, outcome: 'known' };
    const planned = draft.ok ? this.one(number, draft.value) : draft;
    if (!planned.ok) return { ...plain, outcome: 'refused', problems: planned.problems };
    return planned.value === null ? { ...plain, outcome: 'known' } : { ...plain, outcome: 'imported', ...planned.value };
  }

  private one(number: number, draft: ClaimDraft): Result<Pick<PlannedRow, 'makes' | 'claim' | 'documentId' | 'sourceId'> | null> {
    return draft.found ? this.found(number, draft, draft.found) : this.claim(number, draft);
  }

  /** A claim whose question, chain and capture are known: only its words are looked for, at the very place it names. */
  private found(number: number, draft: ClaimDraft, places: FoundPlaces): ReturnType<ClaimPlanner['one']> {
    const { claimId: id, quoteId, questionId, chain, capture, assistant } = places;
    if (!capture) return fail('capture_left_out', 'quote');
    const { captureId, documentId, proved } = capture;
    if (this.held.isBlind(documentId)) return fail('reading_blind');
    const { start, exact, prefix, suffix } = draft.quote;
    if (start === null) return fail('quote_mismatch', 'quote');
    const end = start + codePointLength(exact);
    const quote = proved
      ? { start: codePointOffset(start), end: codePointOffset(end), exact, prefix, suffix }
      : this.held.quoteAt(captureId, start, end);
    if (quote?.exact !== exact) return fail('quote_mismatch', 'quote');
    const { answer, asOf, scope, credibility, status, reason, note } = draft;
    if (this.held.isSaid(saidKey(captureId, start, end, questionId, answer), status)) return ok(null);
    const circle = this.refuseCircle({ id, answer, chain, asOf: asOf || null, scope }, questionId, status);
    if (!circle.ok) return circle;
    const claim = {
      ...{ id, number, questionId, captureId, place: () => quote, quoteId, assistant, answer, chain, asOf: asOf || null },
      ...{ scope, credibility, status, reason, note },
    };
    return ok({ makes: [], documentId: null, sourceId: null, claim });
  }

  private claim(number: number, draft: ClaimDraft): Result<Pick<PlannedRow, 'makes' | 'claim' | 'documentId' | 'sourceId'> | null> {
    const said = this.ground.source(draft.source.name, draft.source.nameAr, draft.source.kind);
    if (!said.ok) return said;
    const chain = this.chain(draft, said.value.value);
    if (!chain.ok) return chain;
    const incident = this.ground.incident(draft.incident);
    if (!incident.ok) return incident;
    const { measure, population, populationAr } = draft.question;
    const question = this.ground.question(incident.value.value.id, measure, population, populationAr);
    const questionId = question.value.id;
    const source = said.value.value;
    const words: RowWords = { passage: draft.passage, ...draft.quote };
    const there = this.there(source, draft, words);
    if (!there.ok) return there;
    const { answer, asOf, scope, credibility, status, reason, note } = draft;
    if (
      there.value &&
      this.held.isSaid(saidKey(there.value.captureId, there.value.quote.start, there.value.quote.end, questionId, answer), status)
    )
      return ok(null);
    const quote = there.value ? null : quoteInPassage(words);
    if (quote && !quote.ok) return quote;
    const id = this.makeId() as ClaimId;
    const circle = this.refuseCircle({ id, answer, chain: chain.value.links, asOf: asOf || null, scope }, questionId, status);
    if (!circle.ok) return circle;
    // From here on nothing can be refused: what the row makes is made.
    const made = this.make(said.value, chain.value.fresh, incident.value, question);
    const document = there.value ? null : this.document(source, draft);
    document?.value.text.add(draft.passage);
    const captureId = there.value?.captureId ?? document?.value.captureId;
    if (!captureId) return fail('unexpected');
    const place = () =>
      there.value ? there.value.quote : document && quote ? document.value.text.place(draft.passage, quote.value) : never();
    return ok({
      makes: document?.isNew ? [...made, 'document'] : made,
      documentId: document?.isNew ? document.value.documentId : null,
      sourceId: said.value.isNew ? source.id : (chain.value.fresh[0]?.id ?? null),
      claim: {
        ...{ id, number, questionId, captureId, place, quoteId: null, assistant: null, answer, chain: chain.value.links },
        ...{ asOf: asOf || null },
        ...{ scope, credibility, status, reason, note },
      },
    });
  }

  /** The words where the project has them already. Problems: quote_mismatch where it has the document and not the words, reading_blind. */
  private there(source: GroundSource, { document }: ClaimDraft, words: RowWords): Result<{ captureId: CaptureId; quote: Quote } | null> {
    const captures = this.held.captures(source.id, document.title, document.address);
    for (const { captureId, documentId, tool, text } of captures) {
      const quote = quoteInCapture(text, tool, words);
      if (!quote) continue;
      return this.held.isBlind(documentId) ? fail('reading_blind') : ok({ captureId, quote });
    }
    // What was captured whole says all there is; what another file held may well have been less.
    return captures.some(({ tool }) => tool !== IMPORT_TOOL) ? fail('quote_mismatch', 'quote') : ok(null);
  }

  private chain({ chain: written }: ClaimDraft, speaker: GroundSource): Result<{ links: Chain; fresh: GroundSource[] }> {
    const fresh: GroundSource[] = [];
    const links: Link[] = [];
    for (const link of written) {
      if (link.kind !== 'named') {
        links.push(link);
        continue;
      }
      const own = [speaker, ...fresh].find(({ nameEn, nameAr }) =>
        [nameEn, nameAr].some((name) => foldPhrase(name) === foldPhrase(link.name)),
      );
      const named = own ? ok({ value: own, isNew: false }) : this.ground.source(link.name);
      if (!named.ok) return fail(named.problems[0].code, 'chain', named.problems[0].params);
      if (named.value.isNew) fresh.push(named.value.value);
      links.push({ kind: 'source', sourceId: named.value.value.id });
    }
    const [first] = links;
    if (first?.kind !== 'source' || first.sourceId !== speaker.id) links.unshift({ kind: 'source', sourceId: speaker.id });
    // Who relays and says nothing of whom: where it has it from is not recorded.
    if (!written.length && RELAYING.includes(speaker.kind)) links.push({ kind: 'not_recorded' });
    const checked = checkChain(links);
    return checked.ok ? ok({ links: checked.value, fresh }) : checked;
  }

  private refuseCircle(claim: ComparableClaim, questionId: QuestionId, status: ClaimStatus): Result<null> {
    if (status !== 'accepted') return ok(null);
    const among = this.accepted.get(questionId) ?? [...this.held.accepted(questionId)];
    this.accepted.set(questionId, among);
    const relays = claim.chain.filter(({ kind }) => kind !== 'not_recorded').length > 1;
    if (relays && circular(claim, among, this.held.policy)) return fail('chain_cycle', 'chain');
    // Who relays nobody closes no circle.
    if (relays) among.push(claim);
    return ok(null);
  }

  private make(
    source: Named<GroundSource>,
    links: readonly GroundSource[],
    incident: Named<GroundIncident>,
    question: Named<GroundQuestion>,
  ) {
    const sources = [...(source.isNew ? [source.value] : []), ...links];
    for (const one of sources) this.ground.addSource(one);
    this.plan.sources.push(...sources);
    if (incident.isNew) {
      this.ground.addIncident(incident.value);
      this.plan.incidents.push(incident.value);
    }
    if (question.isNew) {
      this.ground.addQuestion(question.value);
      this.plan.questions.push(question.value);
    }
    const made: Made[] = [];
    if (sources.length) made.push('source');
    if (incident.isNew) made.push('incident');
    if (question.isNew) made.push('question');
    return made;
  }

  private document(source: GroundSource, { document: draft, source: said }: ClaimDraft): Named<NewDocument> {
    const { title, address, publishedOn } = draft;
    const key = JSON.stringify([source.id, foldPhrase(title), address, publishedOn]);
    const known = this.documents.get(key);
    if (known) return { value: known, isNew: false };
    const value: NewDocument = {
      documentId: this.makeId() as DocumentId,
      captureId: this.makeId() as CaptureId,
      sourceId: source.id,
      draft,
      text: new ImportedText([title, said.name, publishedOn, address]),
    };
    this.documents.set(key, value);
    this.plan.documents.push(value);
    return { value, isNew: true };
  }
}

function never(): never {
  throw new Error('a claim without a place');
}
