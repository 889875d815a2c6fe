import { grouped } from '../grouped';
import type { ClaimId } from '../id';
import type { Chain, Link } from './claim';
import { originKey } from './origin';

interface Attributed {
  readonly id: ClaimId;
  readonly chain: Chain;
}

/** Claims that reached us the same way. Folded, one column holds every way from one origin. */
export interface Column {
  readonly key: string;
  /** Equal in columns of one origin; null when it is not recorded. */
  readonly originKey: string | null;
  /** Far end of the chain: who speaks. */
  readonly origin: Link;
  /** Who passed it on, nearest to the origin first; empty when the origin speaks for itself or when ways are folded together. */
  readonly relays: readonly Link[];
  /** How many different ways are folded into it; 1 when nothing is. */
  readonly ways: number;
  readonly claimIds: readonly ClaimId[];
}

function linkKey(link: Link): string {
  switch (link.kind) {
    case 'source':
      return `source:${link.sourceId}`;
    case 'unnamed':
      return `unnamed:${link.description}`;
    case 'not_recorded':
      return 'not_recorded';
  }
}

const chainKey = (chain: Chain) => chain.map(linkKey).join(' < ');

/**
 * The columns of a bench: one per chain, those of one origin side by side, in the order of the origins' first claims, so that
 * a new claim never moves what is there. `fold` makes one column per origin; chains that end unrecorded share no origin and stay apart.
 */
export function columnsOf(claims: readonly Attributed[], fold = false): Column[] {
  const inOrder = [...claims].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const origins = [...grouped(inOrder, ({ chain }) => originKey(chain) ?? chainKey(chain))];
  return origins.flatMap(([origin, all]) => {
    const ways = [...grouped(all, ({ chain }) => chainKey(chain))];
    return fold ? [column(origin, all, ways.length)] : ways.map(([way, some]) => column(way, some, 1));
  });
}

function column(key: string, claims: readonly [Attributed, ...Attributed[]], ways: number): Column {
  const [{ chain }] = claims;
  return {
    key,
    originKey: originKey(chain),
    origin: chain.at(-1) ?? chain[0],
    relays: ways > 1 ? [] : chain.slice(0, -1).reverse(),
    ways,
    claimIds: claims.map(({ id }) => id),
  };
}
