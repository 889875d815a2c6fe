import 'server-only';
import { fail, type Result } from '@/lib/result';
import { problemResponse } from '../problem';

/** What anyone may ask: hashes and signatures, which tell nothing of what was done. Answers may be kept by nobody: the ledger grows. */
export function plain(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
}

/** A whole number of the address, or `invalid` at its name; null when it is not given. */
export function wholeNumber(url: URL, name: string): Result<number | null> {
  const text = url.searchParams.get(name);
  if (text === null) return { ok: true, value: null };
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? { ok: true, value: Number(text) } : fail('invalid', name);
}

export function asJson(result: Result<object>, request: Request): Response {
  if (!result.ok) return problemResponse(result.problems[0], request);
  return Response.json(result.value, { headers: { 'cache-control': 'no-store' } });
}
