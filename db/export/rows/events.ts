import { and, eq, inArray } from 'drizzle-orm';
import { ANSWER_KIND, MEASURES } from '../../../lib/claim/claim';
import { countOrigins, originKey } from '../../../lib/claim/origin';
import type { Both } from '../../../lib/export/table/column';
import type { EventRow } from '../../../lib/export/table/events';
import { sayChain } from '../../../lib/export/table/say';
import { boundsOf } from '../../../lib/figure/bounds';
import type { Bounds } from '../../../lib/figure/figure';
import type { FigurePolicy } from '../../../lib/figure/policy';
import type { ProjectId, QuestionId } from '../../../lib/id';
import { claimsOfQuestions, type StoredClaim } from '../../claim/read';
import type { Executor } from '../../client';
import { currentPolicy } from '../../policy/read';
import { type Reconciliation, reconciliationsOfProject } from '../../reconciliation/read';
import { questionSummaries } from '../../schema';
import { sourceNames } from './claims';
import { questionsInPortions } from './questions';

const COUNTED = MEASURES.filter((measure) => ANSWER_KIND[measure] === 'figure');

/** From the least to the most that any of these claims leaves possible; null when none gives a number. */
function statedBy(claims: readonly StoredClaim[], policy: FigurePolicy): Bounds | null {
  const all = claims.flatMap(({ answer }) => (answer.kind === 'figure' ? (boundsOf(answer.figure, policy) ?? []) : []));
  if (!all.length) return null;
  const highs = all.flatMap(({ high }) => high ?? []);
  return { low: Math.min(...all.map(({ low }) => low)), high: highs.length < all.length ? null : Math.max(...highs) };
}

/** The recorded origins behind these claims, each once, by name. */
function originNames(claims: readonly StoredClaim[], sources: ReadonlyMap<string, Both>): Both[] {
  const ends = new Map(claims.flatMap(({ chain }) => [[originKey(chain), chain.at(-1) ?? chain[0]] as const]).filter(([key]) => key));
  return [...ends.values()].map((end) => ({ en: sayChain([end], sources, 'en'), ar: sayChain([end], sources, 'ar') }));
}

type Claimed = Pick<EventRow, 'reports' | 'sources' | 'origins' | 'notRecorded' | 'originNames' | 'stated'>;

function ofClaims(claims: readonly StoredClaim[], sources: ReadonlyMap<string, Both>, policy: FigurePolicy): Claimed {
  return {
    ...countOrigins(claims.map(({ chain }) => chain)),
    sources: new Set(claims.map(({ document }) => document.sourceId)).size,
    originNames: originNames(claims, sources),
    stated: statedBy(claims, policy),
  };
}

function ofRecords(records: readonly Reconciliation[]): Pick<EventRow, 'value' | 'valueStatus' | 'stale'> {
  const approved = records.find(({ status }) => status === 'approved');
  if (approved) return { value: approved, valueStatus: 'approved', stale: approved.stale };
  const newest = records.at(-1)?.status;
  return { value: null, valueStatus: newest === 'submitted' || newest === 'returned' ? newest : 'none', stale: false };
}

async function summariesOf(tx: Executor, projectId: ProjectId, ids: readonly QuestionId[]) {
  const rows = await tx
    .select({ id: questionSummaries.questionId, standing: questionSummaries.standing, conflicts: questionSummaries.conflicts })
    .from(questionSummaries)
    .where(and(eq(questionSummaries.projectId, projectId), inArray(questionSummaries.questionId, [...ids])));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The counted questions of a project, incident by incident, with what was approved and what was said. */
export async function* eventRows(tx: Executor, projectId: ProjectId): AsyncGenerator<EventRow[]> {
  const sources = await sourceNames(tx, projectId);
  const policy = await currentPolicy(tx, projectId);
  for await (const portion of questionsInPortions(tx, projectId, COUNTED)) {
    const ids = portion.map(({ question }) => question.id);
    const accepted = (await claimsOfQuestions(tx, projectId, ids)).filter(({ status }) => status === 'accepted');
    const records = await reconciliationsOfProject(tx, projectId, ids);
    const summaries = await summariesOf(tx, projectId, ids);
    yield portion.map(({ question, incident }) => {
      const { standing = 'empty', conflicts = 0 } = summaries.get(question.id) ?? {};
      return {
        ...{ question, incident, standing, conflicts },
        ...ofClaims(
          accepted.filter(({ questionId }) => questionId === question.id),
          sources,
          policy,
        ),
        ...ofRecords(records.filter(({ questionId }) => questionId === question.id)),
      };
    });
  }
}
