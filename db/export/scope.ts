import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { ScopeKind } from '../../lib/bundle/format';
import type { ProjectId } from '../../lib/id';
import type { Executor } from '../client';

/** What an export may speak of. `only` names the rows of one record or one incident; null is the whole project. */
export interface Scope {
  readonly projectId: ProjectId;
  readonly only: null | {
    readonly questions: readonly string[];
    readonly incidents: readonly string[];
    readonly records: readonly string[];
    readonly claims: readonly string[];
    readonly captures: readonly string[];
    readonly documents: readonly string[];
    readonly sources: readonly string[];
  };
}

/** Whether a column holds one of these ids; one parameter however many they are. */
export const oneOfIds = (column: AnyColumn | SQL, ids: readonly string[]): SQL => sql`${column} = any(${`{${ids.join(',')}}`}::uuid[])`;

/** The condition that a row is in the scope; nothing to ask of a whole project. */
export function within(column: AnyColumn, ids: readonly string[] | undefined): SQL | undefined {
  return ids && oneOfIds(column, ids);
}

async function idsOf(db: Executor, query: SQL): Promise<string[]> {
  const rows = await db.execute<{ id: string | null }>(query);
  return [...new Set([...rows].flatMap(({ id }) => id ?? []))].sort();
}

const ids = (list: readonly string[]) => sql`${`{${list.join(',')}}`}::uuid[]`;

/** What one record rests on, or what was made of one incident and its parts: everything that their claims, texts and sources are. */
async function rowsOf(db: Executor, projectId: ProjectId, kind: 'record' | 'incident', id: string) {
  const asked =
    kind === 'record'
      ? await idsOf(db, sql`select question_id as id from reconciliations where project_id = ${projectId} and id = ${id}`)
      : await idsOf(
          db,
          sql`with recursive beneath as (
            select id from incidents where project_id = ${projectId} and id = ${id}
            union select i.id from incidents i join beneath b on i.part_of = b.id where i.project_id = ${projectId})
          select id from questions where project_id = ${projectId} and incident_id in (select id from beneath)`,
        );
  const records =
    kind === 'record'
      ? [id]
      : await idsOf(db, sql`select id from reconciliations where project_id = ${projectId} and question_id = any(${ids(asked)})`);
  const heard = sql`select claim_id as id from reconciliation_claims where project_id = ${projectId} and reconciliation_id = any(${ids(records)})`;
  const claims =
    kind === 'record'
      ? await idsOf(db, heard)
      : await idsOf(
          db,
          sql`select claim_id as id from claim_versions where project_id = ${projectId} and question_id = any(${ids(asked)}) union ${heard}`,
        );
  const versions = sql`claim_versions where project_id = ${projectId} and claim_id = any(${ids(claims)})`;
  // A claim may have answered another question once; the line of that version must not point at nothing.
  const questions = [...new Set([...asked, ...(await idsOf(db, sql`select question_id as id from ${versions}`))])].sort();
  const captures = await idsOf(db, sql`select capture_id as id from quotes where id in (select quote_id from ${versions})`);
  const documents = await idsOf(db, sql`select document_id as id from captures where id = any(${ids(captures)})`);
  const sources = await idsOf(
    db,
    sql`select source_id as id from documents where id = any(${ids(documents)})
      union select source_id from links where claim_version_id in (select id from ${versions})
      union select nullif(substring(preferred_origin from '^source:(.*)$'), '')::uuid from reconciliations where id = any(${ids(records)})`,
  );
  const incidents = await idsOf(
    db,
    sql`with recursive above as (
      select id, part_of from incidents where project_id = ${projectId} and (id = ${kind === 'incident' ? id : null}::uuid
        or id in (select incident_id from questions where id = any(${ids(questions)})))
      union select i.id, i.part_of from incidents i join above a on a.part_of = i.id)
    select id from above`,
  );
  return { questions, incidents, records, claims, captures, documents, sources };
}

/** Finds out what is in the scope of one record, one incident with its parts, or a whole project. The caller has asked for the right. */
export async function scopeOf(
  db: Executor,
  projectId: ProjectId,
  scope: { readonly kind: ScopeKind; readonly id: string },
): Promise<Scope> {
  return { projectId, only: scope.kind === 'project' ? null : await rowsOf(db, projectId, scope.kind, scope.id) };
}
