import type { CaptureLine, ClaimLine, QuestionLine } from '../../lib/bundle/lines';
import type { Executor } from '../client';
import { capturesOf, type Naming, questionsOf } from './readGround';
import type { Scope } from './scope';

/** A version of a claim with the capture it is quoted from and the question it answers. */
export interface Quoted {
  readonly claimId: string;
  readonly version: ClaimLine['versions'][number];
  readonly capture: CaptureLine;
  readonly question: QuestionLine;
}

async function byId<T extends { readonly id: string }>(rows: AsyncIterable<readonly T[]>): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  for await (const portion of rows) for (const row of portion) found.set(row.id, row);
  return found;
}

async function* captureLines(db: Executor, scope: Scope, naming: Naming): AsyncGenerator<CaptureLine[]> {
  for await (const portion of capturesOf(db, scope, naming)) yield portion.map(({ line }) => line);
}

/** Every quote of these claims, version by version. Only the captures and questions of a portion are in memory with it. */
export async function quotedOf(db: Executor, { projectId }: Scope, naming: Naming, claims: readonly ClaimLine[]): Promise<Quoted[]> {
  const versions = claims.flatMap(({ id, versions }) => versions.map((version) => ({ claimId: id, version })));
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const only = {
    ...{ incidents: [], records: [], claims: [], documents: [], sources: [] },
    captures: unique(versions.map(({ version }) => version.quote.captureId)),
    questions: unique(versions.map(({ version }) => version.questionId)),
  };
  const named = { projectId, only };
  const captures = await byId(captureLines(db, named, naming));
  const questions = await byId(questionsOf(db, named));
  return versions.map(({ claimId, version }) => {
    const [capture, question] = [captures.get(version.quote.captureId), questions.get(version.questionId)];
    if (!capture || !question) throw new Error(`claim ${claimId} quotes or answers what is not there`);
    return { claimId, version, capture, question };
  });
}
