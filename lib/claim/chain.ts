import { fail, ok, type Result } from '../result';
import type { Chain, Link } from './claim';

/** The stretch of a chain that comes back to where it began, that source at both its ends; null when none does. */
export function cycleIn(links: readonly Link[]): readonly Link[] | null {
  for (const [end, link] of links.entries()) {
    if (link.kind !== 'source') continue;
    const start = links.findIndex((one) => one.kind === 'source' && one.sourceId === link.sourceId);
    if (end - start > 1) return links.slice(start, end + 1);
  }
  return null;
}

/**
 * Whether links make a chain: at least one, nothing after "not recorded", nobody twice. Problems: chain_empty,
 * chain_ends_early, chain_repeats (twice running), chain_cycle (again after others; `cycleIn` tells who).
 */
export function checkChain(links: readonly Link[]): Result<Chain> {
  const [nearest, ...rest] = links;
  if (!nearest) return fail('chain_empty', 'chain');
  if (links.slice(0, -1).some(({ kind }) => kind === 'not_recorded')) return fail('chain_ends_early', 'chain');
  if (cycleIn(links)) return fail('chain_cycle', 'chain');
  const sources = links.flatMap((link) => (link.kind === 'source' ? [link.sourceId] : []));
  if (new Set(sources).size < sources.length) return fail('chain_repeats', 'chain');
  return ok([nearest, ...rest]);
}
