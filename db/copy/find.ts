import { inArray, sql } from 'drizzle-orm';
import type { CaptureId, DocumentId, ProjectId } from '../../lib/id';
import { foldedWords } from '../../lib/text/foldedWords';
import { sharedRuns as runsOf } from '../../lib/text/sharedRuns';
import { sketch } from '../../lib/text/shingles';
import { insertMany } from '../bulk';
import type { Executor } from '../client';
import { captureSketches, captures, sharedRuns } from '../schema';
import { queueForCopies } from './lock';

/** Captures a new one is laid beside, word by word: those with which it has most of its sketch in common. */
const MOST_CAPTURES = 20;
/** Code points read of them in all, so that a book beside twenty books does not hold up whoever pastes it. */
const MOST_CHARACTERS = 5_000_000;

/** Captures looked at that hold one hash: what more of them say than this is a formula, which tells no copy. */
const COMMONPLACE = 1000;

interface NewCapture {
  readonly captureId: CaptureId;
  readonly documentId: DocumentId;
  readonly text: string;
}

/**
 * The captures of other documents that share most with this sketch, best first, as many as will be read. Each hash is looked up
 * by itself: asked for any of many (`&&`), PostgreSQL guesses so many answers that it reads every sketch there is.
 */
async function candidates(db: Executor, projectId: ProjectId, { documentId }: NewCapture, hashes: readonly bigint[]): Promise<CaptureId[]> {
  // Compiling the query would take longer than running it; and where many captures came in this very act, the planner still takes the
  // table for an empty one and would read all of it for each hash.
  await db.execute(sql`select set_config('jit', 'off', true), set_config('enable_seqscan', 'off', true)`);
  const rows = await db.execute<{ id: CaptureId; characters: number }>(sql`
    select c.id, c.characters from (
      select s.capture_id, count(*) as common
      from unnest(${`{${hashes.join(',')}}`}::bigint[]) hash cross join lateral (
        select capture_id from capture_sketches where shingles @> array[hash] and project_id = ${projectId} limit ${COMMONPLACE}
      ) s
      group by s.capture_id
    ) best
    join captures c on c.id = best.capture_id
    where c.document_id <> ${documentId}
    order by best.common desc, c.id
    limit ${MOST_CAPTURES}`);
  await db.execute(sql`select set_config('enable_seqscan', 'on', true)`);
  let read = 0;
  return rows.flatMap(({ id, characters }) => {
    read += characters;
    return read <= MOST_CHARACTERS ? [id] : [];
  });
}

/**
 * Keeps what a capture is recognised by, and every run of words it shares with captures of other documents of its project.
 * Captures of one project pass one at a time from here to the end of their transaction: each sees those before it.
 */
export async function findCopies(db: Executor, projectId: ProjectId, capture: NewCapture): Promise<void> {
  const words = foldedWords(capture.text);
  const hashes = sketch(words);
  await queueForCopies(db, projectId);
  const beside = hashes.length ? await candidates(db, projectId, capture, hashes) : [];
  await db.insert(captureSketches).values({ captureId: capture.captureId, projectId, shingles: hashes });
  if (!beside.length) return;
  const others = await db.select({ id: captures.id, text: captures.text }).from(captures).where(inArray(captures.id, beside));
  const found = others.flatMap(({ id, text }) => {
    const [captureA, captureB] = capture.captureId < id ? [capture.captureId, id] : [id, capture.captureId];
    const other = foldedWords(text);
    const runs = captureA === id ? runsOf(other, words) : runsOf(words, other);
    return runs.map((run) => ({ projectId, captureA, captureB, ...run }));
  });
  await insertMany(db, sharedRuns, found);
}
