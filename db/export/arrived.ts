import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { urn } from '../../lib/export/iri';
import { withoutNames } from '../../lib/export/noteAnnotation';
import type { Executor } from '../client';
import { arrivals, importUndos } from '../schema';
import { PORTION } from './portions';
import type { Naming } from './readGround';
import { oneOfIds, type Scope, within } from './scope';

type Item = Readonly<Record<string, unknown>>;

/** What came, as the object it was; its keys keep their order, so that it leaves in the same bytes. */
function itemOf(said: string, { names }: Naming): Item {
  const item: Item = JSON.parse(said);
  return names ? item : withoutNames(item);
}

/** The annotations that came with these claims, by claim, in the order in which they came. An import that was taken back brought none. */
export async function arrivedWith(
  db: Executor,
  projectId: string,
  claimIds: readonly string[],
  naming: Naming,
): Promise<ReadonlyMap<string, readonly Item[]>> {
  const rows = await db
    .select({ claimId: arrivals.claimId, said: arrivals.said })
    .from(arrivals)
    .leftJoin(importUndos, eq(importUndos.importId, arrivals.importId))
    .where(
      and(
        eq(arrivals.projectId, projectId),
        eq(arrivals.kind, 'annotation'),
        oneOfIds(arrivals.claimId, claimIds),
        // Under another id the claim is another's to name.
        sql`${arrivals.iri} like 'urn:uuid:' || ${arrivals.claimId} || '#%'`,
        isNull(importUndos.importId),
      ),
    )
    .orderBy(asc(arrivals.createdAt), asc(arrivals.number));
  const found = new Map<string, Item[]>();
  for (const { claimId, said } of rows) {
    if (claimId === null) continue;
    const items = found.get(claimId);
    if (items) items.push(itemOf(said, naming));
    else found.set(claimId, [itemOf(said, naming)]);
  }
  return found;
}

/** The annotations that came under these ids, and are notes and states of threads here: by their ids. */
export async function arrivedUnder(
  db: Executor,
  projectId: string,
  ids: readonly string[],
  naming: Naming,
): Promise<ReadonlyMap<string, Item>> {
  const iris = `{${ids.map((id) => `"${urn(id)}"`).join(',')}}`;
  const rows = await db
    .select({ iri: arrivals.iri, said: arrivals.said })
    .from(arrivals)
    .where(and(eq(arrivals.projectId, projectId), sql`${arrivals.iri} = any(${iris}::text[])`));
  return new Map(rows.map(({ iri, said }) => [iri.slice('urn:uuid:'.length), itemOf(said, naming)]));
}

interface After {
  readonly at: string;
  readonly importId: string;
  readonly number: number;
}

/** The reviews that came with claims of the scope, in the order in which they came. */
export async function* arrivedReviews(db: Executor, { projectId, only }: Scope): AsyncGenerator<Item[]> {
  let after: After | undefined;
  for (;;) {
    const seen = after;
    const rows = await db
      .select({
        said: arrivals.said,
        at: sql<string>`${arrivals.createdAt}::text`,
        importId: arrivals.importId,
        number: arrivals.number,
      })
      .from(arrivals)
      .leftJoin(importUndos, eq(importUndos.importId, arrivals.importId))
      .where(
        and(
          eq(arrivals.projectId, projectId),
          eq(arrivals.kind, 'review'),
          within(arrivals.claimId, only?.claims),
          isNull(importUndos.importId),
          seen
            ? sql`(${arrivals.createdAt}, ${arrivals.importId}, ${arrivals.number}) > (${seen.at}::timestamptz, ${seen.importId}::uuid, ${seen.number}::int)`
            : undefined,
        ),
      )
      .orderBy(asc(arrivals.createdAt), asc(arrivals.importId), asc(arrivals.number))
      .limit(PORTION);
    if (rows.length) yield rows.map(({ said }) => JSON.parse(said));
    const last = rows.at(-1);
    if (!last || rows.length < PORTION) return;
    after = last;
  }
}
