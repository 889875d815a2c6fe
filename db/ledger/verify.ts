import { and, asc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { parseCheckpoint } from '../../lib/ledger/checkpoint';
import { growingTree } from '../../lib/ledger/growing';
import { sameHash } from '../../lib/ledger/merkle';
import { type NoteKey, notesIn, openNote, parseVerifierKey } from '../../lib/ledger/note';
import type { Executor } from '../client';
import { checkpoints, ledger, ledgerKeys, ledgerLeaves, redactions } from '../schema';
import { leafOf } from './leaf';
import { sha256 } from './nodes';
import { verifyEd25519 } from './signer';

/** One thing looked at: how many there were of it, and what is wrong, each in a few words. */
export interface Check {
  readonly what: string;
  readonly count: number;
  readonly faults: readonly string[];
}

/** As many faults of one kind as are worth naming; the rest are counted. */
const NAMED = 20;
/** Acts read at a time. */
const PORTION = 20_000;

interface Note {
  readonly size: number;
  readonly root: Uint8Array;
  /** "checkpoint of 62 acts", or the place in a file. */
  readonly from: string;
}

function opened(note: string, keys: readonly NoteKey[], from: string): Note | string {
  const text = openNote(sha256, note, keys, verifyEd25519);
  const checkpoint = text === null ? null : parseCheckpoint(text);
  if (!checkpoint) return `${from}: no key of this ledger signed it`;
  return { size: checkpoint.size, root: checkpoint.root, from };
}

/** Walks over all acts once and compares the tree they make with every checkpoint on the way. */
async function walk(db: Executor, notes: readonly Note[]): Promise<{ acts: Check; roots: Check }> {
  const due = new Map<number, Note[]>();
  for (const note of notes) due.set(note.size, [...(due.get(note.size) ?? []), note]);
  const tree = growingTree(sha256);
  const [missing, faults]: string[][] = [[], []];
  const compare = () => {
    for (const { root, from } of due.get(tree.size) ?? [])
      if (!sameHash(root, tree.root())) faults?.push(`${from}: the acts make another root`);
    due.delete(tree.size);
  };
  compare();
  for (let from = 0; ; from += PORTION) {
    const rows = await db
      .select({ index: ledgerLeaves.index, act: ledger, struckOut: redactions.payloadSha256 })
      .from(ledgerLeaves)
      .leftJoin(ledger, eq(ledger.position, ledgerLeaves.position))
      .leftJoin(redactions, eq(redactions.position, ledgerLeaves.position))
      .where(and(gte(ledgerLeaves.index, from), lt(ledgerLeaves.index, from + PORTION)))
      .orderBy(asc(ledgerLeaves.index));
    for (const { index, act, struckOut } of rows) {
      if (index !== tree.size || !act) {
        missing?.push(`leaf ${tree.size}: its act is not there`);
        return {
          acts: { what: 'acts', count: tree.size, faults: missing ?? [] },
          roots: { what: 'roots', count: notes.length, faults: faults ?? [] },
        };
      }
      tree.add(leafOf({ act, struckOut }));
      compare();
    }
    if (rows.length < PORTION) break;
  }
  for (const { from, size } of [...due.values()].flat()) faults?.push(`${from}: it speaks of ${size} acts, the ledger has ${tree.size}`);
  return {
    acts: { what: 'acts', count: tree.size, faults: missing ?? [] },
    roots: { what: 'roots', count: notes.length, faults: faults ?? [] },
  };
}

/** Rows that are not what they say they are, found by one statement that returns `count` and the faulty ids. */
async function rows(db: Executor, what: string, table: SQL, wrong: SQL): Promise<Check> {
  const [found] = await db.execute<{ count: number; faults: string[] | null }>(
    sql`select count(*)::int as count, (array_agg(id::text) filter (where ${wrong}))[1:${sql.raw(String(NAMED))}] as faults from ${table} as row`,
  );
  return { what, count: found?.count ?? 0, faults: (found?.faults ?? []).map((id) => `${what}: ${id}`) };
}

/**
 * Checks a whole database against itself, and against checkpoints kept outside it: every act against the tree, the tree against every
 * checkpoint, every signature, every capture against its hash, every quote against its capture, every approval against its evidence,
 * that nobody approved their own, and that what was struck out was struck out by an act. `kept` is a file of signed notes; `key` is one known from outside, in the form witnesses take in.
 */
export async function verifyDatabase(db: Executor, { kept = '', key = '' }: { kept?: string; key?: string } = {}): Promise<Check[]> {
  const written = key ? [key] : (await db.select().from(ledgerKeys)).map(({ verifier }) => verifier);
  const keys = written.flatMap((one) => parseVerifierKey(sha256, one) ?? []);
  const stored = await db.select().from(checkpoints).orderBy(asc(checkpoints.size));
  const notes = [
    ...stored.map(({ size, note }) => opened(note, keys, `checkpoint of ${size} acts`)),
    ...notesIn(kept).map((note, index) => opened(note, keys, `kept checkpoint ${index + 1}`)),
  ];
  const bad = notes.filter((note) => typeof note === 'string');
  const { acts, roots } = await walk(
    db,
    notes.filter((note) => typeof note !== 'string'),
  );
  return [
    acts,
    roots,
    { what: 'signatures', count: notes.length, faults: bad },
    await rows(db, 'captures', sql`captures`, sql`sha256 <> encode(sha256(convert_to(text, 'UTF8')), 'hex')`),
    await rows(
      db,
      'quotes',
      sql`(select q.*, c.text from quotes q join captures c on c.id = q.capture_id)`,
      sql`exact is distinct from substr(text, start + 1, "end" - start)`,
    ),
    await rows(db, 'reconciliations', sql`reconciliations`, sql`input_hash <> encode(sha256(convert_to(inputs, 'UTF8')), 'hex')`),
    await rows(
      db,
      'approvals',
      sql`(select a.reconciliation_id as id, a.approver_id, r.author_id, a.input_hash, r.input_hash as submitted from approvals a
        left join reconciliations r on r.id = a.reconciliation_id)`,
      sql`submitted is distinct from input_hash or approver_id = author_id`,
    ),
    await rows(
      db,
      'redactions',
      // A redaction without its act would let whoever holds the database strike out unseen.
      sql`(select l.id, r.payload_sha256, l.payload, a.payload as said from redactions r left join ledger l on l.position = r.position
        left join ledger a on a.verb = 'ledger.redact' and a.subject_id = l.id and a.actor_id = r.created_by)`,
      sql`payload is distinct from '{}' or not coalesce(said = '{}' or said ->> 'payloadSha256' = payload_sha256, false)`,
    ),
  ];
}
