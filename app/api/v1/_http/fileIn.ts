import { type Context, mayDo } from '@/db/context';
import { type Spooled, spool } from '@/db/import/file/spool';
import { findProject } from '@/db/project/find';
import type { ProjectId } from '@/lib/id';
import { fail } from '@/lib/result';
import { problemsResponse } from '../problem';
import { isCoded } from './body';
import type { House } from './dispatch';

const LARGEST = 2 * 1024 * 1024 * 1024;

/** A file that came in, of somebody who may import it. */
export interface FileIn {
  readonly context: Context;
  readonly projectId: ProjectId;
  readonly file: Spooled;
}

/**
 * Takes a file for whoever may import: rights first, then the type, then the bytes, which go to disk as they come, so that memory holds
 * none of it whatever its size, and what is slow here slows the sender down. The file is gone when `work` has answered.
 */
export async function fileIn(
  request: Request,
  slug: string,
  house: House,
  { types, where }: { readonly types: RegExp; readonly where: string },
  work: (taken: FileIn) => Promise<Response>,
): Promise<Response> {
  try {
    const context = await house.asking();
    if (!context.ok) return problemsResponse(context.problems, request);
    const projectId = await findProject(context.value.db, slug);
    const allowed = await mayDo(context.value, projectId ? 'import.run' : 'own.read', projectId);
    if (!allowed.ok) return problemsResponse(allowed.problems, request);
    if (!projectId) return problemsResponse([{ code: 'not_found' }], request);
    if (!types.test(request.headers.get('content-type') ?? '') || isCoded(request))
      return problemsResponse([{ code: 'file_media_type' }], request);
    const announced = Number(request.headers.get('content-length') ?? 0);
    const tooLarge = fail('body_too_large', undefined, { maximum: LARGEST / 1024 / 1024 });
    if (announced > LARGEST) return problemsResponse(tooLarge.problems, request);
    const file = await spool(request.body ?? new ReadableStream<Uint8Array>(), LARGEST);
    if (!file.ok) return problemsResponse(file.problems, request);
    try {
      return await work({ context: context.value, projectId, file: file.value });
    } finally {
      await file.value.dispose();
    }
  } catch (error) {
    return problemsResponse([{ code: 'unexpected', params: { id: house.logError(error, where) } }], request);
  }
}
