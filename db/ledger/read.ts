import { and, asc, desc, eq, lt } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { ProjectId } from '../../lib/id';
import { VERBS, type Verb } from '../../lib/policy';
import { ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look, lookAtOnce } from '../context';
import { hiddenAmong, hiddenFrom, type Looker } from '../doubleReading/hidden';
import { parse } from '../parse';
import { ledger, ledgerLeaves, members, redactions, users } from '../schema';
import { type Subject, subjectsOf } from './subjects';

export interface Entry {
  readonly id: string;
  readonly position: number;
  readonly verb: Verb;
  readonly subject: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly by: string | null;
  readonly at: Date;
  /** Whether it is a leaf of the tree already: within a second of the act. */
  readonly inTree: boolean;
  /** What the act was about, by its name and address; null where it has neither. */
  readonly about: Subject | null;
  /** Who struck out what was recorded with it, when and why; null when nobody did. */
  readonly struckOut: { readonly by: string; readonly at: Date; readonly reason: string } | null;
}

const PAGE = 100;

const striker = alias(users, 'striker');

const Filter = z.object({
  verb: z.enum(VERBS).optional(),
  actorId: z.uuid().optional(),
  subjectId: z.uuid().optional(),
  /** Entries before this position: the next page. */
  before: z.coerce.number().int().positive().optional(),
  limit: z.number().int().positive().default(PAGE),
});

export interface LedgerPage {
  readonly entries: readonly Entry[];
  /** Where the next page begins, or null at the first act. */
  readonly next: number | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

type Read = z.output<typeof Filter>;

/** Acts of a project without what they are about, newest first. */
async function actsOf(db: Executor, projectId: ProjectId, { verb, actorId, subjectId, before, limit }: Read) {
  const rows = await db
    .select({
      entry: ledger,
      by: users.name,
      leaf: ledgerLeaves.index,
      struckOut: { by: striker.name, at: redactions.createdAt, reason: redactions.reason },
    })
    .from(ledger)
    .leftJoin(users, eq(users.id, ledger.actorId))
    .leftJoin(ledgerLeaves, eq(ledgerLeaves.position, ledger.position))
    .leftJoin(redactions, eq(redactions.position, ledger.position))
    .leftJoin(striker, eq(striker.id, redactions.createdBy))
    .where(
      and(
        eq(ledger.projectId, projectId),
        verb === undefined ? undefined : eq(ledger.verb, verb),
        actorId === undefined ? undefined : eq(ledger.actorId, actorId),
        subjectId === undefined ? undefined : eq(ledger.subjectId, subjectId),
        before === undefined ? undefined : lt(ledger.position, before),
      ),
    )
    .orderBy(desc(ledger.position))
    .limit(limit + 1);
  const entries = rows.slice(0, limit).map(({ entry, by, leaf, struckOut }) => ({
    id: entry.id,
    position: entry.position,
    verb: entry.verb,
    subject: entry.subject,
    subjectId: entry.subjectId,
    payload: entry.payload,
    by,
    at: entry.at,
    inTree: leaf !== null,
    struckOut: struckOut?.at && struckOut.reason ? { by: struckOut.by ?? '', at: struckOut.at, reason: struckOut.reason } : null,
  }));
  return { entries, next: rows.length > limit ? (entries.at(-1)?.position ?? null) : null };
}

/** The acts, and nothing besides who did which to what, where one concerns a document that the asker reads blind. */
async function withheld(db: Executor, projectId: ProjectId, looker: Looker, acts: Awaited<ReturnType<typeof actsOf>>) {
  const hidden = await hiddenFrom(db, projectId, looker);
  if (!hidden) return { ...acts, mute: new Set<string>() };
  const mute = await hiddenAmong(
    db,
    hidden,
    acts.entries.map(({ subjectId }) => subjectId),
  );
  return { ...acts, entries: acts.entries.map((entry) => (mute.has(entry.subjectId) ? { ...entry, payload: {} } : entry)), mute };
}

/** The acts of a project, newest first, filtered; a filter that cannot be read is refused. */
export async function readLedger(context: Context, projectId: ProjectId, filter: z.input<typeof Filter>): Promise<Result<LedgerPage>> {
  const parsed = parse(Filter, filter);
  if (!parsed.ok) return parsed;
  return look(context, 'ledger.read', projectId, async (db, looker) => {
    const { entries, next, mute } = await withheld(db, projectId, looker, await actsOf(db, projectId, parsed.value));
    const people = await db
      .select({ id: users.id, name: users.name })
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .where(eq(members.projectId, projectId))
      .orderBy(asc(users.name));
    const subjects = await subjectsOf(db, projectId, entries);
    const about = (id: string) => (mute.has(id) ? null : (subjects.get(id) ?? null));
    return ok({ entries: entries.map((entry) => ({ ...entry, about: about(entry.subjectId) })), next, people });
  });
}

/** The same for programs: the acts alone. */
export async function listActs(
  context: Context,
  projectId: ProjectId,
  filter: z.input<typeof Filter>,
): Promise<Result<{ readonly entries: readonly Omit<Entry, 'about'>[]; readonly next: number | null }>> {
  const parsed = parse(Filter, filter);
  if (!parsed.ok) return parsed;
  return lookAtOnce(context, 'ledger.read', projectId, async (db, blind) => {
    const acts = await actsOf(db, projectId, parsed.value);
    if (!blind) return ok(acts);
    const { entries, next } = await withheld(db, projectId, blind, acts);
    return ok({ entries, next });
  });
}
