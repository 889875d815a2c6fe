import { eq, sql } from 'drizzle-orm';
import type { ProjectId } from '../../lib/id';
import { ok, type Result } from '../../lib/result';
import { type Context, look } from '../context';
import { type Incident, incidentsOf } from '../incident/read';
import { questionSummaries } from '../schema';

export interface IncidentRow extends Incident {
  readonly questions: number;
  readonly claims: number;
  readonly conflicts: number;
  readonly contested: number;
  readonly approved: number;
  readonly awaiting: number;
}

/** Every incident of the project with what stands on its bench. */
export function listIncidents(context: Context, projectId: ProjectId): Promise<Result<IncidentRow[]>> {
  return look(context, 'project.read', projectId, async (db) => {
    const s = questionSummaries;
    const counted = await db
      .select({
        incidentId: s.incidentId,
        questions: sql<number>`count(*)::int`,
        claims: sql<number>`sum(${s.reports})::int`,
        conflicts: sql<number>`sum(${s.conflicts})::int`,
        contested: sql<number>`(count(*) filter (where ${s.standing} = 'contested'))::int`,
        approved: sql<number>`(count(*) filter (where ${s.settlement} = 'approved'))::int`,
        awaiting: sql<number>`(count(*) filter (where ${s.settlement} = 'submitted'))::int`,
      })
      .from(s)
      .where(eq(s.projectId, projectId))
      .groupBy(s.incidentId);
    const byIncident = new Map(counted.map(({ incidentId, ...counts }) => [incidentId, counts]));
    const none = { questions: 0, claims: 0, conflicts: 0, contested: 0, approved: 0, awaiting: 0 };
    return ok((await incidentsOf(db, projectId)).map((incident) => ({ ...incident, ...(byIncident.get(incident.id) ?? none) })));
  });
}
