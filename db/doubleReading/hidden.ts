import { sql } from 'drizzle-orm';
import type { ProjectId, UserId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import type { Act } from '../context';
import { blindDocuments } from './blind';

/** Who looks: their id, and whether a double reading of theirs in the project is still open. */
export interface Looker {
  readonly userId: UserId;
  readonly readsBlind: boolean;
}

/** What somebody must not be shown while they read blind: the documents, and the questions and incidents that claims of them answer. */
export interface Hidden {
  readonly documents: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
}

const ids = (list: Iterable<string>) => sql`${sql.param([...list])}::uuid[]`;

/** What is hidden from this person now; null, without asking, from whoever reads nothing blind. */
export async function hiddenFrom(db: Executor, projectId: ProjectId, { userId, readsBlind }: Looker): Promise<Hidden | null> {
  return readsBlind ? readBlindBy(db, projectId, userId) : null;
}

async function readBlindBy(db: Executor, projectId: ProjectId, userId: UserId | 'anybody'): Promise<Hidden | null> {
  const documents = await blindDocuments(db, projectId, userId);
  if (!documents.size) return null;
  const answered = await db.execute<{ question: string; incident: string }>(sql`
    select distinct q.id as question, q.incident_id as incident from captures c join quotes u on u.capture_id = c.id
    join claim_versions v on v.quote_id = u.id join questions q on q.id = v.question_id
    where c.project_id = ${projectId} and c.document_id = any(${ids(documents)})`);
  return {
    documents,
    questions: new Set(answered.map(({ question }) => question)),
    incidents: new Set(answered.map(({ incident }) => incident)),
  };
}

/**
 * Which of these are hidden, whatever they are ids of: documents, captures, quotes, incidents, questions, claims, records, rulings,
 * proposals, double readings.
 */
export async function hiddenAmong(
  db: Executor,
  { documents, questions, incidents }: Hidden,
  asked: readonly string[],
): Promise<Set<string>> {
  if (!asked.length) return new Set();
  const [these, texts, about] = [ids(asked), ids(documents), ids(questions)];
  const rows = await db.execute<{ id: string }>(sql`
    select c.id from captures c where c.id = any(${these}) and c.document_id = any(${texts})
    union select v.claim_id from claim_versions v join quotes u on u.id = v.quote_id join captures c on c.id = u.capture_id
      where v.claim_id = any(${these}) and c.document_id = any(${texts})
    union select u.id from quotes u join captures c on c.id = u.capture_id where u.id = any(${these}) and c.document_id = any(${texts})
    union select r.id from reconciliations r where r.id = any(${these}) and r.question_id = any(${about})
    union select g.id from rulings g where g.id = any(${these}) and g.question_id = any(${about})
    union select y.id from copy_rulings y where y.id = any(${these}) and (y.document_a = any(${texts}) or y.document_b = any(${texts}))
    union select p.id from proposals p join captures c on c.id = p.capture_id where p.id = any(${these}) and c.document_id = any(${texts})
    union select d.id from double_readings d where d.id = any(${these}) and (d.document_id = any(${texts}) or d.incident_id = any(${ids(incidents)}))`);
  const known = asked.filter((id) => documents.has(id) || questions.has(id) || incidents.has(id));
  return new Set([...known, ...rows.map(({ id }) => id)]);
}

/** Refuses to show what is hidden from this person, whatever these are ids of. Problem: reading_blind. */
export async function refuseHidden(db: Executor, projectId: ProjectId, looker: Looker, asked: readonly string[]): Promise<Result<null>> {
  const hidden = await hiddenFrom(db, projectId, looker);
  return hidden && (await hiddenAmong(db, hidden, asked)).size ? fail('reading_blind') : ok(null);
}

/** The same inside an act: nobody judges or notes what is hidden from them. Problem: reading_blind. */
export function refuseHiddenTo({ tx, by }: Act, projectId: ProjectId, asked: readonly string[]): Promise<Result<null>> {
  return refuseHidden(tx, projectId, { userId: by, readsBlind: true }, asked);
}

/** Refuses to make public what somebody reads blind now: they could read it there. Problem: read_blind. */
export async function refuseWhileRead({ tx }: Act, projectId: ProjectId, asked: readonly string[]): Promise<Result<null>> {
  const hidden = await readBlindBy(tx, projectId, 'anybody');
  return hidden && (await hiddenAmong(tx, hidden, asked)).size ? fail('read_blind') : ok(null);
}
