import { countOrigins, type OriginCounts } from '../../lib/claim/origin';
import { partOf, type ShownPart } from '../../lib/claim/part';
import { grouped } from '../../lib/grouped';
import type { ClaimId, IncidentId, ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type AcrossFinding, acrossRows } from '../../lib/verdict/across';
import { type JudgedPair, judgePairs } from '../../lib/verdict/pairs';
import { type Tally, tallyPairs } from '../../lib/verdict/tally';
import { type Thread, threadsOf } from '../annotation/read';
import { claimsOfQuestions, type StoredClaim, speakersOf } from '../claim/read';
import type { Executor } from '../client';
import { type Context, look } from '../context';
import { refuseHidden } from '../doubleReading/hidden';
import { type Incident, incidentOf, partsOf, type Question, questionsOf } from '../incident/read';
import { currentPolicy, type StoredPolicy } from '../policy/read';
import { type Draft, draftOf } from '../reconciliation/draft';
import { type Reconciliation, reconciliationsOfProject } from '../reconciliation/read';
import { type Ruling, rulingsOf } from '../ruling/read';
import { type Source, sourcesOf } from '../source/read';
import { type Family, familyOf } from './family';

export interface BenchRow {
  readonly question: Question;
  /** The part of its claims that is looked at, as they stand, rejected and proposed ones too. */
  readonly claims: readonly StoredClaim[];
  /** How many there are, and which of them the part is. */
  readonly of: Omit<ShownPart<StoredClaim>, 'claims'>;
  /** All that stand: what standing, counts and rules rest on. */
  readonly accepted: readonly StoredClaim[];
  /** How many wait to be judged. */
  readonly proposed: number;
  /** Every pair of accepted claims of the part with its verdict. */
  readonly pairs: readonly JudgedPair<Ruling>[];
  readonly counts: OriginCounts;
  /** What all pairs of all accepted claims come to. */
  readonly tally: Tally;
  /** Oldest first. */
  readonly reconciliations: readonly Reconciliation[];
  /** The reader's own draft. */
  readonly draft: Draft | null;
}

/** Of questions with more claims than are shown at once: which hundred, counted from 1, and claims that are shown whatever part they are of. */
export interface Part {
  readonly part?: number;
  readonly besides?: readonly ClaimId[];
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

/** Its parts, what it is part of and the parts of that: the bench tells of them, too. */
async function kinOf(db: Executor, projectId: ProjectId, { id, partOf }: Incident): Promise<IncidentId[]> {
  const parts = [...(await partsOf(db, projectId, id)), ...(partOf ? await partsOf(db, projectId, partOf) : [])].map((one) => one.id);
  return partOf ? [partOf, ...parts] : parts;
}

/** The bench of an incident. Problems: not_found, reading_blind (the asker reads a document blind that speaks here). */
export function readBench(
  context: Context,
  projectId: ProjectId,
  incidentId: IncidentId,
  { part = 1, besides = [] }: Part = {},
): Promise<Result<BenchData>> {
  return look(context, 'project.read', projectId, async (db, looker) => {
    const incident = await incidentOf(db, projectId, incidentId);
    if (!incident) return fail('not_found');
    const kin = looker.readsBlind ? await kinOf(db, projectId, incident) : [];
    const free = await refuseHidden(db, projectId, looker, [incidentId, ...kin]);
    if (!free.ok) return free;
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
      reconciliationsOfProject(db, projectId, ids),
      Promise.all(ids.map((id) => draftOf(db, id, context.actor.userId))),
    ]);
    const claimsAt = grouped(claims, ({ questionId }) => questionId);
    const rows = questions.map((question, index): BenchRow => {
      const own = claimsAt.get(question.id) ?? [];
      const { claims: shown, ...of } = partOf(own, part, new Set(besides));
      const accepted = own.filter(({ status }) => status === 'accepted');
      return {
        ...{ question, claims: shown, of, accepted },
        proposed: own.filter(({ status }) => status === 'proposed').length,
        pairs: judgePairs(
          shown.filter(({ status }) => status === 'accepted'),
          policy,
          rulings,
        ),
        counts: countOrigins(accepted.map(({ chain }) => chain)),
        tally: tallyPairs(accepted, policy, rulings),
        reconciliations: reconciliations.filter(({ questionId }) => questionId === question.id),
        draft: drafts[index] ?? null,
      };
    });
    const claimIds = rows.flatMap((row) => row.claims.map(({ id }) => id));
    // Only the sources that speak here: a project knows thousands, and an incident a handful.
    const [threads, sources] = await Promise.all([
      threadsOf(db, projectId, { claimIds, questionIds: ids }),
      sourcesOf(db, projectId, speakersOf(claims)),
    ]);
    return ok({
      incident,
      whole: whole || null,
      parts,
      rows,
      threads,
      sources,
      policy,
      across: acrossRows(
        rows.map(({ question, accepted }) => ({ question, claims: accepted })),
        policy,
      ),
      family: await familyOf(db, projectId, incident, { whole: whole || null, parts }, policy),
    });
  });
}
