import { and, desc, eq, inArray, not, or, sql } from 'drizzle-orm';
import type { Answer, ComparableClaim } from '../../lib/claim/claim';
import type { CaptureId, DocumentId, ProjectId, QuestionId, SourceId, UserId } from '../../lib/id';
import type { ClaimDraft, HeldCapture } from '../../lib/import/claimDraft';
import type { ImportGround } from '../../lib/import/ground';
import { type Held, saidKey } from '../../lib/import/plan';
import { claimsOfCaptures, claimsOfQuestions } from '../claim/read';
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

/** What claims say at places of these captures, and whether one that says it stands. */
async function saidIn(db: Executor, projectId: ProjectId, held: readonly HeldCapture[]): Promise<Map<string, boolean>> {
  const claims = await claimsOfCaptures(db, projectId, [...new Set(held.map(({ captureId }) => captureId))]);
  const key = (claim: { quote: { start: number; end: number }; document: { captureId: string }; questionId: string; answer: Answer }) =>
    saidKey(claim.document.captureId, claim.quote.start, claim.quote.end, claim.questionId, claim.answer);
  const said = new Map<string, boolean>();
  for (const claim of claims) said.set(key(claim), said.get(key(claim)) || claim.status !== 'rejected');
  return said;
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
  const found: HeldCapture[] = [];
  for (const { source, document, incident, question, chain, found: places } of drafts) {
    if (places) {
      if (places.capture) found.push(places.capture);
      if (places.chain.length > 1) relayed.add(places.questionId);
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
  const all = [...new Map([...[...there.values()].flat(), ...found].map((capture) => [capture.captureId, capture])).values()];
  const blind = await blindOnes(db, projectId, [...new Set(all.map(({ documentId }) => documentId))], by);
  const said = await saidIn(db, projectId, all);
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
    accepted: (questionId) => accepted.get(questionId) ?? [],
    policy: await currentPolicy(db, projectId),
  };
}
