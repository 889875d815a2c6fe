import type { Chain, Link } from '../claim/claim';
import { originKey } from '../claim/origin';
import { relayKeys } from '../claim/relays';
import type { CaptureId, ClaimId, SourceId } from '../id';

/** What of a claim its provenance is told from, at the version the record saw. */
export interface ProvenanceClaim {
  readonly id: ClaimId;
  readonly included: boolean;
  readonly chain: Chain;
  readonly quote: { readonly start: number; readonly end: number };
  readonly document: { readonly captureId: CaptureId; readonly sourceId: SourceId };
}

/** A group stands for all claims of one origin, in a record of too many to draw each. `origin`: a chain ends there, recorded. */
type Node =
  | { readonly kind: 'record' }
  | { readonly kind: 'claim'; readonly claimId: ClaimId; readonly included: boolean }
  | { readonly kind: 'group'; readonly included: boolean; readonly end: Link }
  | { readonly kind: 'quote'; readonly claimId: ClaimId }
  | { readonly kind: 'capture'; readonly captureId: CaptureId }
  | { readonly kind: 'speaker'; readonly link: Link };

/** `claims`: those that lead through it. */
export type ProvenanceNode = Node & { readonly key: string; readonly origin: boolean; readonly claims: readonly ClaimId[] };

/** From what was made to what it was made from. `left_out`: the claim was heard, and the value does not rest on it. */
interface ProvenanceEdge {
  readonly of: string;
  readonly from: string;
  readonly relation: 'rests_on' | 'left_out' | 'quoted_as' | 'stands_in' | 'published_by' | 'has_it_from';
}

export interface ProvenanceGraph {
  readonly nodes: readonly ProvenanceNode[];
  readonly edges: readonly ProvenanceEdge[];
  /** Whether claims were put together by origin. */
  readonly folded: boolean;
}

/** Claims drawn one by one at most. */
export const MOST_DRAWN = 24;

export const recordKey = 'record';

/**
 * value ← claims ← quotes ← captures ← sources ← whom they have it from, every edge a derivation or attribution of the record's
 * PROV document (`provOf.ts`), whose far end of a chain is the primary source. Past `MOST_DRAWN` claims those of one origin are
 * one node, and quotes are left to the list.
 */
export function provenanceGraph(claims: readonly ProvenanceClaim[], most = MOST_DRAWN): ProvenanceGraph {
  const folded = claims.length > most;
  const nodes = new Map<string, Node>([[recordKey, { kind: 'record' }]]);
  const through = new Map<string, ClaimId[]>([[recordKey, claims.map(({ id }) => id)]]);
  const origins = new Set<string>();
  const edges = new Map<string, ProvenanceEdge>();
  for (const { id, included, chain, quote, document } of claims) {
    const node = (key: string, made: Node) => {
      if (!nodes.has(key)) nodes.set(key, made);
      const ids = through.get(key) ?? [];
      if (!ids.includes(id)) through.set(key, [...ids, id]);
      return key;
    };
    const edge = (of: string, from: string, relation: ProvenanceEdge['relation']) => {
      const key = `${of}\n${from}`;
      if (of !== from && !edges.has(key)) edges.set(key, { of, from, relation });
    };
    const rests = included ? 'rests_on' : 'left_out';
    const end = chain.at(-1) ?? chain[0];
    const capture = node(`capture:${document.captureId}`, { kind: 'capture', captureId: document.captureId });
    if (folded) {
      const group = node(`group:${included}:${originKey(chain) ?? 'not_recorded'}`, { kind: 'group', included, end });
      edge(recordKey, group, rests);
      edge(group, capture, 'stands_in');
    } else {
      const own = node(`claim:${id}`, { kind: 'claim', claimId: id, included });
      const words = node(`quote:${document.captureId}:${quote.start}-${quote.end}`, { kind: 'quote', claimId: id });
      edge(recordKey, own, rests);
      edge(own, words, 'quoted_as');
      edge(words, capture, 'stands_in');
    }
    const publisher = node(`source:${document.sourceId}`, { kind: 'speaker', link: { kind: 'source', sourceId: document.sourceId } });
    edge(capture, publisher, 'published_by');
    let before = publisher;
    for (const [at, key] of relayKeys(chain).entries()) {
      node(key, { kind: 'speaker', link: chain[at] ?? end });
      edge(before, key, 'has_it_from');
      before = key;
    }
    if (end.kind !== 'not_recorded') origins.add(before);
  }
  const made = [...nodes].map(([key, node]) => ({ ...node, key, origin: origins.has(key), claims: through.get(key) ?? [] }));
  return { nodes: made, edges: [...edges.values()], folded };
}
