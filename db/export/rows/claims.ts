import { inArray } from 'drizzle-orm';
import { MEASURES } from '../../../lib/claim/claim';
import type { ClaimRow } from '../../../lib/export/table/claims';
import type { Both } from '../../../lib/export/table/column';
import type { ProjectId } from '../../../lib/id';
import { claimsOfQuestions } from '../../claim/read';
import type { Executor } from '../../client';
import { currentPolicy } from '../../policy/read';
import { documents } from '../../schema';
import { sourcesOf } from '../../source/read';
import { questionsInPortions } from './questions';

/** What every source of the project is called, by its id. */
export async function sourceNames(tx: Executor, projectId: ProjectId): Promise<Map<string, Both>> {
  return new Map((await sourcesOf(tx, projectId)).map(({ id, nameEn, nameAr }) => [id, { en: nameEn, ar: nameAr }]));
}

async function publishedOf(tx: Executor, ids: readonly string[]) {
  if (!ids.length) return new Map<string, { address: string | null; publishedOn: string | null }>();
  const rows = await tx
    .select({ id: documents.id, address: documents.address, publishedOn: documents.publishedOn })
    .from(documents)
    .where(inArray(documents.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The claims of a project as they stand, question by question. */
export async function* claimRows(tx: Executor, projectId: ProjectId): AsyncGenerator<ClaimRow[]> {
  const sources = await sourceNames(tx, projectId);
  const policy = await currentPolicy(tx, projectId);
  for await (const portion of questionsInPortions(tx, projectId, MEASURES)) {
    const claims = await claimsOfQuestions(
      tx,
      projectId,
      portion.map(({ question }) => question.id),
    );
    const published = await publishedOf(
      tx,
      claims.map(({ document }) => document.id),
    );
    const place = new Map(portion.map((at, index) => [at.question.id, { ...at, index }]));
    const rows = claims.flatMap((claim) => {
      const at = place.get(claim.questionId);
      const { address = null, publishedOn = null } = published.get(claim.document.id) ?? {};
      return at ? [{ ...claim, ...at, sources, policy, document: { ...claim.document, address, publishedOn } }] : [];
    });
    // Claims come in the order of their ids; a stable sort keeps it within each question.
    yield rows.sort((a, b) => a.index - b.index);
  }
}
