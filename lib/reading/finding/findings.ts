import type { ClaimDraft } from '../claim/draft';
import type { DateMatch } from '../date/match';
import type { Finding } from '../reading';
import type { Spans } from '../spans';
import type { Tokens } from '../token/tokens';
import { Figures } from './figures';
import { Parts } from './parts';
import { Weekdays } from './weekday';
import { Zones } from './zones';

/** What a text says against itself. It is told of each stretch of the text in order, and keeps only what a later one may still answer. */
export class Findings {
  private readonly weekdays: Weekdays;
  private readonly parts: Parts;
  private readonly figures: Figures;
  private readonly zones: Zones;

  constructor(spans: Spans, reference: string | undefined) {
    this.weekdays = new Weekdays(spans, reference);
    this.parts = new Parts(spans);
    this.figures = new Figures(spans);
    this.zones = new Zones(spans);
  }

  notice(tokens: Tokens, matches: readonly DateMatch[], claims: readonly ClaimDraft[]): void {
    this.weekdays.notice(tokens, matches);
    this.parts.notice(tokens, claims);
    this.figures.notice(tokens, claims);
    this.zones.notice(tokens, matches);
  }

  /** All of them in order of place, when the text has been told to its end. */
  all(): Finding[] {
    return [...this.weekdays.found, ...this.parts.all(), ...this.figures.all(), ...this.zones.found].sort((a, b) => a.start - b.start);
  }
}
