import { createHash } from 'node:crypto';
import { originOf } from '@/app/r/_page/answer';
import { type Context, mayDo } from '@/db/context';
import { type Once, Replayed } from '@/db/idempotency/once';
import { parse } from '@/db/parse';
import { findProject } from '@/db/project/find';
import { type ProjectId, parseId } from '@/lib/id';
import { fail, ok, PROBLEM_STATUS, type Result } from '@/lib/result';
import type { Operation, RawCall } from '../_operations/operation';
import { OPERATIONS } from '../_operations/table';
import { type Answer, type Asked, responseOf } from '../answer';
import { languageOf, problemsAnswer } from '../problem';
import { takesJson } from './accept';
import { readJson } from './body';
import { entityTag, isKnown, versionSeen } from './etag';
import { type Match, matcher } from './match';
import { strayMember } from './stray';

const find = matcher(OPERATIONS);
type Failure = Extract<Result<never>, { ok: false }>;

/** What the server lends: who is asking, and the log of what nobody expected. */
export interface House {
  asking(): Promise<Result<Context>>;
  /** Writes an unknown error down and returns the id to ask about it by. */
  logError(error: unknown, where: string): string;
}

/** Answers one request to an address of the table: whoever asks, their rights, the input, the act, and its answer. */
export async function dispatch(request: Asked, segments: readonly string[], house: House): Promise<Response> {
  const found = find(segments);
  return responseOf(found ? await answerTo(request, found, house) : problemsAnswer([{ code: 'not_found' }], request));
}

/** The operations of an address, or null where the table has none. */
export const operationsAt = (segments: readonly string[]): Match | null => find(segments);

/** The same before it is a response, of operations that were found. */
export async function answerTo(request: Asked, match: Match, house: House): Promise<Answer> {
  // What HEAD asks is what GET would answer; the server leaves the body out (RFC 9110 §9.3.2).
  const operation = match.methods.get(request.method === 'HEAD' ? 'GET' : request.method);
  if (!operation) {
    const allow = [...match.methods.keys()].join(', ');
    return problemsAnswer([{ code: 'method_not_allowed' }], request, { headers: { allow } });
  }
  if (!takesJson(request.headers.get('accept'))) return problemsAnswer([{ code: 'not_acceptable' }], request);
  try {
    return await answer(request, operation, match.params, house);
  } catch (error) {
    if (error instanceof Replayed) return sent(error.answer.status, error.answer.text, { 'idempotency-replayed': 'true' });
    return problemsAnswer(
      [{ code: 'unexpected', params: { id: house.logError(error, `${operation.method} ${operation.path}`) } }],
      request,
    );
  }
}

async function answer(request: Asked, operation: Operation, params: Readonly<Record<string, string>>, house: House): Promise<Answer> {
  const context = await house.asking();
  if (!context.ok) return refused(request, context);
  const call = await callOf(request, operation, params, context.value);
  if (!call.ok) return refused(request, await rightsFirst(context.value, operation, params.project, call));
  const result = await operation.run(call.value);
  if (!result.ok) {
    const [{ code }] = result.problems;
    const status = operation.versioned && code === 'changed_meanwhile' ? 412 : undefined;
    return refused(request, await rightsFirst(context.value, operation, params.project, result), status);
  }
  if (operation.status === 204) return { status: 204, headers: { 'cache-control': 'no-store' }, text: null };
  const output = operation.answer(result.value, call.value);
  const text = JSON.stringify(output);
  if (operation.method !== 'GET') return sent(operation.status, text, versionTag(operation, output));
  const etag = entityTag(text, operation.version(output));
  if (isKnown(request.headers.get('if-none-match'), etag)) return { status: 304, headers: { etag, ...PRIVATE }, text: null };
  return sent(200, text, { etag, ...nextLink(request, output) });
}

const PRIVATE = { 'cache-control': 'private, no-cache', vary: 'accept-language, authorization, cookie' } as const;

function sent(status: number, text: string, headers: Readonly<Record<string, string>>): Answer {
  if (status === 204) return { status, headers, text: null };
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...PRIVATE, ...headers }, text };
}

/** After an act the next version is known, and with it what the next If-Match may say. */
function versionTag(operation: Operation, output: unknown): Record<string, string> {
  const version = operation.version(output);
  return version === null ? {} : { etag: `"${version}"` };
}

/** Where the next page is (RFC 8288). */
function nextLink(request: Asked, output: unknown): Record<string, string> {
  if (typeof output !== 'object' || output === null || !('next' in output) || typeof output.next !== 'string') return {};
  const url = new URL(request.url);
  url.searchParams.set('cursor', output.next);
  return { link: `<${url.pathname}${url.search}>; rel="next"` };
}

function refused(request: Asked, { problems }: Failure, status?: 412): Answer {
  return problemsAnswer(problems, request, status ? { status } : {});
}

/**
 * Verbs read their input before they ask for rights, and addresses are resolved before both; so whatever else was wrong, who may not do
 * it at all is told only that, and a stranger to the project that it is not there.
 */
async function rightsFirst(context: Context, { asks }: Operation, project: string | undefined, failure: Failure): Promise<Failure> {
  const status = PROBLEM_STATUS[failure.problems[0].code];
  if (status === 401 || status === 403 || status >= 500) return failure;
  const projectId = project === undefined ? null : await findProject(context.db, project);
  const nowhere = project !== undefined && projectId === null;
  const allowed = await mayDo(context, nowhere ? 'own.read' : asks, projectId);
  if (!allowed.ok) return allowed;
  return nowhere ? fail('not_found') : failure;
}

async function callOf(
  request: Asked,
  operation: Operation,
  { project, ...params }: Readonly<Record<string, string>>,
  context: Context,
): Promise<Result<RawCall>> {
  const projectId: ProjectId | null = project === undefined ? null : await findProject(context.db, project);
  if (project !== undefined && projectId === null) return fail('not_found');
  if (!Object.values(params).every((id) => parseId(id))) return fail('not_found');
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const stray = strayMember(operation.query, asked);
  if (stray) return stray;
  const query = operation.query ? parse(operation.query, asked) : ok(undefined);
  if (!query.ok) return query;
  const body = operation.body ? await readJson(request, operation.largest) : ok(null);
  if (!body.ok) return body;
  const unknown = operation.body && strayMember(operation.body, body.value?.value);
  if (unknown) return unknown;
  const seen = operation.versioned ? versionSeen(request.headers.get('if-match')) : 0;
  if (seen === null || (seen === 0 && operation.versioned && !operation.begins)) return fail('precondition_required');
  const told = { origin: () => originOf(request), language: () => languageOf(request) };
  const call: RawCall = { context, projectId, params, query: query.value, body: body.value?.value, seen, ...told };
  const once = onceOf(request, operation, body.value?.bytes ?? new Uint8Array(), call);
  return once.ok ? ok(once.value ? { ...call, context: { ...context, once: once.value } } : call) : once;
}

/** How the act is done once, where the caller names it (Idempotency-Key, draft-ietf-httpapi-idempotency-key-header). */
function onceOf(request: Asked, operation: Operation, bytes: Uint8Array, call: RawCall): Result<Once | null> {
  const key = request.headers.get('idempotency-key');
  if (key === null || operation.method === 'GET') return ok(null);
  if (operation.secret || !/^[\x21-\x7e]{1,255}$/.test(key)) return fail('invalid', 'Idempotency-Key');
  const answerTo = (value: unknown) => {
    const output = operation.answer(value, call);
    return { status: operation.status, text: operation.status === 204 ? '' : JSON.stringify(output) };
  };
  const { pathname, search } = new URL(request.url);
  const bodySha256 = createHash('sha256')
    .update(bytes)
    .update(request.headers.get('if-match') ?? '')
    .digest();
  return ok({ key, request: `${request.method} ${pathname}${search}`, bodySha256, answer: answerTo });
}
