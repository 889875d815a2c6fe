import { and, desc, eq, inArray, not, or, sql } from 'drizzle-orm';
import type { ComparableClaim } from '../../lib/claim/claim';
import type { CaptureId, DocumentId, ProjectId, QuestionId, SourceId, UserId } from '../../lib/id';
import type { ClaimDraft, FoundCapture, HeldCapture } from '../../lib/import/claimDraft';
import type { ImportGround } from '../../lib/import/ground';
import { type Held, saidKey } from '../../lib/import/plan';
import { codePointLength, codePointOffset } from '../../lib/text/offset';
import { CONTEXT, type Quote } from '../../lib/text/quote';
import { claimsAt, claimsOfCaptures, claimsOfQuestions, type StoredClaim } from '../claim/read';
import type { Executor } from '../client';
import { blindReading } from '../doubleReading/blind';
import { closed } from '../doubleReading/row';
import { currentPolicy } from '../policy/read';
import { captures, documents, doubleReadings } from '../schema';

const byTitle = (sourceId: string, title: string) => JSON.stringify([sourceId, 'title', title]);
const byAddress = (sourceId: string, address: string) => JSON.stringify([sourceId, 'address', address]);

interface Wanted {
  readonly sourceId: SourceId;
  readonly title: string;
  readonly address: string;
}

type Addressed = HeldCapture & { readonly address: string | null };

async function capturesOf(db: Executor, projectId: ProjectId, wanted: readonly Wanted[]): Promise<Map<string, Addressed[]>> {
  const found = new Map<string, Addressed[]>();
  if (!wanted.length) return found;
  const rows = await db
    .select({
      documentId: documents.id,
      sourceId: documents.sourceId,
      title: documents.title,
      address: documents.address,
      captureId: captures.id,
      tool: captures.tool,
      text: captures.text,
    })
    .from(documents)
    .innerJoin(captures, eq(captures.documentId, documents.id))
    .where(
      and(
        eq(documents.projectId, projectId),
        inArray(documents.sourceId, [...new Set(wanted.map(({ sourceId }) => sourceId))]),
        or(
          sql`${documents.title} in (select json_array_elements_text(${JSON.stringify([...new Set(wanted.map(({ title }) => title))])}::json))`,
          sql`${documents.address} in (select json_array_elements_text(${JSON.stringify([...new Set(wanted.map(({ address }) => address).filter(Boolean))])}::json))`,
        ),
      ),
    )
    .orderBy(desc(captures.capturedAt), desc(captures.number));
  for (const { sourceId, title, ...row } of rows) {
    const { address } = row;
    const capture = { ...row, documentId: row.documentId as DocumentId, captureId: row.captureId as CaptureId };
    for (const key of [byTitle(sourceId, title), address ? byAddress(sourceId, address) : '']) {
      if (key) found.set(key, [...(found.get(key) ?? []), capture]);
    }
  }
  return found;
}

/** Those of these documents that this person is reading blind. */
async function blindOnes(db: Executor, projectId: ProjectId, documentIds: readonly DocumentId[], by: UserId): Promise<Set<DocumentId>> {
  const blind = new Set<DocumentId>();
  const [any] = await db
    .select({ id: doubleReadings.id })
    .from(doubleReadings)
    .where(
      and(
        eq(doubleReadings.projectId, projectId),
        or(eq(doubleReadings.firstReader, by), eq(doubleReadings.secondReader, by)),
        not(closed),
      ),
    )
    .limit(1);
  if (!any) return blind;
  for (const id of documentIds) if (await blindReading(db, projectId, id, by)) blind.add(id);
  return blind;
}

type Says = Pick<StoredClaim, 'quote' | 'questionId' | 'answer' | 'status'> & { readonly document: { readonly captureId: string } };

/** What claims say at their places, and whether one that says it stands. */
function saidBy(claims: readonly Says[]): Map<string, boolean> {
  const said = new Map<string, boolean>();
  for (const { document, quote, questionId, answer, status } of claims) {
    const key = saidKey(document.captureId, quote.start, quote.end, questionId, answer);
    said.set(key, said.get(key) || status !== 'rejected');
  }
  return said;
}

interface Place {
  readonly captureId: CaptureId;
  readonly start: number;
  readonly end: number;
}
const placeKey = ({ captureId, start, end }: Place) => `${captureId} ${start} ${end}`;

/** What captures say at stretches of them, with what stands around; none for a stretch beyond a capture's end. */
async function quotesAt(db: Executor, projectId: ProjectId, places: readonly Place[]): Promise<Map<string, Quote>> {
  if (!places.length) return new Map();
  const rows = await db.execute<{ captureId: CaptureId; start: number; end: number; exact: string; prefix: string; suffix: string }>(sql`
    select p."captureId", p."start", p."end", substr(c.text, p."start" + 1, p."end" - p."start") as exact,
      right(left(c.text, p."start"), ${CONTEXT}) as prefix, substr(c.text, p."end" + 1, ${CONTEXT}) as suffix
    from json_to_recordset(${JSON.stringify(places)}::json) as p("captureId" uuid, "start" int, "end" int)
    join captures c on c.id = p."captureId" and c.project_id = ${projectId} and c.characters >= p."end" and p."end" > p."start"`);
  return new Map(
    [...rows].map(({ start, end, ...row }) => [
      placeKey({ start, end, ...row }),
      { start: codePointOffset(start), end: codePointOffset(end), exact: row.exact, prefix: row.prefix, suffix: row.suffix },
    ]),
  );
}

/** What the project holds that bears on these drafts, read in a handful of queries. */
export async function heldFor(
  db: Executor,
  projectId: ProjectId,
  by: UserId,
  drafts: readonly ClaimDraft[],
  ground: ImportGround,
): Promise<Held> {
  const wanted: Wanted[] = [];
  const relayed = new Set<QuestionId>();
  const [found, places]: [FoundCapture[], Place[]] = [[], []];
  for (const { source, document, incident, question, chain, quote, found: belongs } of drafts) {
    if (belongs) {
      const { capture } = belongs;
      if (capture) found.push(capture);
      if (capture && quote.start !== null)
        places.push({ captureId: capture.captureId, start: quote.start, end: quote.start + codePointLength(quote.exact) });
      if (belongs.chain.length > 1) relayed.add(belongs.questionId);
      continue;
    }
    const named = ground.source(source.name, source.nameAr);
    if (!named.ok) continue;
    if (!named.value.isNew) wanted.push({ sourceId: named.value.value.id, title: document.title, address: document.address });
    if (!chain.some(({ kind }) => kind !== 'not_recorded')) continue;
    const about = ground.incident(incident);
    if (!about.ok || about.value.isNew) continue;
    const asked = ground.question(about.value.value.id, question.measure, question.population, question.populationAr);
    if (!asked.isNew) relayed.add(asked.value.id);
  }
  const there = await capturesOf(db, projectId, wanted);
  const all = [...there.values()].flat();
  const documentIds = new Set([...all, ...found].map(({ documentId }) => documentId));
  const blind = await blindOnes(db, projectId, [...documentIds], by);
  const written = await claimsOfCaptures(db, projectId, [...new Set(all.map(({ captureId }) => captureId))]);
  const said = saidBy([...written, ...(await claimsAt(db, projectId, places))]);
  const unproved = new Set(found.flatMap(({ captureId, proved }) => (proved ? [] : captureId)));
  const quoted = await quotesAt(
    db,
    projectId,
    places.filter(({ captureId }) => unproved.has(captureId)),
  );
  const accepted = new Map<QuestionId, ComparableClaim[]>();
  for (const claim of await claimsOfQuestions(db, projectId, [...relayed])) {
    if (claim.status === 'accepted') accepted.set(claim.questionId, [...(accepted.get(claim.questionId) ?? []), claim]);
  }
  return {
    captures: (sourceId, title, address) => {
      const here = address ? (there.get(byAddress(sourceId, address)) ?? []) : [];
      // Two pages may well have one title; two addresses are two pages.
      const titled = (there.get(byTitle(sourceId, title)) ?? []).filter((one) => !one.address || !address || one.address === address);
      return [...new Set([...here, ...titled])];
    },
    isBlind: (documentId) => blind.has(documentId),
    isSaid: (key, status) => (status === 'rejected' ? said.has(key) : said.get(key) === true),
    quoteAt: (captureId, start, end) => quoted.get(placeKey({ captureId, start, end })) ?? null,
    accepted: (questionId) => accepted.get(questionId) ?? [],
    policy: await currentPolicy(db, projectId),
  };
}
