import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { ClaimId, ProjectId, QuestionId, RulingId } from '../../lib/id';
import type { VerdictKind } from '../../lib/verdict/verdict';
import { amongGiven } from '../among';
import { sendBuilt } from '../built';
import type { Executor } from '../client';
import { rulings, users } from '../schema';

/** A reviewer's word on a pair at the versions it was given for; claimA < claimB. */
export interface Ruling {
  readonly id: RulingId;
  readonly claimA: ClaimId;
  readonly versionA: number;
  readonly claimB: ClaimId;
  readonly versionB: number;
  readonly computed: VerdictKind;
  readonly verdict: VerdictKind;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

function select(db: Executor, ofQuestions: SQL) {
  return db
    .select({ ruling: rulings, by: users.name })
    .from(rulings)
    .innerJoin(users, eq(users.id, rulings.createdBy))
    .where(and(eq(rulings.projectId, sql.placeholder('projectId')), ofQuestions))
    .orderBy(asc(rulings.createdAt), asc(rulings.id));
}

/** Rulings on claims of these questions, oldest first: the last one on a pair counts. */
export async function rulingsOf(db: Executor, projectId: ProjectId, questionIds: readonly QuestionId[]): Promise<Ruling[]> {
  if (!questionIds.length) return [];
  const { name, condition, values } = amongGiven(rulings.questionId, questionIds);
  const rows = await sendBuilt(db, `rulings: ${name}`, (own) => select(own, condition), { projectId, ...values });
  return rows.map(({ ruling, by }) => ({
    id: ruling.id as RulingId,
    claimA: ruling.claimA as ClaimId,
    versionA: ruling.versionA,
    claimB: ruling.claimB as ClaimId,
    versionB: ruling.versionB,
    computed: ruling.computed,
    verdict: ruling.verdict,
    reason: ruling.reason,
    by,
    at: ruling.createdAt,
  }));
}
