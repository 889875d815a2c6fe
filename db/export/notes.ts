import { and, asc, eq, gt, inArray, or, type SQL } from 'drizzle-orm';
import { type NoteTarget, noteAnnotation, threadAnnotation } from '../../lib/export/noteAnnotation';
import type { Executor } from '../client';
import { annotations, captures, documents, quotes, threadStates, users } from '../schema';
import { arrivedUnder } from './arrived';
import { portions } from './portions';
import { type Naming, personOf } from './readGround';
import { oneOfIds, type Scope, within } from './scope';

/** Notes on what is in the scope; of a pair both claims must be. */
function about({ projectId, only }: Scope): SQL | undefined {
  const ofProject = eq(annotations.projectId, projectId);
  if (!only) return ofProject;
  const { claims, questions, records } = only;
  const kind = (target: (typeof annotations.$inferSelect)['target']) => eq(annotations.target, target);
  return and(
    ofProject,
    or(
      and(kind('quote'), oneOfIds(quotes.captureId, only.captures)),
      and(kind('claim'), oneOfIds(annotations.claimId, claims)),
      and(kind('pair'), oneOfIds(annotations.claimId, claims), oneOfIds(annotations.otherClaimId, claims)),
      and(kind('question'), oneOfIds(annotations.questionId, questions)),
      and(kind('reconciliation'), within(annotations.reconciliationId, records)),
    ),
  );
}

/** The ids of the notes of a scope, replies too, to be asked among. */
export const noteIdsIn = (db: Executor, scope: Scope) =>
  db.select({ id: annotations.id }).from(annotations).leftJoin(quotes, eq(quotes.id, annotations.quoteId)).where(about(scope));

const passage = {
  quote: { start: quotes.start, end: quotes.end, exact: quotes.exact, prefix: quotes.prefix, suffix: quotes.suffix },
  sha256: captures.sha256,
  language: documents.language,
  address: documents.address,
};

function read(db: Executor, scope: Scope, after: string | null, limit: number) {
  return db
    .select({ note: annotations, by: users.name, ...passage })
    .from(annotations)
    .innerJoin(users, eq(users.id, annotations.createdBy))
    .leftJoin(quotes, eq(quotes.id, annotations.quoteId))
    .leftJoin(captures, eq(captures.id, quotes.captureId))
    .leftJoin(documents, eq(documents.id, captures.documentId))
    .where(and(about(scope), after === null ? undefined : gt(annotations.id, after)))
    .orderBy(asc(annotations.id))
    .limit(limit);
}

type Row = Awaited<ReturnType<typeof read>>[number];

function targetOf({ note, quote, sha256, language, address }: Row): NoteTarget {
  if (note.threadId !== null) return { kind: 'thread', id: note.threadId };
  const { target, claimId, otherClaimId, questionId, reconciliationId } = note;
  if (target === 'quote' && quote && sha256 !== null && language !== null)
    return { kind: 'quote', passage: { quote, sha256, language, address } };
  if (target === 'pair' && claimId && otherClaimId) return { kind: 'pair', ids: [claimId, otherClaimId] };
  const id = claimId ?? questionId ?? reconciliationId;
  if (target === 'quote' || target === 'pair' || !id) throw new Error(`note ${note.id} is about nothing`);
  return { kind: target, id };
}

/** The notes of the scope by their ids, then what became of their threads. Those that came with a bundle are as they came. */
export async function* notesOf(db: Executor, scope: Scope, naming: Naming): AsyncGenerator<object[]> {
  const notes = async (after: string | null, limit: number) =>
    (await read(db, scope, after, limit)).map((row) => ({ id: row.note.id, row }));
  for await (const portion of portions(notes)) {
    const ids = portion.map(({ id }) => id);
    const arrived = await arrivedUnder(db, scope.projectId, ids, naming);
    yield portion.map(({ id, row }) => {
      const { body, createdBy, createdAt } = row.note;
      const by = personOf(naming, createdBy, row.by);
      return arrived.get(id) ?? noteAnnotation({ id, by, at: createdAt.toISOString(), target: targetOf(row), body }, naming);
    });
  }
  const states = (after: string | null, limit: number) =>
    db
      .select({ id: threadStates.id, state: threadStates, by: users.name })
      .from(threadStates)
      .innerJoin(users, eq(users.id, threadStates.createdBy))
      .where(
        and(
          eq(threadStates.projectId, scope.projectId),
          scope.only ? inArray(threadStates.threadId, noteIdsIn(db, scope)) : undefined,
          after === null ? undefined : gt(threadStates.id, after),
        ),
      )
      .orderBy(asc(threadStates.id))
      .limit(limit);
  for await (const portion of portions(states)) {
    const ids = portion.map(({ id }) => id);
    const arrived = await arrivedUnder(db, scope.projectId, ids, naming);
    yield portion.map(({ id, by, state: { threadId, resolved, createdBy, createdAt } }) => {
      const told = { id, by: personOf(naming, createdBy, by), at: createdAt.toISOString(), threadId, resolved };
      return arrived.get(id) ?? threadAnnotation(told);
    });
  }
}
