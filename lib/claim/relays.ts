import type { ClaimId } from '../id';
import { foldPhrase } from '../text/fold';
import type { Chain, Link } from './claim';

export interface Attributed {
  readonly id: ClaimId;
  readonly chain: Chain;
}

/** Somebody through whom a report came, or the place where a chain ends unrecorded. */
export interface RelayNode {
  readonly key: string;
  readonly link: Link;
  /** Claims in whose chain it stands. */
  readonly claims: readonly ClaimId[];
  /** Claims whose chain ends here: for these it is the origin, or nobody knows it. */
  readonly ends: readonly ClaimId[];
}

/** `relay` has it from `from`, as these claims tell. */
export interface RelayEdge {
  readonly relay: string;
  readonly from: string;
  readonly claims: readonly ClaimId[];
}

/** Who relays whom. `cycles`: each a way that comes back to where it began, as keys, every key once. */
export interface Relays {
  readonly nodes: readonly RelayNode[];
  readonly edges: readonly RelayEdge[];
  readonly cycles: readonly (readonly [string, ...string[]])[];
}

function keyOf(link: Link, by: string): string {
  switch (link.kind) {
    case 'source':
      return `source:${link.sourceId}`;
    case 'unnamed':
      return `unnamed:${foldPhrase(link.description)}@${by}`;
    case 'not_recorded':
      return `not_recorded@${by}`;
  }
}

/**
 * The keys of a chain's links, nearest first. A source is one wherever it stands; somebody unnamed, and an end not recorded,
 * belong to the source that heard or told: two monitors' "local source" are two people.
 */
export function relayKeys(chain: readonly Link[]): string[] {
  let by = '';
  return chain.map((link) => {
    if (link.kind === 'source') by = link.sourceId;
    return keyOf(link, by);
  });
}

const pairs = (keys: readonly string[]) => keys.slice(1).map((from, index) => [keys[index] ?? '', from] as const);

/** The graph of a question's chains, nodes and edges in the order in which the claims bring them up. */
export function relaysOf(claims: readonly Attributed[]): Relays {
  const nodes = new Map<string, { link: Link; claims: ClaimId[]; ends: ClaimId[] }>();
  const edges = new Map<string, { relay: string; from: string; claims: ClaimId[] }>();
  for (const { id, chain } of claims) {
    const keys = relayKeys(chain);
    for (const [index, link] of chain.entries()) {
      const key = keys[index] ?? '';
      const node = nodes.get(key) ?? { link, claims: [], ends: [] };
      nodes.set(key, node);
      if (node.claims.at(-1) !== id) node.claims.push(id);
      if (index === chain.length - 1) node.ends.push(id);
    }
    for (const [relay, from] of pairs(keys)) {
      const edge = edges.get(`${relay}\n${from}`) ?? { relay, from, claims: [] };
      edges.set(`${relay}\n${from}`, edge);
      if (edge.claims.at(-1) !== id) edge.claims.push(id);
    }
  }
  const made = { nodes: [...nodes].map(([key, node]) => ({ key, ...node })), edges: [...edges.values()] };
  return { ...made, cycles: cyclesOf(made.edges) };
}

/** Whom each has it from. */
function heard(edges: readonly Pick<RelayEdge, 'relay' | 'from'>[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const { relay, from } of edges) {
    const known = map.get(relay);
    if (known) known.push(from);
    else map.set(relay, [from]);
  }
  return map;
}

/** The shortest way from one to another, both included; null when there is none. */
function way(from: string, to: string, next: ReadonlyMap<string, readonly string[]>): string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  const open = [from];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (at === to) {
      const path = [at];
      for (let back = before.get(at) ?? null; back !== null; back = before.get(back) ?? null) path.unshift(back);
      return path;
    }
    for (const one of next.get(at) ?? []) {
      if (before.has(one)) continue;
      before.set(one, at);
      open.push(one);
    }
  }
  return null;
}

/** The shortest ways that come back to where they began; one that shares a member with an earlier one is left out. */
function cyclesOf(edges: readonly RelayEdge[]): [string, ...string[]][] {
  const next = heard(edges);
  const found: [string, ...string[]][] = [];
  for (const { relay, from } of edges) {
    const [first, ...rest] = way(from, relay, next) ?? [];
    if (first === undefined) continue;
    // From the relay round to whom it has it from.
    const cycle: [string, ...string[]] = [relay, ...[first, ...rest].slice(0, -1)];
    if (!found.some((known) => known.some((key) => cycle.includes(key)))) found.push(cycle);
  }
  return found;
}

/** The way round that a claim's chain closes among the chains of others, its first link again at its end; null when it closes none. */
export function closedBy(claim: Pick<Attributed, 'chain'>, others: readonly Attributed[]): readonly Link[] | null {
  const all = [...others.map(({ chain }) => chain), claim.chain];
  const links = new Map(all.flatMap((chain) => relayKeys(chain).map((key, index) => [key, chain[index] ?? chain[0]] as const)));
  const next = heard(all.flatMap((chain) => pairs(relayKeys(chain)).map(([relay, from]) => ({ relay, from }))));
  const ways = pairs(relayKeys(claim.chain)).flatMap(([relay, from]) => {
    const back = way(from, relay, next);
    return back ? [[relay, ...back]] : [];
  });
  const [shortest] = ways.sort((a, b) => a.length - b.length);
  return shortest?.flatMap((key) => links.get(key) ?? []) ?? null;
}
