import type { ClaimDraft } from '../claim/draft';
import type { DateMatch } from '../date/match';
import type { Finding } from '../reading';
import type { Spans } from '../spans';
import type { Tokens } from '../token/tokens';
import { figureFindings } from './figures';
import { partsFindings } from './parts';
import { weekdayFindings } from './weekday';
import { zoneFindings } from './zones';

/** What the text says against itself, in order of place. */
export function findings(
  tokens: Tokens,
  spans: Spans,
  matches: readonly DateMatch[],
  claims: readonly ClaimDraft[],
  reference: string | undefined,
): Finding[] {
  return [
    ...weekdayFindings(tokens, spans, matches, reference),
    ...partsFindings(tokens, spans, claims),
    ...figureFindings(tokens, spans, claims),
    ...zoneFindings(tokens, spans, matches),
  ].sort((a, b) => a.start - b.start);
}
