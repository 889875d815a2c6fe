import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { DocumentId, ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { act, type Context } from '../context';
import { idOf, parse } from '../parse';
import { documents } from '../schema';
import { DocumentInput } from './capture';

export const LanguageInput = DocumentInput.pick({ language: true }).extend({ documentId: idOf<DocumentId>() });

/**
 * Says which language a document is written in, where it was taken for another; the ledger keeps both. Its texts stay as
 * they are, and the next to be captured is read in it. Problems: not_found, invalid (language).
 */
export async function correctLanguage(context: Context, projectId: ProjectId, input: z.input<typeof LanguageInput>): Promise<Result<null>> {
  const parsed = parse(LanguageInput, input);
  if (!parsed.ok) return parsed;
  const { documentId, language } = parsed.value;
  return act(context, 'document.correct_language', projectId, async ({ tx, log }) => {
    const here = and(eq(documents.projectId, projectId), eq(documents.id, documentId));
    const [document] = await tx.select({ language: documents.language }).from(documents).where(here).for('update');
    if (!document) return fail('not_found');
    if (document.language === language) return ok(null);
    await tx.update(documents).set({ language }).where(here);
    await log('document', documentId, { from: document.language, to: language });
    return ok(null);
  });
}
