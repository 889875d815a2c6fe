import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Context } from '@/db/context';
import { type Ground, ground, quoteOf } from '@/db/evidence.testing';
import { readLedger } from '@/db/ledger/read';
import { must, type Team, team, tick } from '@/db/people.testing';
import { changePolicy } from '@/db/policy/change';
import { listProjects } from '@/db/project/read';
import { createTestDatabase, type TestDatabase } from '@/db/testing';
import { ok } from '@/lib/result';
import { curlOf, type Example, MAIN_JOB } from '../docs/examples';
import { dispatch } from './dispatch';

vi.mock('server-only', () => ({}));

let database: TestDatabase;
let all: Team;
let on: Ground;
let slug: string;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  on = await ground(all);
  slug = must(await listProjects(all.lead))[0]?.slug ?? '';
});
afterAll(() => database.close());

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly who?: Context;
}

async function ask(path: string, { method = 'GET', body, headers = {}, who = all.reviewer }: Asked = {}) {
  const url = new URL(`http://isnad.example/api/v1/projects/${slug}${path}`);
  const sent =
    body === undefined
      ? { headers }
      : { body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
  const logError = (error: unknown): string => {
    throw error;
  };
  const segments = url.pathname.split('/').slice(3);
  const response = await dispatch(new Request(url, { method, ...sent }), segments, { asking: async () => ok(who), logError });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : null };
}

const claim = (words = '62', value = 62) => ({
  quote: quoteOf(on, words),
  question: on.questionId,
  answer: { kind: 'figure', figure: { operator: 'exactly', value }, words },
  chain: [{ kind: 'source', sourceId: on.sourceId }],
});
const record = (headers: Record<string, string> = {}, body: unknown = claim()) => ask('/claims', { method: 'POST', body, headers });
const count = async () => (await ask('/claims?limit=200')).json.items.length;

describe('an act sent twice under one key', () => {
  test('is done once and answered alike', async () => {
    const key = { 'idempotency-key': 'first' };
    const before = await count();
    const first = await record(key);
    const again = await record(key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.json).toEqual(first.json);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await count()).toBe(before + 1);
  });

  test('with another body is refused', async () => {
    const key = { 'idempotency-key': 'second' };
    await record(key);
    expect(await record(key, claim('80', 80))).toMatchObject({ status: 422, json: { code: 'idempotency_reused' } });
  });

  test('at once is done once', async () => {
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 4 }, () => record({ 'idempotency-key': 'third' })));
    for (const { status, json } of answers) expect([201, 409]).toContain(json.code ? status : 201);
    expect(await count()).toBe(before + 1);
  });

  test('after a refusal is tried anew', async () => {
    const key = { 'idempotency-key': 'fourth' };
    expect((await record(key, { ...claim(), chain: [] })).status).toBe(422);
    expect((await record(key)).status).toBe(201);
  });

  test('of another person is theirs', async () => {
    const key = { 'idempotency-key': 'first' };
    const others = await ask('/claims', { method: 'POST', body: claim(), headers: key, who: all.other });
    expect([others.status, others.headers.get('idempotency-replayed')]).toEqual([201, null]);
  });

  test('a day later is a new act', async () => {
    const key = { 'idempotency-key': 'first' };
    const later = { ...all.reviewer, now: () => new Date(tick().getTime() + 25 * 60 * 60 * 1000) };
    const answer = await ask('/claims', { method: 'POST', body: claim(), headers: key, who: later });
    expect(answer.headers.get('idempotency-replayed')).toBeNull();
  });

  test('takes a key of a sensible length', async () => {
    expect((await record({ 'idempotency-key': 'x'.repeat(256) })).status).toBe(422);
  });
});

describe('what has versions', () => {
  test('is changed only by who says which they saw', async () => {
    const { id } = (await record()).json;
    const path = `/claims/${id}`;
    const seen = await ask(path);
    expect(seen.headers.get('etag')).toMatch(/^"1-/);
    const correction = { ...claim('62', 63), reason: 'misread' };
    const put = (headers: Record<string, string>) => ask(path, { method: 'PUT', body: correction, headers });
    expect(await put({})).toMatchObject({ status: 428, json: { code: 'precondition_required' } });
    for (const none of ['*', 'W/"1"', '1', '"0"']) expect(await put({ 'if-match': none })).toMatchObject({ status: 428 });
    const corrected = await put({ 'if-match': seen.headers.get('etag') ?? '' });
    expect([corrected.status, corrected.json, corrected.headers.get('etag')]).toEqual([200, { version: 2 }, '"2"']);
    const late = await put({ 'if-match': seen.headers.get('etag') ?? '' });
    expect(late).toMatchObject({ status: 412, json: { code: 'changed_meanwhile' } });
    expect(late.json.detail).toMatch(/63/);
    expect(
      (await ask(`${path}/reject`, { method: 'POST', body: { reason: 'another strike' }, headers: { 'if-match': '"2"' } })).json,
    ).toEqual({ version: 3 });
    expect((await ask(`${path}/versions`)).json.items.map(({ status }: { status: string }) => status)).toEqual([
      'accepted',
      'accepted',
      'rejected',
    ]);
  });

  test('and what is unchanged is not sent again', async () => {
    const { headers } = await ask('/policy');
    const etag = headers.get('etag') ?? '';
    expect((await ask('/policy', { headers: { 'if-none-match': `"other", W/${etag}` } })).status).toBe(304);
    const { json: policy } = await ask('/policy');
    const { version: seen, ...rest } = policy;
    must(await changePolicy(all.lead, all.projectId, { ...rest, aboutTolerance: 0.3, seen }));
    expect((await ask('/policy', { headers: { 'if-none-match': etag } })).status).toBe(200);
    expect((await ask('/policy', { method: 'PUT', body: rest, headers: { 'if-match': etag }, who: all.lead })).status).toBe(412);
  });
});

test('a list goes on where it stopped, each row once', async () => {
  const whole: { id: string }[] = (await ask('/claims?limit=200')).json.items;
  const ids: string[] = [];
  let path = '/claims?limit=2';
  for (let pages = 0; pages < 50; pages++) {
    const { json, headers } = await ask(path);
    ids.push(...json.items.map(({ id }: { id: string }) => id));
    if (json.next === null) break;
    expect(headers.get('link')).toBe(`</api/v1/projects/${slug}/claims?limit=2&cursor=${json.next}>; rel="next"`);
    path = `/claims?limit=2&cursor=${json.next}`;
  }
  expect(ids).toEqual(whole.map(({ id }) => id));
  for (const list of ['/incidents', '/documents', '/ledger', '/sources', '/members']) {
    const first = (await ask(`${list}?limit=1`)).json;
    if (first.next === null) continue;
    const second = (await ask(`${list}?limit=1&cursor=${first.next}`)).json;
    expect([list, JSON.stringify(second.items)]).not.toEqual([list, JSON.stringify(first.items)]);
  }
});

describe('the request itself', () => {
  test('takes the methods the address has', async () => {
    const { status, headers } = await ask('/claims', { method: 'DELETE' });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect((await ask('/nothing')).status).toBe(404);
  });

  test('takes JSON and answers it', async () => {
    expect((await ask('/claims', { headers: { accept: 'text/html' } })).status).toBe(406);
    expect((await ask('/claims', { headers: { accept: 'text/html, application/json;q=0.5' } })).status).toBe(200);
    expect((await ask('/claims', { headers: { accept: '*/*;q=0' } })).status).toBe(406);
    const form = { method: 'POST', body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    expect(await ask('/claims', form)).toMatchObject({ status: 415, json: { code: 'media_type' } });
    expect(await record({ 'content-encoding': 'gzip' })).toMatchObject({ status: 415, json: { code: 'media_type' } });
  });

  test('has a body that is not too large, whatever its length says', async () => {
    const large = `"${'x'.repeat(1024 * 1024)}"`;
    expect(await record({}, large)).toMatchObject({ status: 413, json: { code: 'body_too_large' } });
  });

  test.each(['a\0b', 'half \ud800 a pair'])('says where a text cannot be kept: %j', async (scope) => {
    const { status, json } = await record({}, { ...claim(), scope });
    expect([status, json.code, json.errors]).toMatchObject([422, 'unwritable', [{ pointer: '#/scope' }]]);
    expect((await ask('/documents?text=a%00b')).json.code).toBe('unwritable');
  });

  test('says where the body is wrong, in the language asked for', async () => {
    const answer = { ...claim().answer, figure: { operator: 'exactly', value: -1 } };
    const { json, headers } = await record({ 'accept-language': 'ar' }, { ...claim(), answer });
    expect(json).toMatchObject({ status: 422, errors: [{ pointer: '#/answer/figure/value' }] });
    expect([headers.get('content-language'), headers.get('content-type')]).toEqual(['ar', 'application/problem+json; charset=utf-8']);
    expect(json.detail).toMatch(/\p{Script=Arabic}/u);
  });
});

test('what the API does is in the ledger under its own verb', async () => {
  const { entries } = must(await readLedger(all.lead, all.projectId, { verb: 'claim.correct' }));
  expect(entries).toHaveLength(1);
});

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
