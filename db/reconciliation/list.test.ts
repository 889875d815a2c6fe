import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QuestionId, ReconciliationId } from '../../lib/id';
import { matches, RECORD_FILTERS } from '../../lib/reconcile/recordFilter';
import { claimOf, type Ground, ground } from '../evidence.testing';
import { must, type Team, team } from '../people.testing';
import { gradeSource } from '../source/grade';
import { createTestDatabase, type TestDatabase } from '../testing';
import { approveReconciliation, returnReconciliation } from './decide';
import { countRecords, listRecords } from './list';
import { reconciliationsOf } from './read';
import { submissionOf } from './submission.testing';
import { submitReconciliation } from './submit';

let database: TestDatabase;
let all: Team;
const questionIds: QuestionId[] = [];

/** Submits a value for the question again and again, and decides each as named. */
async function history(...decisions: ('approve' | 'return' | 'wait')[]): Promise<Ground> {
  const on = await ground(all);
  questionIds.push(on.questionId);
  const claim = await claimOf(all, on, '80', { operator: 'exactly', value: 80 });
  for (const decision of decisions) {
    const reconciliationId: ReconciliationId = must(await submitReconciliation(all.reviewer, all.projectId, submissionOf(on, [claim])));
    if (decision === 'approve') must(await approveReconciliation(all.approver, all.projectId, { reconciliationId }));
    if (decision === 'return') must(await returnReconciliation(all.approver, all.projectId, { reconciliationId, note: 'read again' }));
  }
  return on;
}

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  await history('approve', 'approve', 'wait');
  await history('return', 'wait', 'wait');
  const [decided, waiting] = [await history('approve', 'return', 'wait'), await history('wait')];
  for (const { sourceId } of [decided, waiting])
    must(await gradeSource(all.other, all.projectId, { sourceId, topic: 'toll', grade: 'C', reason: 'seen' }));
});
afterAll(() => database.close());

test('records come page by page, newest first, narrowed and counted as their statuses say', async () => {
  const every = await reconciliationsOf(database.db, all.projectId, questionIds);
  const newestFirst = [...every].sort((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime() || (a.id < b.id ? 1 : -1));
  const counts = must(await countRecords(all.reader, all.projectId));
  for (const filter of [null, ...RECORD_FILTERS]) {
    const fitting = newestFirst.filter((record) => matches(record, filter)).map(({ id }) => id);
    const paged: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = must(await listRecords(all.reader, all.projectId, { filter, after, limit: 2 }));
      expect(page.rows.length).toBeLessThanOrEqual(2);
      paged.push(...page.rows.map(({ id }) => id));
      after = page.next;
    }
    expect([filter, paged]).toEqual([filter, fitting]);
    expect([filter, counts[filter ?? 'all']]).toEqual([filter, fitting.length]);
    expect(fitting.length).toBeGreaterThan(0);
  }
});
