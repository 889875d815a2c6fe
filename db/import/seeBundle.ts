import { type BundleHead, idInName } from '../../lib/bundle/format';
import type { ProjectId } from '../../lib/id';
import type { Values } from '../../lib/import/fields';
import { ok, type Result } from '../../lib/result';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { type BundleGround, takeGround } from './bundleGround';
import { claimRows } from './bundleRows';
import { counter } from './claims';
import { type OpenBundle, withBundle } from './file/bundle';
import type { Spooled } from './file/spool';
import { newThreads } from './newThreads';
import { planClaims } from './planClaims';
import type { ReadRow } from './portions';
import { type Preview, Shown } from './preview';

/** A bundle before anything of it is taken in: what it says it is, that it proved itself, and how much it holds. */
export interface SeenBundle {
  readonly sha256: string;
  readonly head: BundleHead;
  /** Things looked at, all of them in order. */
  readonly checked: number;
  readonly holds: Readonly<Record<'sources' | 'incidents' | 'questions' | 'captures' | 'claims' | 'records', number>>;
  /** What importing it would do, claim by claim. */
  readonly preview: Preview;
  /** Notes that would come with it, replies not counted. */
  readonly notes: number;
}

/** What a row says to be known by: who published it, its figure as written, its quote. */
function saidBy(row: ReadRow): Values {
  if (!('draft' in row)) return {};
  const { source, answer, quote } = row.draft;
  return { source: source.name, sourceAr: source.nameAr, figure: answer.words, quote: quote.exact };
}

async function previewOf(
  db: Executor,
  context: Context,
  projectId: ProjectId,
  bundle: OpenBundle,
): Promise<Result<Preview & { ground: BundleGround }>> {
  const taken = await takeGround(db, projectId, bundle, null);
  if (!taken.ok) return taken;
  const ground = taken.value;
  const shown = new Shown();
  const count = counter();
  count.add([], ground.made);
  async function* listening(): AsyncGenerator<ReadRow> {
    for await (const row of claimRows(db, bundle, ground)) {
      shown.hear(row.number, saidBy(row));
      yield row;
    }
  }
  for await (const plan of planClaims(db, projectId, context.actor.userId, listening(), new Set())) {
    count.add(plan.rows, {});
    for (const row of plan.rows) shown.show(row);
  }
  return ok({ ...count.totals(), rows: shown.rows, ground });
}

/** Checks a bundle, counts what it holds and says what importing it would do; nothing is written. Problems: those of `withBundle`, name_ambiguous. */
export function seeBundle(context: Context, projectId: ProjectId, file: Spooled): Promise<Result<SeenBundle>> {
  return look(context, 'project.read', projectId, (db) =>
    withBundle(file.path, async (bundle) => {
      const seen = await previewOf(db, context, projectId, bundle);
      if (!seen.ok) return seen;
      const { ground, ...preview } = seen.value;
      const holds = {
        sources: ground.sources.size,
        incidents: ground.incidents,
        questions: ground.questions.size,
        captures: ground.captures.size,
        claims: preview.imported + preview.known + preview.refused,
        records: bundle.zip.names.filter((name) => idInName(name)?.kind === 'records' && name.endsWith('.json')).length,
      };
      const checked = bundle.checks.reduce((sum, { count }) => sum + count, 0);
      return ok({ sha256: file.sha256, head: bundle.head, checked, holds, preview, notes: await newThreads(db, projectId, bundle) });
    }),
  );
}
