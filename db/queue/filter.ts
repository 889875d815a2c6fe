import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Id, type IncidentId, type ProjectId, parseId, type UserId } from '../../lib/id';
import type { Role } from '../../lib/policy';
import { ASSIGNED, SECTIONS } from '../../lib/queue/section';
import type { Executor } from '../client';
import { idOf } from '../parse';

export const Filter = z.object({
  section: z.enum(SECTIONS),
  assigned: z.enum(ASSIGNED).default('anyone'),
  incident: idOf<IncidentId>().optional(),
  text: z.string().trim().max(200).default(''),
});
export type QueueFilter = z.output<typeof Filter>;

/** Who asks for what, over which connection. */
export interface Scope {
  readonly db: Executor;
  readonly projectId: ProjectId;
  readonly me: UserId;
  readonly role: Role;
}

/** One thing among those that wait: since when, and the id that tells it from others of that moment. */
export interface Place {
  readonly since: Date;
  readonly key: string;
}

/** A place as it stands in an address. */
export function writePlace({ since, key }: Place): string {
  return `${since.getTime()}.${key}`;
}

export function readPlace(text: string | undefined): Place | null {
  const [, time, key = ''] = /^(\d{1,15})\.(.+)$/.exec(text ?? '') ?? [];
  const id = parseId<Id<string>>(key);
  return time && id ? { since: new Date(Number(time)), key: id } : null;
}

/** Only what waits after `place`: an index range, so that the last page costs what the first did. */
export function beyond(place: Place | null, since: SQLWrapper, key: SQLWrapper): SQL | undefined {
  return place ? sql`(${since}, ${key}) > (${place.since.toISOString()}::timestamptz, ${place.key}::uuid)` : undefined;
}

/** Who has a subject now: the newest row counts. */
export function holderOf({ projectId }: Scope, subject: SQLWrapper): SQL {
  return sql`(select a.assignee from assignments a where a.project_id = ${projectId} and a.subject_id = ${subject}
    order by a.created_at desc, a.id desc limit 1)`;
}

export function assignedAs(scope: Scope, { assigned }: QueueFilter, subject: SQLWrapper): SQL | undefined {
  switch (assigned) {
    case 'anyone':
      return undefined;
    case 'nobody':
      // As a yes or no the planner takes it to hold of half: `is null` it takes to be rare, and would read all to sort a page of it.
      return sql`coalesce((select a.assignee is null from assignments a where a.project_id = ${scope.projectId} and a.subject_id = ${subject}
        order by a.created_at desc, a.id desc limit 1), true)`;
    case 'me':
      // What was ever given to me is short and has an index; of that, what still is.
      return sql`${subject} in (select a.subject_id from assignments a where a.project_id = ${scope.projectId} and a.assignee = ${scope.me})
        and ${holderOf(scope, subject)} = ${scope.me}`;
  }
}
