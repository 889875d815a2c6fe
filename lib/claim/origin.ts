import { foldPhrase } from '../text/fold';
import type { Chain, Link } from './claim';

/** "7 reports, 2 origins, 1 not recorded": not recorded counts as no origin. */
export interface OriginCounts {
  readonly reports: number;
  readonly origins: number;
  readonly notRecorded: number;
}

/**
 * Names the far end of a chain, so that equal keys are one origin; null when it is not recorded. An unnamed person is
 * known by the words that describe them and by the source that heard them: two monitors' "local source" are two people.
 */
export function originKey(chain: Chain): string | null {
  const end: Link = chain.at(-1) ?? chain[0];
  switch (end.kind) {
    case 'source':
      return `source:${end.sourceId}`;
    case 'unnamed': {
      const heardBy = chain.findLast((link) => link.kind === 'source');
      return `unnamed:${foldPhrase(end.description)}@${heardBy?.sourceId ?? ''}`;
    }
    case 'not_recorded':
      return null;
  }
}

/** Counts the claims of a question by the ends of their chains. */
export function countOrigins(chains: readonly Chain[]): OriginCounts {
  const keys = chains.map(originKey);
  return {
    reports: keys.length,
    origins: new Set(keys.filter((key) => key !== null)).size,
    notRecorded: keys.filter((key) => key === null).length,
  };
}
