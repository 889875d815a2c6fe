import { acting } from '@/app/_session/action';
import { type Captured, captureDocument, recaptureDocument } from '@/db/document/capture';
import { listSourceNames } from '@/db/source/read';
import { type ProjectId, parseId } from '@/lib/id';
import { fail, PROBLEM_STATUS, type Problem, type Result } from '@/lib/result';
import { readForm } from './body';
import { detectLanguage } from './detect';
import { documentInput, field, textOf } from './input';

/** What the form learns: where the capture stands, or what is wrong and beside which field. */
export interface UploadAnswer {
  readonly captured?: Captured;
  readonly problems?: readonly Problem[];
}

/** Takes a text of any size up to the limit; server actions stop at a megabyte. With a `document` it is a newer capture of it. */
export async function POST(request: Request): Promise<Response> {
  const captured = await acting('uploads', async (context) => {
    const form = await readForm(request);
    if (!form.ok) return form;
    const projectId = parseId<ProjectId>(field(form.value, 'project'));
    if (!projectId) return fail('not_found');
    const text = await textOf(form.value);
    if (!text.ok) return text;
    const documentId = field(form.value, 'document');
    if (documentId) return recaptureDocument(context, projectId, { documentId, ...text.value });
    const sources = await listSourceNames(context, projectId);
    if (!sources.ok) return sources;
    const input = documentInput(form.value, text.value, sources.value, await detectLanguage(text.value.text));
    return input.ok ? captureDocument(context, projectId, input.value) : input;
  });
  return answer(captured);
}

function answer(captured: Result<Captured>): Response {
  if (captured.ok) return Response.json({ captured: captured.value } satisfies UploadAnswer, { status: 201 });
  const { problems } = captured;
  return Response.json({ problems: problems.map(beside) } satisfies UploadAnswer, { status: PROBLEM_STATUS[problems[0].code] });
}

/** A wrong code of another language stands beside the field where it was typed. */
function beside(problem: Problem): Problem {
  return problem.field?.startsWith('source.') ? { ...problem, field: 'source' } : problem;
}
