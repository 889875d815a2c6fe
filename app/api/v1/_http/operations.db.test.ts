import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Context } from '@/db/context';
import { claimOf, type Ground, ground } from '@/db/evidence.testing';
import { must, type Team, team } from '@/db/people.testing';
import { listProjects } from '@/db/project/read';
import { approveReconciliation } from '@/db/reconciliation/decide';
import { submitReconciliation } from '@/db/reconciliation/submit';
import { createTestDatabase, type TestDatabase } from '@/db/testing';
import { withToken } from '@/db/token/token.testing';
import { may, type Role } from '@/lib/policy';
import { fail, ok } from '@/lib/result';
import { scopeFor } from '@/lib/token/needs';
import type { Operation } from '../_operations/operation';
import { OPERATIONS } from '../_operations/table';
import { dispatch } from './dispatch';
import { openApi } from './openapi';

vi.mock('server-only', () => ({}));

const documented: { readonly paths: Record<string, Record<string, unknown>> } = JSON.parse(JSON.stringify(openApi()));
let database: TestDatabase;
let reading: Context;
let all: Team;
let on: Ground;
let slug: string;
let stranger: Context;
let names: Readonly<Record<string, string>>;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  on = await ground(all);
  slug = must(await listProjects(all.lead))[0]?.slug ?? '';
  stranger = (await team(database.db)).lead;
  const claimId = await claimOf(all, on, '62', { operator: 'exactly', value: 62 });
  const value = { rule: 'manual', settled: true, low: 62, best: 62, high: 62, rationale: 'one' } as const;
  const claims = [{ claimId, version: 1, included: true }];
  const record = must(await submitReconciliation(all.reviewer, all.projectId, { questionId: on.questionId, ...value, claims }));
  must(await approveReconciliation(all.approver, all.projectId, { reconciliationId: record }));
  const { documentId, incidentId, questionId, sourceId, captureId } = on;
  reading = await withToken(all.lead, { scope: 'read' });
  names = {
    document: documentId,
    incident: incidentId,
    question: questionId,
    source: sourceId,
    capture: captureId,
    claim: claimId,
    record,
  };
});
afterAll(() => database.close());

const NOBODY = '01890000-0000-7000-8000-000000000000';
/** The operation's address in the project, with rows that are there where the ground has them. */
const addressOf = ({ path }: Operation, project = slug) =>
  path.replace(/\{(.+?)\}/g, (_, name) => (name === 'project' ? project : (names[name] ?? NOBODY)));

const faults: unknown[] = [];
const logError = (error: unknown) => {
  faults.push(error);
  return 'a fault';
};

async function ask(
  operation: Operation,
  who: Context | null,
  { project = slug, body = '{}', headers = {} }: { project?: string; body?: string; headers?: Record<string, string> } = {},
) {
  const path = addressOf(operation, project);
  const query = operation.id === 'readQueue' ? '?section=to_read' : '';
  const init = operation.body
    ? { body, headers: { 'content-type': 'application/json', 'if-match': '"1"', ...headers } }
    : { headers: { 'if-match': '"1"', ...headers } };
  const request = new Request(`http://isnad.example/api/v1${path}${query}`, { method: operation.method, ...init });
  const asking = async () => (who ? ok(who) : fail('session_expired'));
  const response = await dispatch(request, path.split('/').filter(Boolean), { asking, logError });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : null };
}

const inProject = OPERATIONS.filter(({ path }) => path.includes('{project}'));
const standing = (role: Role | null) => ({ role, administrator: false });

describe.each(OPERATIONS.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
  test('asks who it is', async () => {
    const { status, headers, json } = await ask(operation, null);
    expect([status, json.status]).toEqual([401, 401]);
    expect(headers.get('www-authenticate')).toContain('Bearer');
  });

  test('takes the scope it names', async () => {
    if (scopeFor(operation.asks) === 'read') return;
    const { status, json } = await ask(operation, reading);
    const beyond = scopeFor(operation.asks) === 'session' ? 'token_never' : 'token_scope';
    expect([status, json.code]).toEqual([403, beyond]);
  });

  test('stands in the documents', () => {
    const told = documented.paths[operation.path]?.[operation.method.toLowerCase()];
    expect(told).toMatchObject({ operationId: operation.id });
    const schema = { type: 'object', additionalProperties: false };
    if (operation.body) expect(told).toMatchObject({ requestBody: { content: { 'application/json': { schema } } } });
  });

  test('says where its input is wrong', async () => {
    if (!operation.body) return;
    const { status, json } = await ask(operation, all.lead, { body: '"no object"' });
    expect([204, 404, 409, 412, 422, 201, 200]).toContain(status);
    if (status === 422) expect(json.type).toBe(`/api/v1/docs#${json.code}`);
    const stray = await ask(operation, all.lead, { body: '{"no such":1}' });
    expect([stray.status, stray.json.code, stray.json.errors?.[0].pointer]).toEqual([422, 'unknown_member', '#/no such']);
    expect((await ask(operation, all.lead, { body: '{' })).json.code).toBe('json_invalid');
    expect((await ask(operation, all.lead, { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  });
});

describe.each(inProject.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
  test('is not there for strangers, whatever they send, nor in a project that is none', async () => {
    expect((await ask(operation, stranger)).status).toBe(404);
    if (operation.body) expect((await ask(operation, stranger, { body: '{' })).status).toBe(404);
    expect((await ask(operation, all.lead, { project: 'nowhere' })).status).toBe(404);
  });

  test('takes the role it names', async () => {
    const { status, json } = await ask(operation, all.reader);
    if (may(standing('reader'), operation.asks)) expect(status).not.toBe(403);
    else expect([status, json.code]).toEqual([403, 'not_allowed']);
  });
});

describe.each(OPERATIONS.filter(({ method }) => method === 'GET').map((operation) => [operation.id, operation] as const))(
  '%s',
  (_id, operation) => {
    test('answers what its schema says and nothing besides', async () => {
      const { status, headers, json } = await ask(operation, all.lead);
      if (status === 404) return;
      expect(status).toBe(200);
      const dates = JSON.parse(JSON.stringify(json), (_, value) => (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? new Date(value) : value));
      const parsed = operation.output?.safeParse(dates);
      expect(parsed?.error?.issues ?? []).toEqual([]);
      expect(JSON.parse(JSON.stringify(parsed?.data))).toEqual(json);
      const again = await ask(operation, all.lead, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
      expect(again.status).toBe(304);
    });
  },
);

test('every list comes in pages, with limits', async () => {
  for (const operation of OPERATIONS.filter(({ paged }) => paged)) {
    for (const bad of [
      'limit=0',
      'limit=201',
      'limit=x',
      'cursor=!',
      `cursor=${Buffer.from('no place').toString('base64url')}`,
      'colour=red',
    ]) {
      const path = addressOf(operation);
      const section = operation.id === 'readQueue' ? 'section=to_read&' : '';
      const request = new Request(`http://isnad.example/api/v1${path}?${section}${bad}`);
      const response = await dispatch(request, path.split('/').filter(Boolean), { asking: async () => ok(all.lead), logError });
      const { errors } = JSON.parse(await response.text());
      expect([operation.id, bad, response.status, errors?.[0]?.pointer]).toEqual([operation.id, bad, 422, `#/${bad.split('=')[0]}`]);
    }
  }
});

test('the documents are OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(documented);
  expect([valid, errors]).toEqual([true, undefined]);
});

test('nothing unexpected happened on the way', () => {
  expect(faults).toEqual([]);
});
