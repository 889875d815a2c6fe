import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { AnnotationId, ProjectId, UserId } from '../../lib/id';
import { may, type Role } from '../../lib/policy';
import { ok, type Result } from '../../lib/result';
import { notePartsOf } from '../../lib/text/mention';
import type { Executor } from '../client';
import { type Act, type Context, look } from '../context';
import { members, mentions, users } from '../schema';

export interface Mentionable {
  readonly userId: UserId;
  readonly name: string;
  readonly role: Role;
}

/** The members a note can name: those who could answer it. */
export async function mentionableOf(db: Executor, projectId: ProjectId): Promise<Mentionable[]> {
  const rows = await db
    .select({ userId: users.id, name: users.name, role: members.role })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.projectId, projectId), isNull(users.disabledAt)))
    .orderBy(asc(users.name));
  return rows
    .filter(({ role }) => may({ role, administrator: false }, 'annotation.reply'))
    .map(({ userId, ...row }) => ({ ...row, userId: userId as UserId }));
}

/** The same for a screen that offers them. */
export function listMentionable(context: Context, projectId: ProjectId): Promise<Result<Mentionable[]>> {
  return look(context, 'project.read', projectId, async (db) => ok(await mentionableOf(db, projectId)));
}

/** Keeps whom a note names, in the act that writes it. Naming oneself asks nothing of anybody; of two of one name both are meant. */
export async function keepMentions({ tx, by }: Act, projectId: ProjectId, annotationId: AnnotationId, body: string): Promise<void> {
  if (!body.includes('@[')) return;
  const people = await mentionableOf(tx, projectId);
  const parts = notePartsOf(
    body,
    people.map(({ name }) => name),
  );
  const named = new Set(parts.filter(({ mention }) => mention).map(({ text }) => text));
  const rows = people
    .filter(({ userId, name }) => named.has(name) && userId !== by)
    .map(({ userId }) => ({ projectId, annotationId, userId }));
  if (rows.length) await tx.insert(mentions).values(rows);
}

/** The names each of these notes mentions. */
export async function mentionedIn(db: Executor, projectId: ProjectId, ids: readonly string[]): Promise<Map<string, string[]>> {
  const named = new Map<string, string[]>();
  if (!ids.length) return named;
  const rows = await db
    .select({ annotationId: mentions.annotationId, name: users.name })
    .from(mentions)
    .innerJoin(users, eq(users.id, mentions.userId))
    .where(and(eq(mentions.projectId, projectId), inArray(mentions.annotationId, [...ids])));
  for (const { annotationId, name } of rows) named.set(annotationId, [...(named.get(annotationId) ?? []), name]);
  return named;
}
