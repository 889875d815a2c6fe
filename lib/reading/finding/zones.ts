import type { DateMatch } from '../date/match';
import type { Finding } from '../reading';
import type { Spans } from '../spans';
import type { Tokens } from '../token/tokens';

interface Pair {
  /** Where it stands, UTF-16. */
  readonly at: number;
  readonly local: number;
  readonly utc: number;
  readonly offset: number;
}

/** Pairs of a text that are remembered. */
const KEPT = 50;

/**
 * Two times of one moment, side by side, that cannot both hold: no zone of the world lies so far from UTC, or the same time of the one clock is
 * another of the other in another sentence. Two pairs of other times may be of two places.
 */
export class Zones {
  readonly found: Finding[] = [];
  private readonly pairs: Pair[] = [];

  constructor(private readonly spans: Spans) {}

  notice(tokens: Tokens, matches: readonly DateMatch[]): void {
    for (let k = 1; k < matches.length; k++) {
      const [one, other] = [matches[k - 1], matches[k]];
      if (one === undefined || other === undefined || other.first - one.last > 3) continue;
      const pair = pairOf(tokens, one, other);
      if (pair !== null) this.weigh(tokens, one, other, pair);
    }
  }

  private weigh(tokens: Tokens, one: DateMatch, other: DateMatch, pair: Pair): void {
    const { offset, local, utc } = pair;
    const against = this.pairs.find(
      (said) => said.offset !== offset && (said.local === local || said.utc === utc) && isApart(tokens.text, said.at, pair.at),
    );
    if (isZone(offset) && against === undefined && agrees(one, offset) && agrees(other, offset)) {
      if (this.pairs.length < KEPT) this.pairs.push(pair);
      return;
    }
    const { start, end } = this.spans.of(tokens.startOf(one.first), tokens.endOf(other.last));
    const detail = { first: one.edtf, second: other.edtf, offsetMinutes: offset };
    this.found.push({
      kind: 'time-zones',
      start,
      end,
      detail: against === undefined ? detail : { ...detail, elsewhere: against.offset },
    });
  }
}

const FAR = 400;

/** Whether a sentence ends between two pairs: in one, they are of two places or seasons. */
function isApart(text: string, from: number, to: number): boolean {
  return to - from > FAR || /[.!?؟]\s|\n/.test(text.slice(from, to));
}

/** Half hours, and the quarters of Nepal, Eucla and the Chatham Islands. */
function isZone(offset: number): boolean {
  const quarter = offset === 345 || offset === 525 || offset === 765;
  return (quarter || offset % 30 === 0) && offset >= -12 * 60 && offset <= 14 * 60;
}

/** A local time and its UTC time, and the minutes the one lies ahead of the other, −10:00 to +14:00; null when they are no such pair. */
function pairOf(tokens: Tokens, one: DateMatch, other: DateMatch): Pair | null {
  if (one.kind !== 'time' || other.kind !== 'time') return null;
  const utc = one.zone === 'Z' ? one : other.zone === 'Z' ? other : null;
  const local = utc === one ? other : one;
  if (utc === null || local.zone === null || local.zone === 'Z') return null;
  const [a, b] = [minutesOf(local), minutesOf(utc)];
  if (a === null || b === null) return null;
  const apart = (a - b + 1440) % 1440;
  return { at: tokens.startOf(one.first), local: a, utc: b, offset: apart > 840 ? apart - 1440 : apart };
}

function minutesOf({ edtf }: DateMatch): number | null {
  const match = /^(\d{2}):(\d{2})/.exec(edtf ?? '');
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

/** A zone given as an offset must be the offset between the two; an hour more or less is summer time, or the zone's of another year. */
function agrees({ zone }: DateMatch, offset: number): boolean {
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(zone ?? '');
  if (match === null) return true;
  const apart = Math.abs((Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1) - offset);
  return apart === 0 || apart === 60;
}
