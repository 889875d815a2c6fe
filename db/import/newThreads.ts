import { and, eq, inArray } from 'drizzle-orm';
import { AnnotationItem, idInUrn, itemOnLine } from '../../lib/bundle/annotationLine';
import { FILE } from '../../lib/bundle/format';
import { urn } from '../../lib/export/iri';
import type { ProjectId } from '../../lib/id';
import type { Executor } from '../client';
import { annotations, arrivals } from '../schema';
import type { OpenBundle } from './file/bundle';

/** Notes whose ids are looked up together. */
const PORTION = 1000;

/** Those of these notes that came before, or are this project's own. */
export async function notesHere(db: Executor, projectId: ProjectId, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const own = await db
    .select({ id: annotations.id })
    .from(annotations)
    .where(and(eq(annotations.projectId, projectId), inArray(annotations.id, [...ids])));
  const before = await db
    .select({ iri: arrivals.iri })
    .from(arrivals)
    .where(and(eq(arrivals.projectId, projectId), inArray(arrivals.iri, ids.map(urn))));
  return new Set<string>([...own.map(({ id }) => id), ...before.map(({ iri }) => idInUrn(iri))]);
}

/** How many threads of a bundle begin with a note that the project has not. */
export async function newThreads(db: Executor, projectId: ProjectId, { reader }: OpenBundle): Promise<number> {
  let count = 0;
  let asked: string[] = [];
  const ask = async () => {
    const here = await notesHere(db, projectId, asked);
    count += asked.filter((id) => !here.has(id)).length;
    asked = [];
  };
  for await (const { lines } of reader.lines(FILE.annotations))
    for (const line of lines) {
      if (line.includes('"motivation":"describing"')) continue;
      const read = itemOnLine(line, AnnotationItem);
      if (read?.item.motivation === 'commenting') asked.push(idInUrn(read.item.id));
      if (asked.length >= PORTION) await ask();
    }
  if (asked.length) await ask();
  return count;
}
