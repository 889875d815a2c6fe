import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IncidentId } from '../../lib/id';
import { suggestIncident } from '../../lib/proposal/incident';
import { newId } from '../context';
import { readDocument } from '../document/read';
import { claimOf, type Ground, ground } from '../evidence.testing';
import { must, type Team, team } from '../people.testing';
import { incidents, questions } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { findIncidents } from './find';
import { type Around, incidentsNear } from './near';
import { incidentsOf } from './read';

const MANY = 900;
const TOWNS = ['Harasta حرستا', 'Arbin عربين', 'Saqba سقبا', 'Hamoria حمورية', 'Zamalka زملكا', 'Jobar جوبر', 'Misraba مسرابا'];

let database: TestDatabase;
let people: Team;
let on: Ground;
const day = (n: number) => new Date(Date.UTC(2014, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  database = await createTestDatabase();
  people = await team(database.db);
  on = await ground(people);
});
afterAll(() => database.close());

const AROUND: Around = { title: '', text: '', dates: [], publishedOn: null, incidentIds: [], questionIds: [] };
const near = (around: Partial<Around>) => incidentsNear(database.db, people.projectId, { ...AROUND, ...around });

test('a project with few incidents offers all of them, whatever a text says', async () => {
  expect(await near({})).toMatchObject({ everyIncident: true, incidents: [{ id: on.incidentId }], questions: [{ id: on.questionId }] });
});

describe('of very many', () => {
  const ids: IncidentId[] = [];
  beforeAll(async () => {
    const { projectId, reviewer } = people;
    const rows = Array.from({ length: MANY }, (_, n) => {
      const id = newId<IncidentId>();
      ids.push(id);
      const [placeEn = '', placeAr = ''] = (TOWNS[n % TOWNS.length] ?? '').split(' ');
      const date = n % 50 === 3 ? null : n % 50 === 4 ? day(n).slice(0, 7) : day(n);
      const createdBy = reviewer.actor.userId;
      return {
        id,
        projectId,
        titleEn: `Raid ${n} on ${placeEn}`,
        titleAr: `غارة ${n} على ${placeAr}`,
        date,
        placeEn,
        placeAr,
        createdBy,
        createdAt: new Date(),
      };
    });
    await database.db.insert(incidents).values(rows);
  });

  test('those of the days a text tells of, of the weeks before it, of no day and of its names are offered; the rest is not', async () => {
    const text = 'A raid on Misraba killed 12. Another, on 2014-05-02, hit Jobar.';
    const { incidents: offered, everyIncident } = await near({
      title: 'Raid on Misraba',
      text,
      dates: ['2014-05-02'],
      publishedOn: '2015-06-10',
    });
    const dates = offered.map(({ date }) => date);
    expect(everyIncident).toBe(false);
    expect(offered.length).toBeLessThan(350);
    expect(dates).toContain('2014-05-02');
    expect(dates).toContain('2015-06-10');
    expect(dates).toContain('2015-04-12');
    expect(dates).toContain(null);
    expect(dates).not.toContain('2015-06-11');
    const far = offered.filter(
      ({ date }) => date !== null && !/^2014-05(-0[12])?$/.test(date) && (date < '2015-04' || date > '2015-06-10'),
    );
    expect(new Set(far.map(({ placeEn }) => placeEn))).toEqual(new Set(['Misraba', 'Jobar']));
    expect(dates).toEqual([...dates].sort((a, b) => (b ?? '').localeCompare(a ?? '')));
  });

  test('what would be chosen of all is chosen of those offered', async () => {
    const all = await incidentsOf(database.db, people.projectId);
    let chosen = 0;
    for (let n = 0; n < MANY; n += 45) {
      const own = all.find(({ id }) => id === ids[n]);
      const title = n % 2 ? `${own?.titleEn}` : `${own?.titleAr}`;
      const told = { title, text: `${title}\n12 killed.`, publishedOn: n % 4 ? day(n + (n % 3)) : null };
      const date = n % 5 ? null : (own?.date ?? null);
      const around = { ...told, paragraph: `${title}.`, date, apart: false };
      const offered = await near({ ...told, dates: date ? [date] : [] });
      const best = suggestIncident(all, around);
      expect(suggestIncident(offered.incidents, around), title).toBe(best);
      if (best) chosen += 1;
    }
    expect(chosen).toBeGreaterThan(10);
  });

  test('what a claim of the text belongs to is offered though nothing else points there', async () => {
    await claimOf(people, on, '62', { operator: 'exactly', value: 62 });
    const read = must(await readDocument(people.reviewer, people.projectId, on.documentId));
    expect(read.everyIncident).toBe(false);
    expect(read.questions.map(({ id }) => id)).toContain(on.questionId);
    expect(read.incidents.length).toBeLessThan(350);
  });

  test('any other is found by words of its name in either language, or by its id or its question’s', async () => {
    const find = async (words: string) => must(await findIncidents(people.reviewer, people.projectId, words));
    const named = await find('RAID 777 on');
    expect(named.incidents.map(({ id }) => id)).toEqual([ids[777]]);
    expect((await find('غارة ٧٧٧ على')).incidents).toEqual(named.incidents);
    expect((await find('raid')).incidents).toHaveLength(30);
    expect((await find('no such words')).incidents).toEqual([]);
    expect((await find(ids[5] ?? '')).incidents.map(({ id }) => id)).toEqual([ids[5]]);
    const asked = await find(on.questionId);
    expect([asked.incidents.map(({ id }) => id), asked.questions.map(({ id }) => id)]).toEqual([[on.incidentId], [on.questionId]]);
    const [stranger] = await database.db.select({ id: questions.id }).from(questions).where(eq(questions.id, on.questionId));
    const elsewhere = await team(database.db);
    expect(must(await findIncidents(elsewhere.reviewer, elsewhere.projectId, stranger?.id ?? '')).incidents).toEqual([]);
    expect((await findIncidents(elsewhere.reviewer, people.projectId, 'raid')).ok).toBe(false);
  });
});
