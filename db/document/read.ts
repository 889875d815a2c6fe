import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { FigurePolicy } from '../../lib/figure/policy';
import {
  type CaptureId,
  type ClaimId,
  type DocumentId,
  type DoubleReadingId,
  type ProjectId,
  parseId,
  type QuoteId,
  type SourceId,
} from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { codePointOffset } from '../../lib/text/offset';
import { type Quote, verifyQuote } from '../../lib/text/quote';
import { type Thread, threadsOf } from '../annotation/read';
import { claimsOfCaptures, type StoredClaim, versionsOfClaim } from '../claim/read';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { blindReading } from '../doubleReading/blind';
import type { Near } from '../incident/near';
import { beneath, type ListFilter, NEWEST, type Newest, newest, newestFirst, PAGE, type Page, pageOf } from '../page';
import { currentPolicy } from '../policy/read';
import { nearOf, type Proposal, proposalsOfCapture } from '../proposal/read';
import { annotations, captures, documents, quotes, sources, toRead, users } from '../schema';
import { holds } from '../search';
import { type Source, sourcesHolding, sourcesOf } from '../source/read';

export interface DocumentRow {
  readonly id: DocumentId;
  readonly title: string;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly sourceEn: string;
  readonly sourceAr: string;
  readonly captures: number;
  readonly characters: number;
  readonly claims: number;
  /** Claims the newest capture's reading proposes that nobody has decided about or recorded by hand. */
  readonly undecided: number;
}

/** A page of the documents of a project, newest publication first. */
export function listDocuments(
  context: Context,
  projectId: ProjectId,
  { text = '', after, limit = PAGE }: ListFilter = {},
): Promise<Result<Page<DocumentRow>>> {
  return look(context, 'project.read', projectId, async (db) => {
    const { publishedOn, createdAt, id } = documents;
    const published = text ? await sourcesHolding(db, projectId, text) : [];
    const rows = await db
      .select({
        id,
        title: documents.title,
        language: documents.language,
        date: publishedOn,
        createdAt,
        sourceEn: sources.nameEn,
        sourceAr: sources.nameAr,
        captures: sql<number>`(select count(*)::int from captures c where c.document_id = ${id})`,
        characters: sql<number>`(select c.characters from captures c where c.document_id = ${id} order by c.number desc limit 1)`,
        claims: sql<number>`(select count(distinct v.claim_id)::int from captures c join quotes q on q.capture_id = c.id join claim_versions v on v.quote_id = q.id
          join claims k on k.id = v.claim_id and k.current_version = v.version where c.document_id = ${id})`,
        undecided: sql<number>`coalesce(${toRead.undecided}, 0)`,
      })
      .from(documents)
      .innerJoin(sources, eq(sources.id, documents.sourceId))
      .leftJoin(toRead, eq(toRead.documentId, id))
      .where(
        and(
          eq(documents.projectId, projectId),
          text ? or(holds(documents.folded, text), inArray(documents.sourceId, published)) : undefined,
          beneath(after, publishedOn, createdAt, id),
        ),
      )
      .orderBy(newestFirst(publishedOn, createdAt, id))
      .limit(limit + 1);
    const page = pageOf(rows, limit);
    return ok({
      ...page,
      rows: page.rows.map(({ date, createdAt: _, ...row }) => ({ ...row, id: row.id as DocumentId, publishedOn: date })),
    });
  });
}

/**
 * The documents published last by their titles, for a list to choose one from, and whether these are all; only those whose title has the
 * words, or the one of the id, when words are given.
 */
export function listDocumentNames(
  context: Context,
  projectId: ProjectId,
  words = '',
): Promise<Result<Newest<{ readonly id: DocumentId; readonly title: string }>>> {
  return look(context, 'project.read', projectId, async (db) => {
    const { id, title, publishedOn, createdAt, folded } = documents;
    const only = parseId<DocumentId>(words);
    const which = only ? eq(id, only) : words ? holds(folded, words) : undefined;
    const rows = await db
      .select({ id, title })
      .from(documents)
      .where(and(eq(documents.projectId, projectId), which))
      .orderBy(newestFirst(publishedOn, createdAt, id))
      .limit(NEWEST + 1);
    return ok(newest(rows.map((row) => ({ ...row, id: row.id as DocumentId }))));
  });
}

export interface CaptureRow {
  readonly id: CaptureId;
  readonly number: number;
  readonly sha256: string;
  readonly characters: number;
  readonly capturedAt: Date;
  readonly collectedBy: string;
  readonly tool: string;
}

interface KeptQuote extends Quote {
  readonly id: QuoteId;
}

/** Quotes of a capture with a thread of their own, in the order of the text. */
async function notedQuotes(db: Executor, captureId: CaptureId): Promise<KeptQuote[]> {
  const rows = await db
    .selectDistinctOn([quotes.start, quotes.end], { quote: quotes })
    .from(quotes)
    .innerJoin(annotations, eq(annotations.quoteId, quotes.id))
    .where(eq(quotes.captureId, captureId))
    .orderBy(asc(quotes.start), asc(quotes.end));
  return rows.map(({ quote: { id, start, end, exact, prefix, suffix } }) => ({
    id: id as QuoteId,
    start: codePointOffset(start),
    end: codePointOffset(end),
    exact,
    prefix,
    suffix,
  }));
}

/** All the reader shows: one capture's text, the claims quoted from it, and the sources, incidents and questions that it offers to pick from. */
export interface ReaderData extends Near {
  readonly document: {
    readonly id: DocumentId;
    readonly title: string;
    readonly author: string | null;
    readonly address: string | null;
    readonly language: string;
    readonly publishedOn: string | null;
    readonly sourceId: SourceId;
  };
  readonly captures: readonly CaptureRow[];
  readonly capture: CaptureRow & { readonly text: string };
  readonly claims: readonly StoredClaim[];
  readonly threads: readonly Thread[];
  readonly sources: readonly Source[];
  readonly policy: FigurePolicy;
  /** Quotes of the capture that notes are about, claimed or not. */
  readonly noted: readonly KeptQuote[];
  /** What the reading of this capture proposes, in the order of the text. */
  readonly proposals: readonly Proposal[];
  /** The double reading through which the asker reads this document blind; then nothing others made of it is given. */
  readonly blind: DoubleReadingId | null;
  /** Every version of the claim asked for, oldest first; empty when none was or it is quoted elsewhere. */
  readonly versions: readonly StoredClaim[];
}

/** A document at one of its captures (the newest when none is named), with the history of one claim. Every quote is verified against the text shown. */
export function readDocument(
  context: Context,
  projectId: ProjectId,
  documentId: DocumentId,
  captureId?: CaptureId,
  history?: ClaimId,
): Promise<Result<ReaderData>> {
  return look(context, 'project.read', projectId, async (db) => {
    const [document] = await db
      .select()
      .from(documents)
      .where(and(eq(documents.projectId, projectId), eq(documents.id, documentId)));
    if (!document) return fail('not_found');
    const rows = await db
      .select({
        id: captures.id,
        number: captures.number,
        sha256: captures.sha256,
        characters: captures.characters,
        capturedAt: captures.capturedAt,
        collectedBy: users.name,
        tool: captures.tool,
      })
      .from(captures)
      .innerJoin(users, eq(users.id, captures.collectedBy))
      .where(eq(captures.documentId, documentId))
      .orderBy(asc(captures.number));
    const all = rows.map((row) => ({ ...row, id: row.id as CaptureId }));
    const chosen = captureId ? all.find(({ id }) => id === captureId) : all.at(-1);
    if (!chosen) return fail('not_found');
    const [body] = await db.select({ text: captures.text }).from(captures).where(eq(captures.id, chosen.id));
    if (!body) return fail('not_found');
    const blind = await blindReading(db, projectId, documentId, context.actor.userId);
    const claims = blind ? [] : await claimsOfCaptures(db, projectId, [chosen.id]);
    for (const claim of claims) {
      if (!verifyQuote(body.text, claim.quote).ok) throw new Error(`quote ${claim.quote.id} is not what capture ${chosen.id} says there`);
    }
    const threads = blind ? [] : await threadsOf(db, projectId, { claimIds: claims.map(({ id }) => id), quoteCaptureId: chosen.id });
    const sourceList = await sourcesOf(db, projectId);
    const speaker = sourceList.find(({ id }) => id === document.sourceId);
    const { title, language, publishedOn } = document;
    const answered = claims.map(({ questionId }) => questionId);
    const near = await nearOf(db, projectId, chosen.id, { title, text: body.text, publishedOn }, { questionIds: answered });
    const ground = speaker && {
      text: body.text,
      title,
      language,
      publishedOn,
      speaker,
      sources: sourceList,
      incidents: near.incidents,
      questions: near.questions,
    };
    return ok({
      document: { ...document, id: documentId, sourceId: document.sourceId as SourceId },
      captures: all,
      capture: { ...chosen, text: body.text },
      claims,
      threads,
      sources: sourceList,
      ...near,
      policy: await currentPolicy(db, projectId),
      noted: blind ? [] : await notedQuotes(db, chosen.id),
      blind,
      proposals: ground && !blind ? await proposalsOfCapture(db, projectId, chosen.id, ground, claims) : [],
      versions: claims.some(({ id }) => id === history) && history ? await versionsOfClaim(db, projectId, history) : [],
    });
  });
}
