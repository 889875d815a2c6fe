import { z } from 'zod';
import { problemTeller } from '@/app/_ui/problemTeller';
import { importBundle } from '@/db/import/bundle';
import type { Imported as ImportedRows } from '@/db/import/claims';
import { importFile, previewFile, type SeenFile, seeFile } from '@/db/import/file';
import { listMappings } from '@/db/import/map';
import type { Preview } from '@/db/import/preview';
import { seeBundle } from '@/db/import/seeBundle';
import { line, parse } from '@/db/parse';
import type { Mapping } from '@/lib/import/mapping';
import { fail, ok, type Result } from '@/lib/result';
import type { Imported, ImportPreview, SeenTable } from '../_operations/fileShapes';
import { languageOf, problemsResponse } from '../problem';
import type { House } from './dispatch';
import { type FileIn, fileIn } from './fileIn';
import { strayName } from './stray';

export const IMPORT_STEPS = ['see', 'preview', 'run'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** No form of another site can send one of these (WHATWG Fetch, "CORS-safelisted request-header"). */
const TYPES =
  /^(application\/(octet-stream|zip|x-ndjson|jsonl|x-jsonlines|ld\+json|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)|text\/(csv|tab-separated-values))\s*(;|$)/i;

const Query = z.object({
  name: line(300),
  /** Name of a saved mapping; absent: as the columns are probably read. */
  mapping: z.string().optional(),
});
type Asked = z.output<typeof Query>;

function askedOf(url: URL): Result<Asked> {
  return strayName(url.searchParams, 'name', 'mapping') ?? parse(Query, Object.fromEntries(url.searchParams));
}

async function mappingOf({ context, projectId, file }: FileIn, { name, mapping }: Asked): Promise<Result<Mapping>> {
  if (mapping === undefined) {
    const seen = await seeFile(context, projectId, file, name);
    return seen.ok ? ok(seen.value.guesses[seen.value.kind]) : seen;
  }
  const saved = await listMappings(context, projectId);
  if (!saved.ok) return saved;
  const found = saved.value.find((one) => one.name === mapping);
  return found ? ok(found.mapping) : fail('not_found', 'mapping');
}

function seenJson({ type, sha256, headings, sample, guesses, kind, fitting }: SeenFile): z.output<typeof SeenTable> {
  return { type, sha256, headings, sample, guess: guesses[kind], fitting: fitting.map(({ name }) => name) };
}

const ranJson = ({ importId, ...totals }: ImportedRows): z.output<typeof Imported> => ({ id: importId, ...totals });

const isBundle = ({ name }: Asked) => /\.zip$/i.test(name);

/** What importing a table or a bundle would do. */
async function foreseen(taken: FileIn, asked: Asked): Promise<Result<Preview>> {
  const { context, projectId, file } = taken;
  if (isBundle(asked)) {
    const seen = await seeBundle(context, projectId, file);
    return seen.ok ? ok(seen.value.preview) : seen;
  }
  const mapping = await mappingOf(taken, asked);
  return mapping.ok ? previewFile(context, projectId, file, asked.name, mapping.value) : mapping;
}

async function previewOf(request: Request, taken: FileIn, asked: Asked): Promise<Result<z.output<typeof ImportPreview>>> {
  const preview = await foreseen(taken, asked);
  if (!preview.ok) return preview;
  const say = problemTeller(languageOf(request));
  const { rows, ...totals } = preview.value;
  const told = rows.map(({ problems, ...row }) => ({
    ...row,
    problems: problems.map((problem) => ({ code: problem.code, field: problem.field ?? null, detail: say(problem) })),
  }));
  return ok({ ...totals, rows: told });
}

async function stepOf(step: ImportStep, request: Request, taken: FileIn, asked: Asked): Promise<Result<object>> {
  const { context, projectId, file } = taken;
  switch (step) {
    case 'see': {
      if (isBundle(asked)) {
        const bundle = await seeBundle(context, projectId, file);
        if (!bundle.ok) return bundle;
        const { preview: _, ...looked } = bundle.value;
        return ok(looked);
      }
      const seen = await seeFile(context, projectId, file, asked.name);
      return seen.ok ? ok(seenJson(seen.value)) : seen;
    }
    case 'preview':
      return previewOf(request, taken, asked);
    case 'run': {
      if (isBundle(asked)) {
        const imported = await importBundle(context, projectId, file, asked.name);
        return imported.ok ? ok(ranJson(imported.value)) : imported;
      }
      const mapping = await mappingOf(taken, asked);
      if (!mapping.ok) return mapping;
      const imported = await importFile(context, projectId, file, asked.name, mapping.value);
      return imported.ok ? ok(ranJson(imported.value)) : imported;
    }
  }
}

/**
 * `POST /projects/{project}/imports:see|preview|run?name=&mapping=`: the bytes of a table or of a proof bundle, looked at, weighed or
 * imported as one act that can be taken back. `name` is the file's, whose ending says what it is; `mapping` names how its columns are
 * read. Sent again, nothing is imported twice.
 */
export function importWholeFile(request: Request, slug: string, step: ImportStep, house: House): Promise<Response> {
  return fileIn(request, slug, house, { types: TYPES, where: `POST imports:${step}` }, async (taken) => {
    const asked = askedOf(new URL(request.url));
    const result = asked.ok ? await stepOf(step, request, taken, asked.value) : asked;
    if (!result.ok) return problemsResponse(result.problems, request);
    return Response.json(result.value, { status: step === 'run' ? 201 : 200, headers: { 'cache-control': 'no-store' } });
  });
}
