import type { z } from 'zod';
import type { ProjectId, QuestionId } from '../../lib/id';
import type { Context } from '../context';
import { claimOf, type Ground } from '../evidence.testing';
import { must, type Team, tick } from '../people.testing';
import { askQuestion } from '../question/ask';
import { submitReconciliation } from '../reconciliation/submit';
import { questionSummaries } from '../schema';
import type { Filter } from './filter';
import { readQueue } from './read';

export type Asked = z.input<typeof Filter>;

/** The queue as a person sees it, and what stands in it. The project is asked for only when a test runs. */
export function asking(projectId: () => ProjectId) {
  const queue = async (who: Context, filter: Asked, after?: string) => must(await readQueue(who, projectId(), filter, after));
  const keys = async (who: Context, filter: Asked) => (await queue(who, filter)).items.map(({ key }) => key);
  return { queue, keys };
}

type Summary = Partial<typeof questionSummaries.$inferInsert>;

let asked = 0;
/** Words that only the question last made has. */
export const lastAsked = () => `people ${asked}.`;

async function summarise({ lead: { db }, projectId }: Team, questionId: QuestionId, incidentId: string, summary: Summary): Promise<void> {
  const blank = { standing: 'empty', reports: 0, origins: 0, notRecorded: 0, conflicts: 0, settlement: 'none' } as const;
  const row = { ...blank, reconciliationId: null, authorId: null, stale: false, changedAt: tick(), ...summary };
  await db
    .insert(questionSummaries)
    .values({ questionId, projectId, incidentId, ...row })
    .onConflictDoUpdate({ target: questionSummaries.questionId, set: row });
}

/** A question with the summary a test is about, whatever its claims would make of it. */
export async function questionWith(all: Team, { incidentId }: Ground, summary: Summary): Promise<QuestionId> {
  asked += 1;
  const questionId = must(await askQuestion(all.reviewer, all.projectId, { incidentId, measure: 'killed', populationEn: lastAsked() }));
  await summarise(all, questionId, incidentId, summary);
  return questionId;
}

/** A question somebody submitted a value for, with a summary as the test has it. */
export async function submittedWith(all: Team, on: Ground, author: Context, summary: Summary = {}): Promise<QuestionId> {
  const questionId = await questionWith(all, on, {});
  const claimId = await claimOf(all, { ...on, questionId }, '62', { operator: 'exactly', value: 62 });
  const value = { questionId, rule: 'manual', settled: true, low: 62, best: 62, high: 62, rationale: 'one claim' } as const;
  const claims = [{ claimId, version: 1, included: true }];
  const reconciliationId = must(await submitReconciliation(author, all.projectId, { ...value, claims }));
  const said = { settlement: 'submitted', reconciliationId, authorId: author.actor.userId } as const;
  await summarise(all, questionId, on.incidentId, { standing: 'single_origin', reports: 1, origins: 1, ...said, ...summary });
  return questionId;
}
