import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { must, type Team, team } from '@/db/people.testing';
import { listProjects } from '@/db/project/read';
import { createTestDatabase, type TestDatabase } from '@/db/testing';
import { createToken } from '@/db/token/create';

vi.mock('server-only', () => ({}));

const SECRET = 'a secret of this test alone';
let database: TestDatabase;
let all: Team;
let server: Server;
let origin: string;
let token: string;
let slug: string;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
  vi.stubEnv('NEXTAUTH_SECRET', SECRET);
  vi.doMock('@/app/_session/database', () => ({ database: () => database.db }));
  const { answeredAhead } = await import('./ahead');
  server = createServer((request, response) => {
    void answeredAhead(request, response).then((answered) => answered || response.writeHead(299).end('the framework'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  slug = must(await listProjects(all.reviewer))[0]?.slug ?? '';
  const { projectId, reviewer } = all;
  ({ token } = must(
    await createToken({ ...reviewer, now: () => new Date() }, { name: 'a script', scope: 'write', projectId, days: 1, assistant: '' }),
  ));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  vi.doUnmock('@/app/_session/database');
  vi.unstubAllEnvs();
  await database.close();
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${origin}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
const sources = () => `/api/v1/projects/${slug}/sources`;
const source = (nameEn: string) => JSON.stringify({ kind: 'outlet', nameEn });

test('a program is answered ahead of the framework, with what every answer says of itself', async () => {
  const response = await ask(sources());
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
  });
  expect(await response.json()).toMatchObject({ next: null });
  const etag = response.headers.get('etag') ?? '';
  const again = await ask(sources(), { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('HEAD is answered as GET would be, without the content', async () => {
  const [get, head] = [await ask(sources()), await ask(sources(), { method: 'HEAD' })];
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(await get.text())));
});

test('a body comes through whole, announced or in pieces', async () => {
  const headers = { 'content-type': 'application/json' };
  const whole = await ask(sources(), { method: 'POST', headers, body: source('وكالة الأنباء') });
  expect([whole.status, await whole.json()]).toEqual([201, { id: expect.any(String) }]);
  const bytes = new TextEncoder().encode(source('A station of the north'));
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.slice(0, 20));
      controller.enqueue(bytes.slice(20));
      controller.close();
    },
  });
  const inPieces = { method: 'POST', headers, body, duplex: 'half' };
  expect((await ask(sources(), inPieces)).status).toBe(201);
  expect((await ask(sources(), { method: 'POST', headers, body: '{"kind"' })).status).toBe(422);
});

test.each([
  ['nobody', {}, 'sign_in_required'],
  ['a token that is none', { authorization: 'Bearer isnad_nothing' }, 'token_invalid'],
  ['a forged session', { authorization: '', cookie: 'next-auth.session-token=eyJhbGciOiJkaXIifQ..a.b.c' }, 'session_expired'],
])('%s is refused', async (_who, headers, code) => {
  const response = await fetch(`${origin}${sources()}`, { headers });
  expect([response.status, (await response.json()).code]).toEqual([401, code]);
});

test.each(['next-auth.session-token', '__Secure-next-auth.session-token'])('a browser is known by its session in %s', async (name) => {
  const other = name.startsWith('__') ? 'next-auth.session-token' : '__Secure-next-auth.session-token';
  const { userId, sessionVersion } = all.reviewer.actor;
  const session = await encode({ token: { sub: userId, sessionVersion }, secret: SECRET });
  const known = (cookie: string) => fetch(`${origin}${sources()}`, { headers: { cookie } });
  expect((await known(`language=ar; ${name}=${session}`)).status).toBe(200);
  const half = session.length / 2;
  expect((await known(`${name}.1=${session.slice(half)}; ${name}.0=${session.slice(0, half)}`)).status).toBe(200);
  expect((await known(`${other}=left.over; ${name}=${session}`)).status).toBe(200);
  const old = await encode({ token: { sub: userId, sessionVersion }, secret: SECRET, maxAge: -60 });
  expect((await known(`${name}=${old}`)).status).toBe(401);
});

test('the route within the framework knows who asks by the same headers', async () => {
  const { GET } = await import('@/app/api/v1/[...path]/route');
  const status = async (headers: HeadersInit) => {
    const request = new Request(`${origin}${sources()}`, { headers });
    return (await GET(request, { params: Promise.resolve({ path: ['projects', slug, 'sources'] }) })).status;
  };
  const { userId, sessionVersion } = all.reviewer.actor;
  const cookie = `next-auth.session-token=${await encode({ token: { sub: userId, sessionVersion }, secret: SECRET })}`;
  const ways: HeadersInit[] = [{ authorization: `Bearer ${token}` }, { cookie }, { cookie, authorization: 'Bearer isnad_nothing' }];
  expect(await Promise.all(ways.map(status))).toEqual([200, 200, 401]);
});

test.each(['/api/v1/docs', '/api/v1/nothing/at/all', '/api/v1/projects/', '/api/v1', '/p/x'])(
  '%s is the framework’s to answer',
  async (path) => {
    expect((await ask(path)).status).toBe(299);
  },
);

test.each([
  ['TRACE', '/api/v1/docs', 501, 'method_unknown'],
  ['PURGE', '/p/x', 501, 'method_unknown'],
  ['TRACE', '/api/v1/projects', 405, 'method_not_allowed'],
])('%s of %s is refused in our words', async (method, path, status, code) => {
  const [response, body] = await new Promise<[number | undefined, string]>((resolve, reject) => {
    // Browsers, and fetch with them, send no TRACE.
    const asked = request(`${origin}${path}`, { method, headers: { 'accept-language': 'ar' } }, async (got) => {
      resolve([got.statusCode, Buffer.concat(await got.toArray()).toString()]);
    });
    asked.once('error', reject).end();
  });
  expect([response, JSON.parse(body)]).toEqual([
    status,
    expect.objectContaining({ code, detail: expect.stringMatching(/\p{Script=Arabic}/u) }),
  ]);
});

test('an address that cannot be read is none', async () => {
  const response = await ask('/api/v1/projects/%E0%A4');
  expect([response.status, (await response.json()).code]).toEqual([404, 'not_found']);
});
