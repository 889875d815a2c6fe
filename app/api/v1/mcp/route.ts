import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { acting } from '@/app/_session/action';
import { logError } from '@/app/_session/log';
import type { Context } from '@/db/context';
import { readOwnAccount } from '@/db/user/read';
import { fail, ok, type Result } from '@/lib/result';
import { takesJson } from '../_http/accept';
import { readJson } from '../_http/body';
import { only } from '../only';
import { languageOf, problemResponse } from '../problem';
import { assistantServer } from './_tools/server';

/** Bytes of one message; the longest quote with all that is said of it needs a fifth. */
const MESSAGE_MAXIMUM = 256 * 1024;

/** Whoever comes with a token that stands and lets an assistant no further than reading and proposing. */
async function assistant(context: Context): Promise<Result<Context>> {
  const { token } = context.actor;
  if (!token) return fail('token_invalid');
  if (token.scope !== 'read' && token.scope !== 'propose') return fail('token_beyond');
  const standing = await readOwnAccount(context);
  return standing.ok ? ok(context) : standing;
}

/**
 * `POST /api/v1/mcp`: the Model Context Protocol (revision 2025-11-25, streamable HTTP, without sessions) for AI assistants, with a token
 * of scope `read` or `propose`. Each message is answered by itself, as JSON. 401 without a token that stands, 403 with one that may more,
 * 400, 406, 413 and 415 for what is no message, all as problem details.
 */
export async function POST(request: Request): Promise<Response> {
  if (!request.headers.has('authorization')) return problemResponse({ code: 'token_invalid' }, request);
  const who = await acting('POST /api/v1/mcp', assistant);
  if (!who.ok) return problemResponse(who.problems[0], request);
  if (!takesJson(request.headers.get('accept'))) return problemResponse({ code: 'not_acceptable' }, request);
  const body = await readJson(request, MESSAGE_MAXIMUM);
  if (!body.ok) return problemResponse(body.problems[0], request);
  const parsedBody = body.value.value;
  // Batches left the protocol with revision 2025-06-18.
  if (typeof parsedBody !== 'object' || parsedBody === null || Array.isArray(parsedBody)) {
    return problemResponse({ code: 'message_invalid' }, request);
  }
  const server = assistantServer({ context: who.value, language: languageOf(request), log: logError });
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  // Answers are JSON, so nobody has to take a stream of events, as the protocol would have them say.
  const headers = new Headers(request.headers);
  headers.set('accept', 'application/json, text/event-stream');
  const answer = await transport.handleRequest(new Request(request.url, { method: 'POST', headers }), { parsedBody });
  return answer.status < 400 ? answer : problemResponse({ code: 'message_invalid' }, request);
}

const other = only('POST');

export { other as DELETE, other as GET, other as PATCH, other as PUT };
