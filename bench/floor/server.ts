/**
 * The floor: the same work straight through node:http and postgres.js, by hand, with nothing that is ours. A process of its own, as a
 * server is: `node --import tsx bench/floor/server.ts DATABASE_URL`; prints its port.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import postgres from 'postgres';
import { type BareClaim, createClaim } from './create';
import { insertMany } from './insertMany';
import { claimsOfIncident, historyOfClaim } from './list';

const [url = ''] = process.argv.slice(2);
const sql = postgres(url, { max: 8, onnotice: () => {} });

/** Lines in one statement of the bulk insert. */
const PORTION = 1000;

async function signedIn(request: IncomingMessage): Promise<string | null> {
  const secret = request.headers.authorization?.slice('Bearer '.length) ?? '';
  const hash = createHash('sha256').update(secret).digest();
  const [row] = await sql<{ id: string }[]>`
    select u.id from api_tokens t join users u on u.id = t.user_id
    where t.hash = ${hash} and t.revoked_at is null and t.expires_at > now() and u.disabled_at is null`;
  return row?.id ?? null;
}

async function bodyOf(request: IncomingMessage): Promise<BareClaim> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

async function takeIn(request: IncomingMessage, userId: string, projectId: string): Promise<number> {
  let taken = 0;
  let waiting: BareClaim[] = [];
  await sql.begin(async (tx) => {
    for await (const line of createInterface({ input: request })) {
      if (!line) continue;
      waiting.push(JSON.parse(line));
      if (waiting.length < PORTION) continue;
      taken += await insertMany(tx, userId, projectId, waiting);
      waiting = [];
    }
    taken += await insertMany(tx, userId, projectId, waiting);
  });
  return taken;
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

async function work(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, what = '', projectId = '', id = ''] = (request.url ?? '').split('/');
  const userId = await signedIn(request);
  if (userId === null) return answer(response, 401, {});
  switch (`${request.method} ${what}`) {
    case 'GET claims':
      return answer(response, 200, await claimsOfIncident(sql, userId, projectId, id));
    case 'GET history':
      return answer(response, 200, await historyOfClaim(sql, userId, projectId, id));
    case 'POST claims':
      return answer(response, 201, { id: await createClaim(sql, userId, projectId, await bodyOf(request)) });
    case 'POST import':
      return answer(response, 200, { taken: await takeIn(request, userId, projectId) });
    default:
      return answer(response, 404, {});
  }
}

const server = createServer((request, response) => {
  work(request, response).catch((error) => {
    console.error(error);
    answer(response, 500, {});
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
