import { countOrigins, type OriginCounts } from '../../lib/claim/origin';
import type { IncidentId, ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type AcrossFinding, acrossRows } from '../../lib/verdict/across';
import { type JudgedPair, judgePairs } from '../../lib/verdict/pairs';
import { type StandingVerdict, standing } from '../../lib/verdict/standing';
import { type Thread, threadsOf } from '../annotation/read';
import { claimsOfQuestions, type StoredClaim, speakersOf } from '../claim/read';
import { type Context, look } from '../context';
import { type Incident, incidentOf, partsOf, type Question, questionsOf } from '../incident/read';
import { currentPolicy, type StoredPolicy } from '../policy/read';
import { type Draft, draftOf } from '../reconciliation/draft';
import { type Reconciliation, reconciliationsOf } from '../reconciliation/read';
import { type Ruling, rulingsOf } from '../ruling/read';
import { type Source, sourcesOf } from '../source/read';
import { type Family, familyOf } from './family';

export interface BenchRow {
  readonly question: Question;
  /** Every claim as it stands, rejected and proposed ones too. */
  readonly claims: readonly StoredClaim[];
  /** Every pair of accepted claims with its verdict. */
  readonly pairs: readonly JudgedPair<Ruling>[];
  readonly counts: OriginCounts;
  readonly standing: StandingVerdict;
  /** Oldest first. */
  readonly reconciliations: readonly Reconciliation[];
  /** The reader's own draft. */
  readonly draft: Draft | null;
}

/** All the bench of one incident shows. */
export interface BenchData {
  readonly incident: Incident;
  readonly whole: Incident | null;
  readonly parts: readonly Incident[];
  readonly rows: readonly BenchRow[];
  readonly threads: readonly Thread[];
  readonly sources: readonly Source[];
  readonly policy: StoredPolicy;
  /** What rows say of each other: one asks about a part of another. */
  readonly across: readonly AcrossFinding[];
  /** The incident with its parts, or with what it is part of. */
  readonly family: Family | null;
}

export function readBench(context: Context, projectId: ProjectId, incidentId: IncidentId): Promise<Result<BenchData>> {
  return look(context, 'project.read', projectId, async (db) => {
    const incident = await incidentOf(db, projectId, incidentId);
    if (!incident) return fail('not_found');
    const [whole, parts, questions, policy] = await Promise.all([
      incident.partOf && incidentOf(db, projectId, incident.partOf),
      partsOf(db, projectId, incidentId),
      questionsOf(db, projectId, incidentId),
      currentPolicy(db, projectId),
    ]);
    const ids = questions.map(({ id }) => id);
    const [claims, rulings, reconciliations, drafts] = await Promise.all([
      claimsOfQuestions(db, projectId, ids),
      rulingsOf(db, projectId, ids),
      reconciliationsOf(db, projectId, ids),
      Promise.all(ids.map((id) => draftOf(db, id, context.actor.userId))),
    ]);
    // Only the sources that speak here: a project knows thousands, and an incident a handful.
    const [threads, sources] = await Promise.all([
      threadsOf(db, projectId, { claimIds: claims.map(({ id }) => id), questionIds: ids }),
      sourcesOf(db, projectId, speakersOf(claims)),
    ]);
    const rows = questions.map((question, index): BenchRow => {
      const own = claims.filter(({ questionId }) => questionId === question.id);
      const accepted = own.filter(({ status }) => status === 'accepted');
      const pairs = judgePairs(accepted, policy, rulings);
      return {
        question,
        claims: own,
        pairs,
        counts: countOrigins(accepted.map(({ chain }) => chain)),
        standing: standing(accepted, pairs),
        reconciliations: reconciliations.filter(({ questionId }) => questionId === question.id),
        draft: drafts[index] ?? null,
      };
    });
    return ok({
      incident,
      whole: whole || null,
      parts,
      rows,
      threads,
      sources,
      policy,
      across: acrossRows(
        rows.map(({ question, claims: of }) => ({ question, claims: of.filter(({ status }) => status === 'accepted') })),
        policy,
      ),
      family: await familyOf(db, projectId, incident, { whole: whole || null, parts }, policy),
    });
  });
}
