import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { must, type Team, team } from '@/db/people.testing';
import { listProjects } from '@/db/project/read';
import { createTestDatabase, type TestDatabase } from '@/db/testing';
import { ok, PROBLEM_CODES } from '@/lib/result';
import { dispatch } from '../_http/dispatch';
import { docsPage } from './docsPage';
import { curlOf, type Example, MAIN_JOB } from './examples';
import { documented } from './operations';
import { SUMMARIES_AR } from './summaries';

vi.mock('server-only', () => ({}));

let database: TestDatabase;
let all: Team;
let slug: string;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  slug = must(await listProjects(all.lead))[0]?.slug ?? '';
});
afterAll(() => database.close());

/** What a shell makes of a command: the names stand for what was kept, and the body is what the here-document holds. */
function said(example: Example, kept: Readonly<Record<string, string>>) {
  const command = curlOf(example).replace(/\$([A-Z]+)/g, (name, key) => kept[key] ?? name);
  const body = /<<END\n([\s\S]*)\nEND$/.exec(command)?.[1];
  const headers = [...command.matchAll(/-H (['"])(.+?)\1(?= |\n|$)/g)].map(([, , header = '']): [string, string] => {
    const [name = '', ...rest] = header.split(': ');
    return [name, rest.join(': ')];
  });
  const path = /"\$API(\S+?)"/.exec(command)?.[1] ?? '';
  return { path, init: { method: example.method, headers, ...(body === undefined ? {} : { body }) } };
}

test('the main job, request by request as the page tells it, comes to an approved value', async () => {
  const kept: Record<string, string> = {};
  const logError = (error: unknown): string => {
    throw error;
  };
  for (const example of MAIN_JOB) {
    const { path, init } = said(example, kept);
    const url = new URL(`http://isnad.example/api/v1/projects/${slug}${path}`);
    const who = example.by === 'APPROVER' ? all.approver : all.reviewer;
    const answer = await dispatch(new Request(url, init), url.pathname.split('/').slice(3), { asking: async () => ok(who), logError });
    const text = await answer.text();
    expect([example.step, answer.ok, answer.ok || text]).toEqual([example.step, true, true]);
    const json = text && JSON.parse(text);
    for (const [name, member] of Object.entries(example.keeps ?? {}))
      kept[name] = typeof json[member] === 'string' ? json[member] : JSON.stringify(json[member]);
    if (example.step === 'cite') expect(json.en.sentence).toContain('61');
  }
});

test('the page has every operation and every refusal, in both languages', () => {
  const ids = documented().map(({ operationId }) => operationId);
  expect(Object.keys(SUMMARIES_AR).sort()).toEqual([...ids].sort());
  for (const language of ['en', 'ar'] as const) {
    const page = docsPage(language);
    for (const id of [...ids, ...PROBLEM_CODES]) expect(page, id).toContain(` id="${id}"`);
    expect(page).not.toMatch(/undefined|\[object/);
  }
  expect(docsPage('ar')).toMatch(/<html lang="ar" dir="rtl"/);
});
