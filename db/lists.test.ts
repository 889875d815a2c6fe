import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IncidentId, SourceId } from '../lib/id';
import { listIncidents } from './bench/incidents';
import { captureDocument } from './document/capture';
import { listDocuments } from './document/read';
import { openIncident } from './incident/open';
import { codeOf, must, type Team, team } from './people.testing';
import { addSource } from './source/add';
import { gradeSource } from './source/grade';
import { listGrades, readGrades } from './source/grades';
import { listSources } from './source/read';
import { createTestDatabase, type TestDatabase } from './testing';

let database: TestDatabase;
let all: Team;
beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
});
afterAll(() => database.close());

/** Every page of a list, one after the other. */
async function pages<T>(read: (after?: string) => Promise<{ rows: readonly T[]; next: string | null }>): Promise<T[][]> {
  const found: T[][] = [];
  for (let after: string | undefined, more = true; more; ) {
    const { rows, next } = await read(after);
    found.push([...rows]);
    after = next ?? undefined;
    more = next !== null;
  }
  return found;
}

test('incidents come in pages of fifty wholes with all their parts, newest first, those without a date last', async () => {
  const dates = ['2016-09-17', '', '2018-02', '2016-09-17'];
  const wholes: IncidentId[] = [];
  for (let i = 0; i < 107; i++)
    wholes.push(must(await openIncident(all.reviewer, all.projectId, { titleEn: `Strike ${i}`, date: dates[i % 4] ?? '' })));
  const part = must(await openIncident(all.reviewer, all.projectId, { titleEn: 'A part', date: '', partOf: wholes[0] }));
  const deeper = must(await openIncident(all.reviewer, all.projectId, { titleEn: 'A part of the part', partOf: part }));
  const read = async (after?: string) => must(await listIncidents(all.reader, all.projectId, { after }));
  const found = await pages(read);
  expect(found.map((page) => page.filter(({ partOf }) => partOf === null).length)).toEqual([50, 50, 7]);
  expect(
    found
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...wholes, part, deeper].sort());
  const home = found.find((page) => page.some(({ id }) => id === wholes[0]));
  for (const id of [part, deeper]) expect(home?.some((row) => row.id === id)).toBe(true);
  const order = found
    .flat()
    .filter(({ partOf }) => partOf === null)
    .map(({ date }) => date ?? '');
  expect(order).toEqual([...order].sort().reverse());

  const narrowed = must(await listIncidents(all.reader, all.projectId, { text: 'A PART' }));
  expect(narrowed.rows.map(({ id }) => id).sort()).toEqual([part, deeper].sort());
  expect(narrowed.wholes.map(({ id }) => id)).toEqual([wholes[0]]);
  expect(must(await listIncidents(all.reader, all.projectId, { text: '%' })).rows).toEqual([]);
  expect(must(await listIncidents(all.reader, all.projectId, { after: 'nonsense' })).rows.length).toBe(52 - (home === found[0] ? 0 : 2));
});

test('documents come in pages of fifty, newest first, found by their title and their source', async () => {
  const source = must(await addSource(all.reviewer, all.projectId, { kind: 'ngo', nameEn: 'Monitor', nameAr: 'المرصد' }));
  const other = must(await addSource(all.reviewer, all.projectId, { kind: 'ngo', nameEn: 'Radio', nameAr: 'إذاعة' }));
  const made: string[] = [];
  for (let i = 0; i < 53; i++) {
    const document = { source: i === 7 ? other : source, title: `Report ${i}`, language: 'en', text: `Nothing ${i}`, tool: 'test' };
    made.push(
      must(await captureDocument(all.reviewer, all.projectId, { ...document, publishedOn: i % 3 ? `2016-09-${10 + (i % 7)}` : '' }))
        .documentId,
    );
  }
  const found = await pages(async (after) => must(await listDocuments(all.reader, all.projectId, { after })));
  expect(found.map(({ length }) => length)).toEqual([50, 3]);
  expect(
    found
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...made].sort());
  const order = found.flat().map(({ publishedOn }) => publishedOn ?? '');
  expect(order).toEqual([...order].sort().reverse());
  const titles = async (text: string) => must(await listDocuments(all.reader, all.projectId, { text })).rows.map(({ title }) => title);
  expect(await titles('إذاعة')).toEqual(['Report 7']);
  expect(await titles('report 52')).toEqual(['Report 52']);
});

test('lists are for members', async () => {
  const stranger = (await team(database.db)).lead;
  expect(codeOf(await listIncidents(stranger, all.projectId))).toBe('not_found');
  expect(codeOf(await listDocuments(stranger, all.projectId))).toBe('not_found');
});

test('sources and their grades come in pages, by name, and can be narrowed', async () => {
  const us = await team(database.db);
  for (const name of ['Delta', 'Alpha', 'Echo', 'Bravo', 'Charlie']) {
    const sourceId = must(await addSource(us.reviewer, us.projectId, { kind: 'outlet', nameEn: name, nameAr: `وكالة ${name}` }));
    for (const topic of ['toll', 'place'])
      must(await gradeSource(us.reviewer, us.projectId, { sourceId, topic, grade: 'B', reason: 'seen' }));
  }
  const found = await pages(async (after) => must(await listSources(us.reader, us.projectId, { after, limit: 2 })));
  expect(found.map((page) => page.map(({ nameEn }) => nameEn))).toEqual([['Alpha', 'Bravo'], ['Charlie', 'Delta'], ['Echo']]);
  expect(must(await listSources(us.reader, us.projectId, { text: 'وكاله CHAR' })).rows).toMatchObject([{ nameEn: 'Charlie', grade: 'B' }]);
  const graded = await pages(async (after) => {
    const [sourceId = '', topic = ''] = after?.split(' ') ?? [];
    const place = after ? { sourceId: sourceId as SourceId, topic } : null;
    const { rows, more } = must(await listGrades(us.reader, us.projectId, { after: place, limit: 4 }));
    const last = rows.at(-1);
    return { rows, next: more && last ? `${last.sourceId} ${last.topic}` : null };
  });
  expect(graded.map(({ length }) => length)).toEqual([4, 4, 2]);
  expect(graded.flat()).toEqual(must(await readGrades(us.reader, us.projectId)));
});
