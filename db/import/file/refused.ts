import type { Problem, Result } from '../../../lib/result';

/** A file that cannot be read any further, thrown from inside its stream. */
export class FileRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Stops reading a file for this reason. */
export function refuse(code: Problem['code'], params?: Problem['params']): never {
  throw new FileRefused({ code, field: 'file', ...(params ? { params } : {}) });
}

/** Runs what reads a file; a refusal from inside comes back as its problem. */
export async function readingFile<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
