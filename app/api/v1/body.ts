import 'server-only';
import { fail, type Result } from '@/lib/result';

/**
 * The JSON of a request. What is not sent as JSON, or is none, is the caller's mistake (415, 422). The content type is asked for because
 * no form of another site can send it (WHATWG Fetch, "CORS-safelisted request-header").
 */
export async function jsonBody<T>(request: Request): Promise<Result<T>> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return fail('file_type');
  try {
    return { ok: true, value: await request.json() };
  } catch (error) {
    if (error instanceof SyntaxError) return fail('invalid');
    throw error;
  }
}
