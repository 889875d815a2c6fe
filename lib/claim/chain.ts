import { fail, ok, type Result } from '../result';
import type { Chain, Link } from './claim';

/**
 * Whether links make a chain: at least one, nothing after "not recorded", nobody twice. Problems: chain_empty,
 * chain_ends_early, chain_repeats.
 */
export function checkChain(links: readonly Link[]): Result<Chain> {
  const [nearest, ...rest] = links;
  if (!nearest) return fail('chain_empty', 'chain');
  if (links.slice(0, -1).some(({ kind }) => kind === 'not_recorded')) return fail('chain_ends_early', 'chain');
  const sources = links.flatMap((link) => (link.kind === 'source' ? [link.sourceId] : []));
  if (new Set(sources).size < sources.length) return fail('chain_repeats', 'chain');
  return ok([nearest, ...rest]);
}
