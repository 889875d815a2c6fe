import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Chain } from '../../lib/claim/claim';
import type { Figure } from '../../lib/figure/figure';
import type { ClaimId, SourceId } from '../../lib/id';
import { rejectClaim } from '../claim/judge';
import { recordClaim } from '../claim/record';
import { type Ground, ground, quoteOf } from '../evidence.testing';
import { codeOf, must, type Team, team } from '../people.testing';
import { askQuestion } from '../question/ask';
import { approveReconciliation } from '../reconciliation/decide';
import { submitReconciliation } from '../reconciliation/submit';
import { createTestDatabase, type TestDatabase } from '../testing';
import { addSource } from './add';
import { readTrackRecord } from './trackRecord';

let database: TestDatabase;
let all: Team;
let on: Ground;
let monitor: SourceId;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  on = await ground(all);
  monitor = must(await addSource(all.reviewer, all.projectId, { kind: 'monitor', nameEn: 'Monitor' }));
});
afterAll(() => database.close());

const link = (sourceId: SourceId) => ({ kind: 'source', sourceId }) as const;

async function claim(figure: Figure, chain: Chain, asOf = '', question = on.questionId): Promise<ClaimId> {
  const quote = quoteOf(on, '62');
  return must(
    await recordClaim(all.reviewer, all.projectId, { quote, question, answer: { kind: 'figure', figure, words: '62' }, chain, asOf }),
  );
}

const outcomes = async () =>
  must(await readTrackRecord(all.reader, all.projectId, monitor)).claims.map(({ claim, part, outcome, record }) => [
    claim.id,
    part,
    outcome,
    record?.number ?? null,
  ]);

test('a source’s track record follows the approved values, claim by claim, apart for origin and relay', async () => {
  const revised = await claim({ operator: 'exactly', value: 60 }, [link(on.sourceId), link(monitor)], '2016-09-17');
  const last = await claim({ operator: 'exactly', value: 62 }, [link(on.sourceId), link(monitor)], '2016-09-18');
  const relayed = await claim({ operator: 'exactly', value: 80 }, [link(monitor), { kind: 'unnamed', description: 'a soldier' }]);
  const unrelated = await claim({ operator: 'exactly', value: 62 }, [link(on.sourceId)]);
  const rejected = await claim({ operator: 'exactly', value: 7 }, [link(monitor)]);
  must(await rejectClaim(all.other, all.projectId, { claimId: rejected, version: 1, reason: 'another strike' }));
  expect(await outcomes()).toEqual([
    [revised, 'origin', 'revised', null],
    [last, 'origin', 'open', null],
    [relayed, 'relay', 'open', null],
  ]);

  const value = { questionId: on.questionId, rule: 'manual', settled: true, low: 62, best: 62, high: 62, rationale: 'r' } as const;
  const claims = [revised, last, relayed, unrelated].map((claimId) => ({ claimId, version: 1, included: true }));
  const reconciliationId = must(await submitReconciliation(all.reviewer, all.projectId, { ...value, claims }));
  expect((await outcomes()).map(([, , outcome]) => outcome)).toEqual(['revised', 'open', 'open']);
  must(await approveReconciliation(all.approver, all.projectId, { reconciliationId }));
  expect(await outcomes()).toEqual([
    [revised, 'origin', 'revised', 1],
    [last, 'origin', 'confirmed', 1],
    [relayed, 'relay', 'contradicted', 1],
  ]);
});

test('what is not settled leaves its claims open', async () => {
  const question = { incidentId: on.incidentId, measure: 'wounded', populationEn: 'soldiers' } as const;
  const questionId = must(await askQuestion(all.reviewer, all.projectId, question));
  const claimId = await claim({ operator: 'exactly', value: 100 }, [link(monitor)], '', questionId);
  const value = { questionId, rule: 'manual', settled: false, low: null, best: null, high: null, rationale: 'r' } as const;
  const claims = [{ claimId, version: 1, included: true }];
  const reconciliationId = must(await submitReconciliation(all.reviewer, all.projectId, { ...value, claims }));
  must(await approveReconciliation(all.approver, all.projectId, { reconciliationId }));
  expect((await outcomes()).filter(([id]) => id === claimId)).toEqual([[claimId, 'origin', 'open', 1]]);
});

test('is for members alone, and empty for a source nobody names', async () => {
  const stranger = await team(database.db);
  expect(codeOf(await readTrackRecord(stranger.lead, all.projectId, monitor))).toBe('not_found');
  expect(must(await readTrackRecord(stranger.lead, stranger.projectId, monitor)).claims).toEqual([]);
});
