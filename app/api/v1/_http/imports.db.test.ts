import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Context } from '@/db/context';
import { must, type Team, team } from '@/db/people.testing';
import { listProjects } from '@/db/project/read';
import { createTestDatabase, type TestDatabase } from '@/db/testing';
import { ok } from '@/lib/result';
import { ImportPreview, SeenTable } from '../_operations/fileShapes';
import { dispatch, type House } from './dispatch';
import { importClaimsLines } from './importClaims';
import { type ImportStep, importWholeFile } from './importFile';

vi.mock('server-only', () => ({}));

let database: TestDatabase;
let all: Team;
let slug: string;
const TABLE =
  'outlet,headline,place,counted,who,number,said\nAgency,Strike,Jabal,killed,soldiers,more than 60,more than 60 were killed\nAgency,Strike,Jabal,no such,soldiers,9,9 were hurt\n';

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  slug = must(await listProjects(all.lead))[0]?.slug ?? '';
});
afterAll(() => database.close());

const houseOf = (who: Context): House => ({
  asking: async () => ok(who),
  logError: (error) => {
    throw error;
  },
});

async function send(step: ImportStep, query: string, { who = all.reviewer, body = TABLE, type = 'text/csv', language = 'en' } = {}) {
  const headers = { 'content-type': type, 'accept-language': language };
  const request = new Request(`http://isnad.example/api/v1/projects/${slug}/imports:${step}?${query}`, { method: 'POST', body, headers });
  const answer = await importWholeFile(request, slug, step, houseOf(who));
  return { status: answer.status, json: await answer.json() };
}

async function ask(path: string, body?: unknown) {
  const url = new URL(`http://isnad.example/api/v1/projects/${slug}${path}`);
  const init = body ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {};
  const answer = await dispatch(new Request(url, init), url.pathname.split('/').slice(3), houseOf(all.reviewer));
  return answer.json();
}

test('a table is looked at, its columns named, weighed, imported, read row by row and taken back', async () => {
  const seen = await send('see', 'name=a.csv');
  expect(SeenTable.parse(seen.json)).toMatchObject({ type: 'csv', fitting: [] });
  const names = ['outlet', 'headline', 'place', 'counted', 'who', 'number', 'said'];
  const fields = ['source', 'title', 'incident', 'measure', 'population', 'figure', 'quote'];
  const cells = Object.fromEntries(fields.map((field, i) => [field, { column: names[i] }]));
  expect(await ask('/import-mappings', { name: 'ours', mapping: { kind: 'claims', cells } })).toEqual({ version: 1 });
  expect((await send('see', 'name=a.csv')).json.fitting).toEqual(['ours']);
  const preview = await send('preview', 'name=a.csv&mapping=ours', { language: 'ar' });
  expect(ImportPreview.parse(preview.json)).toMatchObject({ imported: 1, refused: 1 });
  expect(preview.json.rows[1].problems[0].detail).toMatch(/\p{Script=Arabic}/u);
  const run = await send('run', 'name=a.csv&mapping=ours');
  expect(run).toMatchObject({ status: 201, json: { imported: 1, refused: 1 } });
  expect((await send('run', 'name=a.csv&mapping=ours')).json).toMatchObject({ imported: 0, known: 1 });
  const { items, next } = await ask(`/imports/${run.json.id}/rows?limit=1`);
  expect(items).toMatchObject([{ number: 1, outcome: 'imported', problems: [], claim: { words: 'more than 60' } }]);
  const rest = await ask(`/imports/${run.json.id}/rows?limit=1&cursor=${next}`);
  expect(rest).toMatchObject({ items: [{ number: 2, outcome: 'refused', claim: null }], next: null });
  expect(await ask(`/imports/${run.json.id}/undo`, { reason: 'the wrong file' })).toEqual({ rejected: 1 });
});

test.each([
  ['no name', 'see', '', {}, 422, 'required'],
  ['a name misspelt', 'run', 'name=a.csv&maping=ours', {}, 422, 'unknown_member'],
  ['a type any form can send', 'run', 'name=a.csv', { type: 'text/plain' }, 415, 'file_media_type'],
  ['an unknown mapping', 'run', 'name=a.csv&mapping=none', {}, 404, 'not_found'],
  ['a mapping that lacks fields', 'run', 'name=a.csv', { body: 'a,b\n1,2\n' }, 422, 'mapping_incomplete'],
  ['nothing', 'see', 'name=a.csv', { body: '' }, 422, 'table_empty'],
  ['no archive', 'see', 'name=a.zip', { body: 'no archive' }, 422, 'bundle_refused'],
  ['a preview of no archive', 'preview', 'name=a.zip', {}, 422, 'bundle_refused'],
] as const)('%s is refused', async (_, step, query, sent, status, code) => {
  expect(await send(step, query, sent)).toMatchObject({ status, json: { status, code } });
});

test('is for who may import', async () => {
  expect((await send('see', 'name=a.csv', { who: all.reader })).status).toBe(403);
  expect((await send('see', 'name=a.csv', { who: (await team(database.db)).lead })).status).toBe(404);
});

describe('claims as NDJSON', () => {
  const lines = [
    {
      source: 'Agency',
      title: 'Strike',
      quote: 'more than 60 were killed',
      incident: 'Jabal',
      measure: 'killed',
      population: 'soldiers',
      figure: 'more than 60',
    },
    {
      source: 'Agency',
      title: 'Strike',
      quote: '9 were wounded',
      incident: 'Jabal',
      measure: 'no such',
      population: 'soldiers',
      figure: '9',
    },
    { colour: 'red' },
  ];
  const sendLines = async (who: Context, text: string, type = 'application/x-ndjson') => {
    const request = new Request('http://isnad.example/', { method: 'POST', body: text, headers: { 'content-type': type } });
    const response = await importClaimsLines(request, slug, houseOf(who));
    return {
      status: response.status,
      lines: (await response.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    };
  };
  const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot json\n`;

  test('come in as one act, each row answered', async () => {
    const first = await sendLines(all.reviewer, text);
    expect(first.status).toBe(200);
    expect(first.lines.map(({ row, outcome }) => [row, outcome])).toEqual([
      [1, 'imported'],
      [2, 'refused'],
      [3, 'refused'],
      [4, 'refused'],
      [undefined, undefined],
    ]);
    expect(first.lines[2]?.problems).toMatchObject([{ code: 'invalid', field: 'colour' }]);
    expect(first.lines.at(-1)).toMatchObject({ done: true, imported: 1, known: 0, refused: 3 });
    expect((await sendLines(all.reviewer, text)).lines.at(-1)).toMatchObject({ imported: 0, known: 1 });
  });

  test('are for who may import, in their own type, and not for nothing', async () => {
    expect((await sendLines(all.reader, text)).status).toBe(403);
    expect((await sendLines((await team(database.db)).lead, text)).status).toBe(404);
    expect((await sendLines(all.reviewer, text, 'application/json')).status).toBe(415);
    expect((await sendLines(all.reviewer, '')).status).toBe(422);
    expect((await sendLines(all.reviewer, `{"source":"\0"}`)).lines[0]).toMatchObject({ status: 422 });
  });
});
