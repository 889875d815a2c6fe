import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Item } from '../../lib/agreement/align';
import type { Reading } from '../../lib/agreement/reading';
import type { FigurePolicy } from '../../lib/figure/policy';
import type { ClaimId, DocumentId, DoubleReadingId, IncidentId, ProjectId, UserId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { type Around, incidentsNear, type Near } from '../incident/near';
import { currentPolicy } from '../policy/read';
import { claimVersions, documents, doubleReadings, incidents, questions, quotes, readings, settlements, users } from '../schema';
import { type Source, sourcesOf } from '../source/read';
import { refuseHidden } from './hidden';
import { itemsOf, readingsOf } from './items';
import { type DoubleReadingRow, handInsOf, isReader, rowOf } from './row';
import { type ReadText, textsOf } from './texts';

interface ReaderOf {
  readonly userId: UserId;
  readonly name: string;
  readonly handedInAt: Date | null;
}

/** A double reading as every member may know it: who reads what, and how far it is. Nothing of what they read. */
export interface DoubleReading {
  readonly id: DoubleReadingId;
  readonly subject:
    | { readonly kind: 'document'; readonly id: DocumentId; readonly title: string; readonly language: string }
    | { readonly kind: 'incident'; readonly id: IncidentId; readonly titleEn: string; readonly titleAr: string };
  readonly first: ReaderOf;
  readonly second: ReaderOf;
  readonly adjudicator: { readonly userId: UserId; readonly name: string };
  readonly assignedAt: Date;
  /** Both have handed in. */
  readonly closed: boolean;
  /** Readings that wait for the adjudicator; null until both have handed in, since their number is part of what they read. */
  readonly unsettled: number | null;
}

const first = alias(users, 'first_reader');
const second = alias(users, 'second_reader');
const adjudicator = alias(users, 'adjudicator');

async function load(db: Executor, projectId: ProjectId, id?: DoubleReadingId): Promise<DoubleReading[]> {
  const rows = await db
    .select({
      row: doubleReadings,
      ...{ first: first.name, second: second.name, adjudicator: adjudicator.name },
      document: { title: documents.title, language: documents.language },
      incident: { titleEn: incidents.titleEn, titleAr: incidents.titleAr },
      unsettled: sql<number>`(select count(*)::int from ${readings} r where r.double_reading_id = ${doubleReadings.id}
        and not exists (select 1 from ${settlements} s where r.id in (s.first_reading, s.second_reading)))`,
    })
    .from(doubleReadings)
    .innerJoin(first, eq(first.id, doubleReadings.firstReader))
    .innerJoin(second, eq(second.id, doubleReadings.secondReader))
    .innerJoin(adjudicator, eq(adjudicator.id, doubleReadings.adjudicator))
    .leftJoin(documents, eq(documents.id, doubleReadings.documentId))
    .leftJoin(incidents, eq(incidents.id, doubleReadings.incidentId))
    .where(and(eq(doubleReadings.projectId, projectId), id ? eq(doubleReadings.id, id) : undefined))
    .orderBy(desc(doubleReadings.createdAt));
  const handedIn = await handInsOf(
    db,
    rows.map(({ row }) => row.id),
  );
  return rows.map(({ row, document, incident, unsettled, ...names }): DoubleReading => {
    const at = (userId: string) => handedIn.find((one) => one.doubleReadingId === row.id && one.readerId === userId)?.at ?? null;
    const reader = (userId: string, name: string) => ({ userId: userId as UserId, name, handedInAt: at(userId) });
    const closed = at(row.firstReader) !== null && at(row.secondReader) !== null;
    return {
      id: row.id as DoubleReadingId,
      subject: document
        ? { kind: 'document', id: row.documentId as DocumentId, ...document }
        : { kind: 'incident', id: row.incidentId as IncidentId, titleEn: incident?.titleEn ?? '', titleAr: incident?.titleAr ?? '' },
      first: reader(row.firstReader, names.first),
      second: reader(row.secondReader, names.second),
      adjudicator: { userId: row.adjudicator as UserId, name: names.adjudicator },
      assignedAt: row.createdAt,
      closed,
      unsettled: closed ? unsettled : null,
    };
  });
}

/** The double readings of a project, newest first, as every member may know them. */
export function listDoubleReadings(context: Context, projectId: ProjectId): Promise<Result<DoubleReading[]>> {
  return look(context, 'project.read', projectId, async (db) => ok(await load(db, projectId)));
}

/** How one item, or one side of it, was settled. */
export interface Settlement {
  readonly firstReading: string | null;
  readonly secondReading: string | null;
  readonly outcome: 'agreed' | 'first' | 'second' | 'another' | 'no_claim';
  readonly claimId: ClaimId | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

export interface DoubleReadingData extends Near {
  readonly reading: DoubleReading;
  readonly texts: readonly ReadText[];
  /** The asker's own readings; null for who does not read here. Nobody is ever given another's before both have handed in. */
  readonly mine: readonly Reading[] | null;
  /** Both readings beside each other, once both are handed in. */
  readonly comparison: { readonly items: readonly Item[]; readonly settlements: readonly Settlement[] } | null;
  /** The incident that the newest claim of these texts is about: where the next one probably belongs. Null while they are read. */
  readonly usualIncident: IncidentId | null;
  readonly sources: readonly Source[];
  readonly policy: FigurePolicy;
}

async function settlementsWhere(db: Executor, projectId: ProjectId, condition: ReturnType<typeof eq>) {
  return db
    .select({ settlement: settlements, by: users.name })
    .from(settlements)
    .innerJoin(users, eq(users.id, settlements.createdBy))
    .where(and(eq(settlements.projectId, projectId), condition))
    .orderBy(asc(settlements.createdAt));
}

function settlementOf({ settlement, by }: Awaited<ReturnType<typeof settlementsWhere>>[number]): Settlement {
  const { firstReading, secondReading, outcome, claimId, reason, createdAt } = settlement;
  return { firstReading, secondReading, outcome, claimId: claimId as ClaimId | null, reason, by, at: createdAt };
}

async function comparisonOf(db: Executor, projectId: ProjectId, row: DoubleReadingRow): Promise<DoubleReadingData['comparison']> {
  const settled = await settlementsWhere(db, projectId, eq(settlements.doubleReadingId, row.id));
  return { items: await itemsOf(db, row), settlements: settled.map(settlementOf) };
}

async function usualIncident(db: Executor, texts: readonly ReadText[]): Promise<IncidentId | null> {
  if (!texts.length) return null;
  const [newest] = await db
    .select({ incidentId: questions.incidentId })
    .from(claimVersions)
    .innerJoin(questions, eq(questions.id, claimVersions.questionId))
    .innerJoin(quotes, eq(quotes.id, claimVersions.quoteId))
    .where(
      inArray(
        quotes.captureId,
        texts.map(({ captureId }) => captureId),
      ),
    )
    .orderBy(desc(claimVersions.createdAt), desc(claimVersions.id))
    .limit(1);
  return (newest?.incidentId as IncidentId | undefined) ?? null;
}

/** What is read twice, as its claims' incident is looked for. */
function aroundOf({ incidentId }: DoubleReadingRow, texts: readonly ReadText[], usual: IncidentId | null): Around {
  const known = [incidentId as IncidentId | null, usual];
  return {
    title: texts[0]?.title ?? '',
    text: texts.map(({ text }) => text).join('\n'),
    dates: texts.flatMap(({ publishedOn }) => publishedOn ?? []),
    publishedOn: texts[0]?.publishedOn ?? null,
    incidentIds: known.flatMap((id) => id ?? []),
    questionIds: [],
  };
}

/** One double reading with what the asker may see of it now. Problems: not_found, reading_blind. */
export function readDoubleReading(context: Context, projectId: ProjectId, id: DoubleReadingId): Promise<Result<DoubleReadingData>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const [reading] = await load(db, projectId, id);
    const row = await rowOf(db, projectId, id);
    if (!reading || !row) return fail('not_found');
    const { userId } = context.actor;
    const texts = await textsOf(db, projectId, row);
    // One that is over may be of a text that the asker reads blind in another.
    const over = reading.closed ? texts.map(({ documentId }) => documentId) : [];
    const free = await refuseHidden(db, projectId, looker, over);
    if (!free.ok) return free;
    const usual = reading.closed ? await usualIncident(db, texts) : null;
    return ok({
      reading,
      texts,
      usualIncident: usual,
      mine: isReader(row, userId) ? await readingsOf(db, id, userId) : null,
      comparison: reading.closed ? await comparisonOf(db, projectId, row) : null,
      sources: await sourcesOf(db, projectId),
      ...(await incidentsNear(db, projectId, aroundOf(row, texts, usual))),
      policy: await currentPolicy(db, projectId),
    });
  });
}

/** A settlement a claim came from, with both readings as they were handed in. */
export interface SettledFrom {
  readonly doubleReadingId: DoubleReadingId;
  readonly settlement: Settlement;
  readonly first: { readonly name: string; readonly reading: Reading | null };
  readonly second: { readonly name: string; readonly reading: Reading | null };
}

/** The settlements a claim came from; none for a claim recorded otherwise. Problem: reading_blind. */
export function readSettledFrom(context: Context, projectId: ProjectId, claimId: ClaimId): Promise<Result<SettledFrom[]>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const free = await refuseHidden(db, projectId, looker, [claimId]);
    if (!free.ok) return free;
    const rows = await settlementsWhere(db, projectId, eq(settlements.claimId, claimId));
    const all: SettledFrom[] = [];
    for (const row of rows) {
      const doubleReadingId = row.settlement.doubleReadingId as DoubleReadingId;
      const [reading] = await load(db, projectId, doubleReadingId);
      if (!reading) continue;
      const settlement = settlementOf(row);
      const side = async ({ userId, name }: ReaderOf, id: string | null) => ({
        name,
        reading: (await readingsOf(db, doubleReadingId, userId)).find((one) => one.id === id) ?? null,
      });
      const first = await side(reading.first, settlement.firstReading);
      all.push({ doubleReadingId, settlement, first, second: await side(reading.second, settlement.secondReading) });
    }
    return ok(all);
  });
}
