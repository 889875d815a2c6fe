import { acting } from '@/app/_session/action';
import type { Context } from '@/db/context';
import { importBundle } from '@/db/import/bundle';
import type { Imported } from '@/db/import/claims';
import { importFile, previewFile, type SeenFile, seeFile } from '@/db/import/file';
import { spool } from '@/db/import/file/spool';
import { listMappings } from '@/db/import/map';
import type { Preview } from '@/db/import/preview';
import { type SeenBundle, seeBundle } from '@/db/import/seeBundle';
import { type ProjectId, parseId } from '@/lib/id';
import { FILE_LIMIT } from '@/lib/import/limits';
import type { Mapping } from '@/lib/import/mapping';
import { fail, ok, PROBLEM_STATUS, type Problem, type Result } from '@/lib/result';
import { split } from './head';

/** What comes before the file's bytes, on one line: what is wanted, and how the columns are read. */
export interface ImportRequest {
  readonly step: 'see' | 'preview' | 'run';
  readonly projectId: string;
  readonly name: string;
  readonly mapping?: Mapping;
  /** SHA-256 of the file as it was seen; another file under its name is refused. */
  readonly sha256?: string;
}

export interface ImportAnswer {
  readonly seen?: SeenFile;
  readonly bundle?: SeenBundle;
  readonly preview?: Preview;
  readonly imported?: Imported;
  readonly problems?: readonly Problem[];
}

async function answerTo(context: Context, request: Request): Promise<Result<ImportAnswer>> {
  const parted = await split(request.body);
  if (!parted.ok) return parted;
  const { step, projectId: id, name, mapping, sha256 } = parted.value.head;
  const projectId = parseId<ProjectId>(id);
  if (!projectId) return fail('not_found');
  // Whoever has no say in the project sends nothing into it.
  const member = await listMappings(context, projectId);
  if (!member.ok) return member;
  const file = await spool(parted.value.rest, FILE_LIMIT);
  if (!file.ok) return file;
  try {
    if (sha256 && sha256 !== file.value.sha256) return fail('file_changed', 'file');
    const isBundle = /\.zip$/i.test(name);
    switch (step) {
      case 'see':
        if (isBundle) return named('bundle', await seeBundle(context, projectId, file.value));
        return named('seen', await seeFile(context, projectId, file.value, name));
      case 'preview':
        return named('preview', await previewFile(context, projectId, file.value, name, mapping));
      case 'run':
        if (isBundle) return named('imported', await importBundle(context, projectId, file.value, name));
        return named('imported', await importFile(context, projectId, file.value, name, mapping));
    }
  } finally {
    await file.value.dispose();
  }
}

const named = <T>(key: keyof ImportAnswer, result: Result<T>): Result<ImportAnswer> => (result.ok ? ok({ [key]: result.value }) : result);

/** Looks at a table, says what importing it would do, or does it. The body is a line of JSON (`ImportRequest`), then the file. */
export async function POST(request: Request): Promise<Response> {
  const result = await acting('imports', (context) => answerTo(context, request));
  if (result.ok) return Response.json(result.value);
  const { problems } = result;
  return Response.json({ problems } satisfies ImportAnswer, { status: PROBLEM_STATUS[problems[0].code] });
}
