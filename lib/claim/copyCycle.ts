import type { DocumentId } from '../id';
import type { StatedCopy } from './copied';

/** Who copies whom by a ruling: copier, copied; null when neither copies the other. */
function copying({ relation, documentA, documentB }: StatedCopy): [DocumentId, DocumentId] | null {
  switch (relation) {
    case 'a_copies_b':
      return [documentA, documentB];
    case 'b_copies_a':
      return [documentB, documentA];
    case 'both_copy':
    case 'independent':
      return null;
  }
}

/**
 * The circle a new ruling on a pair would close: its documents, each the copy of the next, first and last the same; null
 * when it closes none. `rulings` are the newest on each pair; one on the same pair is replaced, not counted.
 */
export function copyCycle(rulings: readonly StatedCopy[], stated: StatedCopy): DocumentId[] | null {
  const edge = copying(stated);
  if (!edge) return null;
  const [copier, copied] = edge;
  const others = rulings.filter(({ documentA, documentB }) => documentA !== stated.documentA || documentB !== stated.documentB);
  const edges = others.flatMap((ruling) => [copying(ruling) ?? []]).filter((pair) => pair.length === 2);
  const ways: DocumentId[][] = [[copier, copied]];
  const reached = new Set<DocumentId>([copied]);
  for (const way of ways) {
    const last = way.at(-1);
    if (last === copier) return way;
    for (const [from, to] of edges) {
      if (from !== last || to === undefined || reached.has(to)) continue;
      reached.add(to);
      ways.push([...way, to]);
    }
  }
  return null;
}
