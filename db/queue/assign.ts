import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ProjectId, UserId } from '../../lib/id';
import { canSeeTo, type Section, SUBJECT, sectionsOf } from '../../lib/queue/section';
import { fail, ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { act, type Context, look, newId } from '../context';
import { idOf, parse } from '../parse';
import { assignments, members, users } from '../schema';
import { documentSubjects } from './documents';
import { Filter, type Scope } from './filter';
import { questionSubjects } from './questions';
import { scopeOf } from './read';

/** So many go at once; what has waited longest goes first. */
export const AT_ONCE = 1000;

export const SelectionInput = Filter.extend({
  /** Those chosen by hand, by their keys; all that match when absent. */
  keys: z.array(z.uuid()).min(1, 'required').max(AT_ONCE).optional(),
  assignee: idOf<UserId>().nullable(),
});

export const AssignmentInput = SelectionInput.extend({
  /** What the person saw before they confirmed: how many go, and how many of those somebody else had. */
  count: z.number().int().min(0),
  held: z.number().int().min(0),
});
type Chosen = z.output<typeof SelectionInput>;

interface Subject {
  readonly id: string;
  readonly holder: { readonly id: string; readonly name: string } | null;
}

async function chosen(scope: Scope, { keys, assignee, ...filter }: Chosen): Promise<Result<readonly Subject[]>> {
  const { section } = filter;
  if (!sectionsOf(scope.role).includes(section)) return fail('not_allowed');
  switch (section) {
    case 'to_read':
      return ok(await documentSubjects(scope, filter, keys, AT_ONCE));
    case 'contested':
    case 'returned':
    case 'awaiting':
    case 'stale':
      return ok(await questionSubjects(scope, section, filter, keys, AT_ONCE));
    case 'mentions':
      return fail('invalid', 'section');
  }
}

async function checkAssignee(
  db: Executor,
  projectId: ProjectId,
  section: Section,
  assignee: UserId | null,
): Promise<Result<string | null>> {
  if (assignee === null) return ok(null);
  const [member] = await db
    .select({ role: members.role, name: users.name })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.projectId, projectId), eq(members.userId, assignee), isNull(users.disabledAt)));
  if (!member) return fail('not_found', 'assignee');
  return canSeeTo(member.role, section) ? ok(member.name) : fail('not_allowed', 'assignee');
}

/** Held by somebody, and not by whoever is to have it. */
const heldByAnother = ({ assignee }: Chosen, subjects: readonly Subject[]) =>
  subjects.filter(({ holder }) => holder && holder.id !== assignee);

export interface Weighed {
  readonly count: number;
  /** Who has some of it now, and how much. */
  readonly held: readonly { readonly name: string; readonly count: number }[];
  /** Whom it goes to; null when it is taken from everybody. */
  readonly to: string | null;
}

/** What an assignment would do, to be confirmed. Problems: not_found, not_allowed (assignee). */
export async function weighAssignment(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof SelectionInput>,
): Promise<Result<Weighed>> {
  const parsed = parse(SelectionInput, input);
  if (!parsed.ok) return parsed;
  return look(context, 'project.read', projectId, async (db, { role }) => {
    if (role === null) return fail('not_found');
    const { section, assignee } = parsed.value;
    const to = await checkAssignee(db, projectId, section, assignee);
    if (!to.ok) return to;
    const subjects = await chosen(scopeOf(db, context, projectId, role), parsed.value);
    if (!subjects.ok) return subjects;
    const names = new Map<string, number>();
    for (const { holder } of heldByAnother(parsed.value, subjects.value)) {
      if (holder) names.set(holder.name, (names.get(holder.name) ?? 0) + 1);
    }
    return ok({ count: subjects.value.length, held: [...names].map(([name, count]) => ({ name, count })), to: to.value });
  });
}

/**
 * Gives what waits to a member, or to nobody; the newest row of a subject counts. Returns how many. Problems: changed_meanwhile when
 * another number waits, or is in other hands, than was confirmed; not_found, not_allowed (assignee).
 */
export async function assignWork(context: Context, projectId: ProjectId, input: z.input<typeof AssignmentInput>): Promise<Result<number>> {
  const parsed = parse(AssignmentInput, input);
  if (!parsed.ok) return parsed;
  return act(context, 'queue.assign', projectId, async ({ tx, at, by, role, log }) => {
    if (role === null) return fail('not_found');
    const { count, held, section, assignee, keys: _, ...filter } = parsed.value;
    // Two who hand out work at once wait for each other: the second sees what the first gave.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`queue ${projectId}`}, 0))`);
    const to = await checkAssignee(tx, projectId, section, assignee);
    if (!to.ok) return to;
    const subjects = await chosen(scopeOf(tx, context, projectId, role), parsed.value);
    if (!subjects.ok) return subjects;
    const kind = SUBJECT[section];
    if (kind === null) return fail('invalid', 'section');
    if (subjects.value.length !== count || heldByAnother(parsed.value, subjects.value).length !== held) return fail('changed_meanwhile');
    const rows = subjects.value
      .filter(({ holder }) => (holder?.id ?? null) !== assignee)
      .map(({ id }) => ({ id: newId(), projectId, subject: kind, subjectId: id, assignee, createdBy: by, createdAt: at }));
    if (rows.length) await tx.insert(assignments).values(rows);
    const what = { section, ...filter, subject: kind, count: rows.length, subjects: rows.map(({ subjectId }) => subjectId) };
    await log(assignee ? 'user' : 'project', assignee ?? projectId, what);
    return ok(rows.length);
  });
}
