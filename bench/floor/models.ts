import type postgres from 'postgres';
import type { BareClaim } from './create';

export interface Model {
  readonly claim: string;
  readonly incident: string;
  /** What recording the same again takes. */
  readonly body: BareClaim;
}

/** Claims of a project with one number each, as the bodies that would record them again. */
export function modelsOf(sql: postgres.Sql, projectId: string): Promise<Model[]> {
  return sql<Model[]>`
    select v.claim_id as claim, qu.incident_id as incident, json_build_object(
      'question', v.question_id,
      'quote', json_build_object('captureId', q.capture_id, 'start', q.start, 'end', q."end", 'exact', q.exact),
      'answer', json_build_object('kind', 'figure', 'words', v.words, 'figure', json_build_object('operator', f.operator, 'value', f.low)),
      'chain', (select json_agg(json_strip_nulls(json_build_object('kind', l.kind, 'sourceId', l.source_id, 'description', l.description)) order by l.position)
        from links l where l.claim_version_id = v.id)) as body
    from claim_versions v
    join questions qu on qu.id = v.question_id
    join quotes q on q.id = v.quote_id
    join figures f on f.id = v.figure_id
    where v.project_id = ${projectId} and f.operator in ('exactly', 'more_than', 'at_least', 'less_than', 'at_most', 'about')
    order by v.question_id, v.claim_id`;
}

/** The same claims as rows of a table, by name, each with a number nobody said there yet: what stands already would cost nothing. */
export async function rowsOf(sql: postgres.Sql, projectId: string): Promise<(number: number) => string> {
  const rows = await sql<{ row: Readonly<Record<string, string>> }[]>`
    select json_build_object('source', s.name_en, 'title', d.title, 'quote', q.exact, 'start', q.start::text,
      'incident', i.title_en, 'measure', qu.measure, 'population', qu.population_en) as row
    from claim_versions v
    join quotes q on q.id = v.quote_id
    join captures c on c.id = q.capture_id
    join documents d on d.id = c.document_id
    join sources s on s.id = d.source_id
    join questions qu on qu.id = v.question_id
    join incidents i on i.id = qu.incident_id
    join figures f on f.id = v.figure_id
    where v.project_id = ${projectId}
    order by v.question_id, v.claim_id`;
  return (number) => JSON.stringify({ ...rows[number % rows.length]?.row, figure: String(1000 + number) });
}
