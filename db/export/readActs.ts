import { and, asc, eq, gt, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { EntryLine, NodeLine } from '../../lib/bundle/lines';
import { nodesBeside, type Subtree } from '../../lib/ledger/multiproof';
import type { Executor } from '../client';
import { entryOf } from '../ledger/leaf';
import { ledger, ledgerLeaves, redactions } from '../schema';
import { noteIdsIn } from './notes';
import { PORTION } from './portions';
import { oneOfIds, type Scope } from './scope';

/** The acts of a scope in a tree of `size` leaves; `own` is the act by which the export itself was taken. */
export interface Acts {
  readonly scope: Scope;
  readonly size: number;
  readonly own: string;
}

/** Acts on what is in the scope, the notes on it too. Of a record or an incident not who else took it away, but always the act that took this. */
function about(db: Executor, { scope, own }: Acts): SQL | undefined {
  const { projectId, only } = scope;
  const ofProject = eq(ledger.projectId, projectId);
  if (!only) return ofProject;
  const { questions, incidents, records, claims, captures, documents, sources } = only;
  const named = [projectId, ...questions, ...incidents, ...records, ...claims, ...captures, ...documents, ...sources];
  const rulings = sql`(select id from rulings where project_id = ${projectId} and ${oneOfIds(sql`question_id`, questions)})`;
  const copies = sql`(select id from copy_rulings where project_id = ${projectId} and ${oneOfIds(sql`document_a`, documents)} and ${oneOfIds(sql`document_b`, documents)})`;
  const policies = sql`(select id from policy_versions where project_id = ${projectId})`;
  // What was struck out, and by whom: whoever checks an act must be able to tell that from a forgery.
  const redacted = sql`(select l.id from ledger l join redactions r on r.position = l.position where l.project_id = ${projectId})`;
  const subject = sql`(${oneOfIds(ledger.subjectId, named)} or ${ledger.subjectId} in ${rulings} or ${ledger.subjectId} in ${copies} or ${ledger.subjectId} in ${policies} or ${ledger.subjectId} in ${redacted})`;
  const told = or(subject, inArray(ledger.subjectId, noteIdsIn(db, scope)));
  return and(ofProject, or(eq(ledger.id, own), and(told, sql`${ledger.verb} <> 'export.take'`)));
}

/** Indices of the scope's leaves, rising. */
async function leavesOf(db: Executor, acts: Acts): Promise<number[]> {
  const rows = await db
    .select({ index: ledgerLeaves.index })
    .from(ledgerLeaves)
    .innerJoin(ledger, eq(ledger.position, ledgerLeaves.position))
    .where(and(about(db, acts), lt(ledgerLeaves.index, acts.size)))
    .orderBy(asc(ledgerLeaves.index));
  return rows.map(({ index }) => index);
}

/** The acts of the scope as their leaves have them, by rising index; what was struck out is null, its digest stays. */
export async function* entriesOf(db: Executor, acts: Acts): AsyncGenerator<EntryLine[]> {
  const where = about(db, acts);
  for (let after = -1; ; ) {
    const rows = await db
      .select({ index: ledgerLeaves.index, act: ledger, struckOut: redactions.payloadSha256 })
      .from(ledgerLeaves)
      .innerJoin(ledger, eq(ledger.position, ledgerLeaves.position))
      .leftJoin(redactions, eq(redactions.position, ledger.position))
      .where(and(where, gt(ledgerLeaves.index, after), lt(ledgerLeaves.index, acts.size)))
      .orderBy(asc(ledgerLeaves.index))
      .limit(PORTION);
    yield rows.map(({ index, act, struckOut }) => ({
      index,
      entry: entryOf({ act, struckOut }),
      payload: struckOut === null ? { ...act.payload } : null,
    }));
    const last = rows.at(-1);
    if (!last || rows.length < PORTION) return;
    after = last.index;
  }
}

async function hashesOf(db: Executor, asked: readonly Subtree[]): Promise<NodeLine[]> {
  const array = (values: readonly number[]) => `{${values.join(',')}}`;
  const rows = await db.execute<{ level: number; index: string; hash: Buffer }>(sql`select n.level, n.index, n.hash
    from unnest(${array(asked.map(({ level }) => level))}::smallint[], ${array(asked.map(({ index }) => index))}::bigint[])
      with ordinality as a(level, index, place)
    join ledger_nodes n on n.level = a.level and n.index = a.index order by a.place`);
  if (rows.length !== asked.length) throw new Error('the tree of the ledger lacks a node');
  return [...rows].map(({ level, index, hash }) => ({ level, index: Number(index), hash: Buffer.from(hash).toString('hex') }));
}

/** The hashes of the full subtrees beside the scope's leaves, in the order in which they stand. */
export async function* nodesOf(db: Executor, acts: Acts): AsyncGenerator<NodeLine[]> {
  const leaves = await leavesOf(db, acts);
  let asked: Subtree[] = [];
  for (const subtree of nodesBeside(leaves, acts.size)) {
    asked.push(subtree);
    if (asked.length < PORTION) continue;
    yield await hashesOf(db, asked);
    asked = [];
  }
  if (asked.length) yield await hashesOf(db, asked);
}
