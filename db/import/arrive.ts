import { AnnotationItem, idInUrn, itemOnLine, ReviewItem } from '../../lib/bundle/annotationLine';
import { FILE } from '../../lib/bundle/format';
import type { ClaimId, ImportId, ProjectId } from '../../lib/id';
import { insertMany } from '../bulk';
import { type Act, newId } from '../context';
import { arrivals } from '../schema';
import type { OpenBundle } from './file/bundle';

type Row = typeof arrivals.$inferInsert;

/** Rows written together. */
const PORTION = 1000;

/** Keeps what came about claims and notes of an import, in the words in which it came. */
export class Arrivals {
  private waiting: Row[] = [];
  private number = 0;

  constructor(
    private readonly action: Act,
    private readonly where: { readonly projectId: ProjectId; readonly importId: ImportId },
  ) {}

  async add(row: Pick<Row, 'kind' | 'iri' | 'claimId' | 'annotationId' | 'said'>): Promise<void> {
    this.number += 1;
    const { by, at } = this.action;
    const { claimId = null, annotationId = null, ...told } = row;
    this.waiting.push({ id: newId(), ...this.where, ...told, claimId, annotationId, number: this.number, createdBy: by, createdAt: at });
    if (this.waiting.length >= PORTION) await this.flush();
  }

  async flush(): Promise<void> {
    await insertMany(this.action.tx, arrivals, this.waiting);
    this.waiting = [];
  }
}

/** Keeps what the bundle told of the claims that came, and the reviews of them. `own` gives a claim of the bundle its id here. */
export async function keepTold(arrived: Arrivals, { reader }: OpenBundle, own: ReadonlyMap<string, ClaimId>): Promise<void> {
  for await (const { lines } of reader.lines(FILE.annotations))
    for (const line of lines) {
      const read = itemOnLine(line, AnnotationItem);
      if (read?.item.motivation !== 'describing') continue;
      const claimId = own.get(idInUrn(read.item.id));
      if (claimId) await arrived.add({ kind: 'annotation', iri: read.item.id, claimId, said: read.said });
    }
  for await (const { lines } of reader.lines(FILE.claimReviews))
    for (const line of lines) {
      const read = itemOnLine(line, ReviewItem);
      const claimId = read && own.get(idInUrn(read.item.itemReviewed['@id']));
      if (claimId) await arrived.add({ kind: 'review', iri: read.item['@id'], claimId, said: read.said });
    }
  await arrived.flush();
}
