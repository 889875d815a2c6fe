import type postgres from 'postgres';

/** The claims of an incident as they stand, with their words, figures and chains, for a member of its project: one statement. */
export function claimsOfIncident(sql: postgres.Sql, userId: string, projectId: string, incidentId: string) {
  return sql`
    select v.claim_id, v.version, v.question_id, v.words, v.value, v.as_of, v.scope, v.credibility, v.note, v.status, v.created_at,
      u.name as by, f.operator, f.low, f.high, f.vague_word, q.capture_id, q.start, q."end", q.exact, q.prefix, q.suffix,
      d.id as document_id, d.title, d.language, d.source_id, c.number, c.sha256,
      (select json_agg(json_build_object('kind', l.kind, 'source', l.source_id, 'description', l.description) order by l.position)
        from links l where l.claim_version_id = v.id) as chain
    from questions qu
    join claim_versions v on v.project_id = qu.project_id and v.question_id = qu.id
    join claims cl on cl.id = v.claim_id and cl.current_version = v.version
    join quotes q on q.id = v.quote_id
    join captures c on c.id = q.capture_id
    join documents d on d.id = c.document_id
    join users u on u.id = v.created_by
    left join figures f on f.id = v.figure_id
    where qu.project_id = ${projectId} and qu.incident_id = ${incidentId}
      and exists (select from members where project_id = ${projectId} and user_id = ${userId})
    order by v.claim_id limit 50`;
}

/** Every act on a claim, by the index on its subject: one statement. */
export function historyOfClaim(sql: postgres.Sql, userId: string, projectId: string, claimId: string) {
  return sql`
    select l.position, l.verb, l.payload, l.at, u.name as by from ledger l left join users u on u.id = l.actor_id
    where l.subject_id = ${claimId} and l.project_id = ${projectId}
      and exists (select from members where project_id = ${projectId} and user_id = ${userId})
    order by l.position desc limit 100`;
}
