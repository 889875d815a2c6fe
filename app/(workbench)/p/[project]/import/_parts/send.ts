import type { ImportAnswer, ImportRequest } from '@/app/api/imports/route';
import { FILE_LIMIT } from '@/lib/import/limits';
import type { Problem } from '@/lib/result';

/** How a request about a file ended: with what was asked for, with problems, or without the server's word. */
export type Sent =
  | { readonly kind: 'answer'; readonly answer: ImportAnswer }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreachable' };

/** Sends the file with what is wanted of it in the line before it. The server keeps nothing between two requests. */
export async function send(request: ImportRequest, file: File): Promise<Sent> {
  if (file.size > FILE_LIMIT) {
    return { kind: 'refused', problems: [{ code: 'import_too_large', field: 'file', params: { megabytes: FILE_LIMIT / 1024 / 1024 } }] };
  }
  try {
    const body = new Blob([JSON.stringify(request), '\n', file], { type: 'application/octet-stream' });
    const answered: ImportAnswer = await (await fetch('/api/imports', { method: 'POST', body })).json();
    return answered.problems ? { kind: 'refused', problems: answered.problems } : { kind: 'answer', answer: answered };
  } catch (error) {
    // No answer at all, or one that is none of ours: a proxy's page.
    if (error instanceof TypeError || error instanceof SyntaxError) return { kind: 'unreachable' };
    throw error;
  }
}
