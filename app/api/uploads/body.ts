import { fail, ok, type Result } from '@/lib/result';

/** What the text itself may weigh, in bytes; `db/document/text.ts` checks it again. */
export const TEXT_MAXIMUM = 20 * 1024 * 1024;
/** Room for the other fields and the boundaries between them. */
const OVERHEAD = 64 * 1024;

/**
 * Reads a multipart form, never more of it than the limit: the rest of a larger body is not even received.
 * Problems: text_too_large (413), invalid (no multipart form).
 */
export async function readForm(request: Request): Promise<Result<FormData>> {
  const tooLarge = fail('text_too_large', 'text', { maximum: TEXT_MAXIMUM / 1024 / 1024 });
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || request.body === null) return fail('invalid');
  if (Number(request.headers.get('content-length') ?? 0) > TEXT_MAXIMUM + OVERHEAD) return tooLarge;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > TEXT_MAXIMUM + OVERHEAD) {
      await reader.cancel();
      return tooLarge;
    }
    chunks.push(read.value);
  }
  try {
    return ok(await new Response(new Blob(chunks), { headers: { 'content-type': type } }).formData());
  } catch (error) {
    if (error instanceof TypeError) return fail('invalid');
    throw error;
  }
}
