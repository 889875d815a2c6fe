import type { CaptureLine, ClaimLine } from '../../lib/bundle/lines';
import { webAnnotation } from '../../lib/export/webAnnotation';
import type { Executor } from '../client';
import { arrivedWith } from './arrived';
import { capturesOf, type Naming, questionsOf } from './readGround';
import type { Scope } from './scope';

async function byId<T extends { readonly id: string }>(rows: AsyncIterable<readonly T[]>): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  for await (const portion of rows) for (const row of portion) found.set(row.id, row);
  return found;
}

async function* captureLines(db: Executor, scope: Scope, naming: Naming): AsyncGenerator<CaptureLine[]> {
  for await (const portion of capturesOf(db, scope, naming)) yield portion.map(({ line }) => line);
}

/** Every version of these claims with its capture and question. Only the captures and questions of a portion are in memory with it. */
async function quotedOf(db: Executor, { projectId }: Scope, naming: Naming, claims: readonly ClaimLine[]) {
  const versions = claims.flatMap(({ id, proposedBy, versions }) => versions.map((version) => ({ claimId: id, proposedBy, version })));
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const only = {
    ...{ incidents: [], records: [], claims: [], documents: [], sources: [] },
    captures: unique(versions.map(({ version }) => version.quote.captureId)),
    questions: unique(versions.map(({ version }) => version.questionId)),
  };
  const named = { projectId, only };
  const captures = await byId(captureLines(db, named, naming));
  const questions = await byId(questionsOf(db, named));
  return versions.map((quoted) => {
    const { claimId, version } = quoted;
    const [capture, question] = [captures.get(version.quote.captureId), questions.get(version.questionId)];
    if (!capture || !question) throw new Error(`claim ${claimId} quotes or answers what is not there`);
    return { ...quoted, capture, question };
  });
}

/**
 * What these claims say of their passages, claim by claim: a claim that came with a bundle as it was told there, in the very same words, and
 * after that what was made of it here. The first version here says what the last one there did, and is not told twice.
 */
export async function annotationsOf(db: Executor, scope: Scope, naming: Naming, claims: readonly ClaimLine[]): Promise<object[]> {
  const { projectId } = scope;
  const arrived = await arrivedWith(
    db,
    projectId,
    claims.map(({ id }) => id),
    naming,
  );
  const items: object[] = [];
  let last = '';
  for (const quoted of await quotedOf(db, scope, naming, claims)) {
    const before = arrived.get(quoted.claimId);
    if (before && quoted.claimId !== last) items.push(...before);
    last = quoted.claimId;
    if (!before) items.push(webAnnotation(quoted));
    else if (quoted.version.version > 1) items.push(webAnnotation({ ...quoted, here: projectId }));
  }
  return items;
}
