import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReconciliationId } from '../../lib/id';
import { claimOf, ground } from '../evidence.testing';
import { readLedger } from '../ledger/read';
import { codeOf, must, person, type Team, team } from '../people.testing';
import { approveReconciliation } from '../reconciliation/decide';
import { submitReconciliation } from '../reconciliation/submit';
import { createTestDatabase, type TestDatabase } from '../testing';
import { takeWikidata, type WikidataInput, wikidataRecords } from './wikidata';

let database: TestDatabase;
let us: Team;
let id: ReconciliationId;

const asked = (changed: Partial<WikidataInput> = {}): WikidataInput => ({
  ...{ record: id, item: 'Q1', format: 'quickstatements', statement: '', value: '', origin: 'https://isnad.example' },
  ...changed,
});

beforeAll(async () => {
  database = await createTestDatabase();
  us = await team(database.db);
  const on = await ground(us);
  const claims = [
    await claimOf(us, on, '62', { operator: 'exactly', value: 62 }),
    await claimOf(us, on, 'وبين 90 و106', { operator: 'between', low: 90, high: 106 }, 'طبيب'),
  ];
  id = must(
    await submitReconciliation(us.reviewer, us.projectId, {
      ...{ questionId: on.questionId, rule: 'envelope', rationale: 'both stand' },
      ...{ settled: true, low: 62, best: null, high: 106 },
      claims: claims.map((claimId) => ({ claimId, version: 1, included: true })),
    }),
  );
});

afterAll(() => database.close());

test('only what a second person approved can go to Wikidata', async () => {
  expect(must(await wikidataRecords(us.reader, us.projectId)).rows).toEqual([]);
  expect(codeOf(await takeWikidata(us.reader, us.projectId, asked()))).toBe('invalid');
  must(await approveReconciliation(us.approver, us.projectId, { reconciliationId: id, note: '' }));
  expect(must(await wikidataRecords(us.reader, us.projectId)).rows.map((record) => record.id)).toEqual([id]);
  const { text, position } = must(await takeWikidata(us.reader, us.projectId, asked()));
  expect(text).toContain('Q1\tP1120\t84[62,106]\t');
  expect(text).toContain(`ledger position ${position}`);
  const [act] = must(await readLedger(us.lead, us.projectId, { verb: 'export.take' })).entries;
  expect(act).toMatchObject({ subject: 'reconciliation', subjectId: id, payload: { kind: 'quickstatements', choices: { item: 'Q1' } } });
});

test('what cannot be understood is refused, and strangers find nothing', async () => {
  for (const wrong of [{ item: 'Q1\tP31' }, { statement: 'Q2$a1b2c3d4-0000-4000-8000-0123456789ab' }])
    expect(codeOf(await takeWikidata(us.reader, us.projectId, asked(wrong)))).toBe('invalid');
  expect(codeOf(await takeWikidata(us.reader, us.projectId, asked({ record: 'x' })))).toBe('not_found');
  expect(codeOf(await takeWikidata(await person(database.db, true), us.projectId, asked()))).toBe('not_found');
});
