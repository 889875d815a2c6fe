import { and, eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { parseDate } from '../../lib/figure/edtf';
import type { CaptureId, DocumentId, ProjectId, SourceId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { findCopies } from '../copy/find';
import { questionsTouched } from '../copy/touched';
import { idOf, line, optionalLine, parse } from '../parse';
import { propose } from '../proposal/propose';
import { questionsRestingOn } from '../question/affected';
import { refreshFound } from '../question/summary';
import { captures, documents } from '../schema';
import { insertSource, SourceInput } from '../source/add';
import { describeText } from './text';
import { awaitReading } from './toRead';

export const DocumentInput = z.object({
  source: z.union([idOf<SourceId>(), SourceInput]),
  title: line(),
  author: optionalLine(),
  address: z.union([z.literal(''), z.url({ protocol: /^https?$/, message: 'invalid' }).max(2000)]).default(''),
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'invalid'),
  /** A date in any form parseDate reads; empty when not known. */
  publishedOn: optionalLine(60),
  text: z.string(),
  tool: line(60),
});

export interface Captured {
  readonly documentId: DocumentId;
  readonly captureId: CaptureId;
}

async function already({ tx }: Act, projectId: ProjectId, sha256: string): Promise<Result<never> | null> {
  const [same] = await tx
    .select({ documentId: captures.documentId, title: documents.title })
    .from(captures)
    .innerJoin(documents, eq(documents.id, captures.documentId))
    .where(and(eq(captures.projectId, projectId), eq(captures.sha256, sha256)))
    .limit(1);
  return same ? fail('already_captured', 'text', { title: same.title, documentId: same.documentId }) : null;
}

/**
 * Stores a document with its first capture. Problems: already_captured (params: title, documentId), text_*,
 * date_unreadable, not_found (source).
 */
export async function captureDocument(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof DocumentInput>,
): Promise<Result<Captured>> {
  const parsed = parse(DocumentInput, input, 'text');
  if (!parsed.ok) return parsed;
  const { source, text, tool, author, address, publishedOn, ...document } = parsed.value;
  const described = describeText(text);
  if (!described.ok) return described;
  const date = publishedOn ? parseDate(publishedOn) : ok(null);
  if (!date.ok) return fail('date_unreadable', 'publishedOn');
  if (typeof source !== 'string' && !source.nameEn) return fail('required', 'source');
  return act(context, 'document.capture', projectId, async (action) => {
    const { tx, at, by, log } = action;
    const same = await already(action, projectId, described.value.sha256);
    if (same) return same;
    const documentId = newId<DocumentId>();
    const captureId = newId<CaptureId>();
    const sourceId = typeof source === 'string' ? source : await insertSource(action, projectId, source);
    await tx.insert(documents).values({
      id: documentId,
      projectId,
      sourceId,
      ...document,
      author: author || null,
      address: address || null,
      publishedOn: date.value,
      createdBy: by,
      createdAt: at,
    });
    await tx
      .insert(captures)
      .values({ id: captureId, projectId, documentId, number: 1, ...described.value, tool, collectedBy: by, capturedAt: at });
    await log('document', documentId, { captureId, sha256: described.value.sha256, characters: described.value.characters, tool });
    await propose(action, projectId, { captureId, text: described.value.text, language: document.language, publishedOn: date.value });
    await awaitReading(action, projectId, documentId, captureId);
    await findCopies(tx, projectId, { documentId, captureId, text: described.value.text });
    return ok({ documentId, captureId });
  });
}

export const CaptureInput = z.object({ documentId: idOf<DocumentId>(), text: z.string(), tool: line(60) });

/** Adds a newer capture to a document; the older ones stay as they are. */
export async function recaptureDocument(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof CaptureInput>,
): Promise<Result<Captured>> {
  const parsed = parse(CaptureInput, input, 'text');
  if (!parsed.ok) return parsed;
  const { documentId, text, tool } = parsed.value;
  const described = describeText(text);
  if (!described.ok) return described;
  return act(context, 'document.recapture', projectId, async (action) => {
    const { tx, at, by, log } = action;
    const same = await already(action, projectId, described.value.sha256);
    if (same) return same;
    const [last] = await tx
      .select({ number: max(captures.number) })
      .from(captures)
      .where(and(eq(captures.projectId, projectId), eq(captures.documentId, documentId)));
    if (!last?.number) return fail('not_found');
    const captureId = newId<CaptureId>();
    const number = last.number + 1;
    await tx
      .insert(captures)
      .values({ id: captureId, projectId, documentId, number, ...described.value, tool, collectedBy: by, capturedAt: at });
    await log('document', documentId, { captureId, number, sha256: described.value.sha256, tool });
    const [document] = await tx
      .select({ language: documents.language, publishedOn: documents.publishedOn })
      .from(documents)
      .where(eq(documents.id, documentId));
    if (document) await propose(action, projectId, { captureId, text: described.value.text, ...document });
    await awaitReading(action, projectId, documentId, captureId);
    await findCopies(tx, projectId, { documentId, captureId, text: described.value.text });
    await refreshFound(action, projectId, async (db) => [
      ...(await questionsRestingOn(db, projectId, documentId)),
      ...(await questionsTouched(db, projectId, [documentId])),
    ]);
    return ok({ documentId, captureId });
  });
}
