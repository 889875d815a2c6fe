import { fail, ok, type Result } from '@/lib/result';
import type { Asked } from '../answer';

const MEGABYTE = 1024 * 1024;

async function bytesOf(request: Asked, largest: number): Promise<Result<Uint8Array>> {
  const tooLarge = fail('body_too_large', undefined, { maximum: largest / MEGABYTE });
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  if (announced > largest) return tooLarge;
  if (Number.isInteger(announced)) return ok(new Uint8Array(await request.arrayBuffer()));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > largest) {
      await reader?.cancel();
      return tooLarge;
    }
    chunks.push(read.value);
  }
  return ok(Buffer.concat(chunks));
}

export interface JsonBody {
  readonly bytes: Uint8Array;
  readonly value: unknown;
}

/** Whether a body comes packed: nothing here unpacks, so that what is announced is what comes (RFC 9110 §8.4, §15.5.16). */
export function isCoded(request: Pick<Asked, 'headers'>): boolean {
  const coding = request.headers.get('content-encoding');
  return coding !== null && coding.toLowerCase() !== 'identity';
}

/**
 * The JSON of a request, never more of it than `largest` bytes. The content type is asked for because no form of another site can send
 * it (WHATWG Fetch, "CORS-safelisted request-header"). Problems: media_type, body_too_large, json_invalid.
 */
export async function readJson(request: Asked, largest: number): Promise<Result<JsonBody>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '') || isCoded(request)) return fail('media_type');
  const bytes = await bytesOf(request, largest);
  if (!bytes.ok) return bytes;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
    return ok({ bytes: bytes.value, value });
  } catch (error) {
    // SyntaxError of the JSON, TypeError of the UTF-8.
    if (error instanceof SyntaxError || error instanceof TypeError) return fail('json_invalid');
    throw error;
  }
}
