import { and, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { checkChain } from '../../lib/claim/chain';
import { ANSWER_KIND, type Chain, type ClaimStatus, type Link, type Measure } from '../../lib/claim/claim';
import { parseDate } from '../../lib/figure/edtf';
import type { Figure } from '../../lib/figure/figure';
import { parseTime } from '../../lib/figure/time';
import type { ClaimId, ClaimVersionId, ProjectId, QuestionId, QuoteId } from '../../lib/id';
import { saidClaim } from '../../lib/message/saidClaim';
import { fail, ok, type Result } from '../../lib/result';
import { sendBuilt } from '../built';
import type { Executor } from '../client';
import { type Act, newId } from '../context';
import { recountClaim } from '../document/toRead';
import { refuseBlindClaim } from '../doubleReading/blind';
import { claims, claimVersions, figures, links, questions } from '../schema';
import { refuseCircular, refuseCycle } from './circle';
import type { AnswerInput } from './input';
import { versionsOfClaim } from './read';

type AnswerValue = z.output<typeof AnswerInput>;

export interface NewVersion {
  readonly claimId: ClaimId;
  readonly version: number;
  readonly questionId: QuestionId;
  readonly quoteId: QuoteId;
  readonly answer: AnswerValue;
  readonly chain: Chain;
  readonly asOf: string;
  readonly credibility: number | null;
  readonly note: string;
  readonly scope: string;
  readonly status: ClaimStatus;
  readonly reason: string;
  /** The question's, where it was read already; null where there is no such question. */
  readonly measure?: Measure | null;
}

/** The stored form of an answer that is no figure, or null when its words cannot be read as one. */
export function storedValue(answer: Exclude<AnswerValue, { kind: 'figure' }>): Result<string> {
  switch (answer.kind) {
    case 'date':
      return parseDate(answer.value);
    case 'time':
      return parseTime(answer.value);
    case 'text':
      return ok(answer.value);
  }
}

/** A figure as its row stores it. */
export function figureColumns(figure: Figure) {
  return {
    operator: figure.operator,
    low: 'value' in figure ? figure.value : 'low' in figure ? figure.low : null,
    high: 'high' in figure ? figure.high : null,
    vagueWord: 'word' in figure ? figure.word : null,
  };
}

/** A link of a chain as its row stores it. */
export function linkColumns(link: Link) {
  return {
    kind: link.kind,
    sourceId: link.kind === 'source' ? link.sourceId : null,
    description: link.kind === 'unnamed' ? link.description : null,
  };
}

function insertFigure({ tx }: Act, projectId: ProjectId, id: string, figure: Figure) {
  return tx.insert(figures).values({ id, projectId, ...figureColumns(figure) });
}

const selectMeasure = (db: Executor) =>
  db
    .select({ measure: questions.measure })
    .from(questions)
    .where(and(eq(questions.projectId, sql.placeholder('projectId')), eq(questions.id, sql.placeholder('questionId'))));

export async function measureOf(db: Executor, projectId: ProjectId, questionId: QuestionId): Promise<Measure | null> {
  const [question] = await sendBuilt(db, 'the measure of a question', selectMeasure, { projectId, questionId });
  return question?.measure ?? null;
}

/**
 * Writes one immutable version of a claim with its figure and chain. The answer must be of the question's kind. An accepted one
 * may not leave its value without an origin.
 */
export async function insertVersion(action: Act, projectId: ProjectId, claim: NewVersion): Promise<Result<ClaimVersionId>> {
  const { tx, at, by, send } = action;
  const cycle = await refuseCycle(action, projectId, claim.chain);
  if (!cycle.ok) return cycle;
  const chain = checkChain(claim.chain);
  if (!chain.ok) return chain;
  const asOf = claim.asOf ? parseDate(claim.asOf) : ok(null);
  if (!asOf.ok) return fail('date_unreadable', 'asOf');
  const { answer, measure = await measureOf(tx, projectId, claim.questionId) } = claim;
  if (!measure) return fail('not_found', 'question');
  if (ANSWER_KIND[measure] !== answer.kind) return fail('invalid', 'answer');
  const value = answer.kind === 'figure' ? ok(null) : storedValue(answer);
  if (!value.ok) return fail(value.problems[0].code, 'answer');
  const id = newId<ClaimVersionId>();
  const figure = answer.kind === 'figure' ? { id: newId(), of: answer.figure } : null;
  const { claimId, version, questionId, quoteId, credibility, note, scope, status, reason } = claim;
  if (figure) send(() => insertFigure(action, projectId, figure.id, figure.of));
  send(() =>
    tx.insert(claimVersions).values({
      ...{ id, projectId, claimId, version, questionId, quoteId, figureId: figure?.id ?? null, credibility, note, scope, status, reason },
      value: value.value,
      words: answer.words,
      asOf: asOf.value,
      createdBy: by,
      createdAt: at,
    }),
  );
  send(() =>
    tx
      .insert(links)
      .values(claim.chain.map((link, position) => ({ id: newId(), projectId, claimVersionId: id, position, ...linkColumns(link) }))),
  );
  recountClaim(action, projectId, claimId);
  if (status !== 'accepted' || claim.chain.length < 2) return ok(id);
  const named = claim.chain.flatMap((link) => (link.kind === 'source' ? [link.sourceId] : []));
  const circle = await refuseCircular(action, projectId, questionId, { claimId, named });
  return circle.ok ? ok(id) : circle;
}

/** Moves a claim to its next version; `changed_meanwhile` when another did so first (params: name and what it says now), `reading_blind` while its document is read blind. */
export async function advance(action: Act, projectId: ProjectId, claimId: ClaimId, seen: number): Promise<Result<number>> {
  const { tx } = action;
  const free = await refuseBlindClaim(action, projectId, claimId);
  if (!free.ok) return free;
  const moved = await tx
    .update(claims)
    .set({ currentVersion: seen + 1 })
    .where(and(eq(claims.projectId, projectId), eq(claims.id, claimId), eq(claims.currentVersion, seen)))
    .returning({ version: claims.currentVersion });
  if (moved[0]) return ok(moved[0].version);
  const there = (await versionsOfClaim(tx, projectId, claimId)).at(-1);
  if (!there) return fail('not_found');
  return fail('changed_meanwhile', undefined, { name: there.by, ...saidClaim(there.answer, there.status) });
}
