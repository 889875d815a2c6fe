import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TableName } from '../../lib/export/table/column';
import type { Choices } from '../../lib/export/table/format';
import { tablesIn, writeTable } from '../../lib/export/table/format';
import { rejectClaim } from '../claim/judge';
import type { Context } from '../context';
import { assigned, readingInput } from '../doubleReading/reading.testing';
import { takeReading } from '../doubleReading/take';
import { claimOf, type Ground, ground } from '../evidence.testing';
import { readLedger } from '../ledger/read';
import { codeOf, must, person, type Team, team } from '../people.testing';
import { createTestDatabase, type TestDatabase } from '../testing';
import { takeTables } from './table';

let database: TestDatabase;
let us: Team;
let on: Ground;

async function taken(context: Context, name: TableName, choices: Choices) {
  const { language, format } = choices;
  const found = must(
    await takeTables(context, us.projectId, tablesIn(name, format), { language: language ?? 'en', kind: format, choices: {} }),
  );
  const project = { slug: 'p', title: 'P' };
  let text = '';
  for await (const part of writeTable(name, found.portions, choices, { project, taken: found.taken })) text += part;
  return { text, position: found.taken.position };
}

async function rowsOf(name: TableName, language: Choices['language'] = null): Promise<Record<string, string>[]> {
  return parse((await taken(us.reader, name, { format: 'csv', language, bom: false })).text, { columns: true });
}

beforeAll(async () => {
  database = await createTestDatabase();
  us = await team(database.db);
  on = await ground(us);
  await claimOf(us, on, '62', { operator: 'exactly', value: 62 });
  await claimOf(us, on, 'أكثر من 60', { operator: 'more_than', value: 60 }, 'مصدر في المطار');
});

afterAll(() => database.close());

describe('the claims table', () => {
  test('keeps the words, the operator, the bounds and the chain', async () => {
    const rows = await rowsOf('claims');
    expect(rows.map(({ words, operator, stated, low, high, unbounded }) => ({ words, operator, stated, low, high, unbounded }))).toEqual([
      { words: '62', operator: 'exactly', stated: '62', low: '62', high: '62', unbounded: 'false' },
      { words: 'أكثر من 60', operator: 'more_than', stated: '60', low: '61', high: '', unbounded: 'true' },
    ]);
    expect(rows[1]).toMatchObject({ chain_ids: `source:${on.sourceId} unnamed`, origin: 'مصدر في المطار', incident_date: '2016-09-17' });
    expect(rows[1]?.quote_end).toBe(String(Number(rows[1]?.quote_start) + 'أكثر من 60'.length));
  });

  test('speaks Arabic to whoever reads Arabic', async () => {
    const [, row] = await rowsOf('claims', 'ar');
    expect(row).toMatchObject({ 'كما ورد': 'أكثر من 60', الجواب: 'أكثر من 60', 'المعامل بالكلمات': 'أكثر من', الأدنى: '61' });
  });

  test('names the position of the ledger it was taken at, and the ledger that it was taken', async () => {
    const { text, position } = await taken(us.reader, 'claims', { format: 'jsonl', language: null, bom: false });
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ ledger_position }) => ledger_position)).toEqual([position, position]);
    expect(lines[1]).toMatchObject({ low: 61, high: null, unbounded: true });
    const [act] = must(await readLedger(us.lead, us.projectId, { verb: 'export.take' })).entries;
    expect(act).toMatchObject({ subject: 'project', payload: { kind: 'jsonl', choices: { tables: 'claims' }, position } });
  });

  test('puts its tags under its headings', async () => {
    const { text } = await taken(us.reader, 'claims', { format: 'hxl', language: 'en', bom: false });
    const [headings, tags] = parse(text) as string[][];
    expect(headings?.[0]).toBe('Claim id');
    expect(tags?.[0]).toBe('#meta+id');
    expect(tags).toHaveLength(headings?.length ?? 0);
  });
});

test('events count reports, sources and origins, and leave unapproved values empty', async () => {
  expect(await rowsOf('events')).toEqual([
    expect.objectContaining({
      ...{ measure: 'killed', date_start: '2016-09-17', date_prec: '1', where_prec: '', low: '', high: '', value_status: 'none' },
      ...{ number_of_reports: '2', number_of_sources: '1', number_of_origins: '2', stated_low: '61', stated_high: '' },
    }),
  ]);
});

test('sources count their documents and the claims that were not rejected', async () => {
  const id = await claimOf(us, on, '80', { operator: 'exactly', value: 80 });
  expect((await rowsOf('sources'))[0]).toMatchObject({ documents: '1', claims: '3' });
  must(await rejectClaim(us.other, us.projectId, { claimId: id, version: 1, reason: 'another day' }));
  expect((await rowsOf('sources'))[0]).toMatchObject({ documents: '1', claims: '2' });
  expect((await rowsOf('claims')).map(({ status }) => status)).toEqual(['accepted', 'accepted', 'rejected']);
});

test('strangers to the project take nothing, and learn nothing', async () => {
  const stranger = await person(database.db, true);
  for (const name of ['claims', 'records', 'sources', 'events'] as const) {
    expect(codeOf(await takeTables(stranger, us.projectId, [name], { language: 'en', kind: 'csv', choices: {} }))).toBe('not_found');
  }
});

test('no table tells anybody what is read blind', async () => {
  const blind = await ground(us, 'قالت الوثيقة إن سبعة وسبعين جندياً قتلوا');
  const id = await assigned(us, blind);
  must(await takeReading(us.reviewer, us.projectId, readingInput(id, blind, 'سبعة وسبعين', 77)));
  for (const name of ['claims', 'records', 'sources', 'events'] as const) {
    const { text } = await taken(us.lead, name, { format: 'jsonl', language: 'ar', bom: false });
    expect(text).not.toMatch(/سبعة وسبعين|"stated":77\b/);
  }
});
