import { type SQL, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foldPhrase } from '../lib/text/fold';
import { listIncidents } from './bench/incidents';
import { listDocuments } from './document/read';
import { ground } from './evidence.testing';
import { openIncident } from './incident/open';
import { must, type Team, team } from './people.testing';
import { incidents } from './schema';
import { holds } from './search';
import { addSource } from './source/add';
import { createTestDatabase, type TestDatabase } from './testing';

let database: TestDatabase;
let all: Team;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
});
afterAll(() => database.close());

test('the database folds words as they are compared', async () => {
  const ranges = [
    [0x20, 0x24f],
    [0x300, 0x36f],
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x2000, 0x206f],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ] as const;
  const letters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));
  const drawn = fc.sample(fc.array(fc.constantFrom(...letters), { maxLength: 12 }), 300).map((some) => some.join(''));
  const words = [...letters, ...drawn, 'الأسد', 'الاسـد', 'الأَسَدُ', 'ﻷسد'];
  const rows = await database.db.execute<{ folded: string }>(
    sql`select fold_phrase(w) as folded from jsonb_array_elements_text(${JSON.stringify(words)}::text::jsonb) with ordinality t(w, n) order by n`,
  );
  expect(rows.map(({ folded }) => folded)).toEqual(words.map(foldPhrase));
});

test('lists are narrowed to words however they are spelled', async () => {
  const { reviewer, projectId } = all;
  const on = await ground(all, 'بيان عن مئة في المئة');
  const found = async (text: string) => must(await listIncidents(reviewer, projectId, { text })).rows.map(({ id }) => id);
  const id = must(await openIncident(reviewer, projectId, { titleAr: 'قصف مدينة الأسد', placeAr: 'تدمر', titleEn: 'Raid of 100%' }));
  for (const text of ['الاسد', 'مدينه الأســد', 'قَصْف', 'تدمر', 'RAID', '100%', 'ة ا']) expect(await found(text)).toEqual([id]);
  expect(await found('100_')).toEqual([]);
  must(await addSource(reviewer, projectId, { kind: 'outlet', nameEn: 'Nobody', nameAr: 'وكالة' }));
  const listed = async (text: string) => must(await listDocuments(reviewer, projectId, { text })).rows.map((row) => row.id);
  const outlet = must(await listDocuments(reviewer, projectId)).rows.find((row) => row.id === on.documentId)?.sourceAr ?? '';
  expect(await listed(outlet.replace('موقع', 'مَوْقِع'))).toEqual([on.documentId]);
});

test('a search among many reads the index', async () => {
  const by = all.reviewer.actor.userId;
  const row = (titled: SQL) =>
    sql`select gen_random_uuid(), ${all.projectId}::uuid, ${titled}, 'غارة ' || n, ${by}::uuid, now() from generate_series(1, 10000) n`;
  await database.db.execute(
    sql`insert into incidents (id, project_id, title_en, title_ar, created_by, created_at) ${row(sql`'Strike ' || n`)}`,
  );
  // A house does so by itself: until then new rows wait beside the index.
  await database.db.execute(sql`vacuum analyze incidents`);
  const plan = async (text: string) => {
    const query = database.db.select({ id: incidents.id }).from(incidents).where(holds(incidents.folded, text));
    return JSON.stringify([...(await database.db.execute(sql`explain ${query.getSQL()}`))]);
  };
  expect(await plan('غارة 2999')).toContain('incidents_words');
  expect(await plan('Strike 2999')).toContain('incidents_words');
  const kept = await database.db.execute<{ indexname: string }>(sql`select indexname from pg_indexes where indexname like '%\\_words'`);
  expect(kept.map(({ indexname }) => indexname).sort()).toEqual(['documents_words', 'incidents_words', 'questions_words', 'sources_words']);
});
