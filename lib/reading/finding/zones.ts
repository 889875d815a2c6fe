import type { DateMatch } from '../date/match';
import type { Finding } from '../reading';
import type { Spans } from '../spans';
import type { Tokens } from '../token/tokens';

/** Two times of one moment, side by side, that cannot both hold: no zone of the world lies so far from UTC, or another pair says otherwise. */
export class Zones {
  readonly found: Finding[] = [];
  private usual: number | null = null;

  constructor(private readonly spans: Spans) {}

  notice(tokens: Tokens, matches: readonly DateMatch[]): void {
    for (let k = 1; k < matches.length; k++) {
      const [one, other] = [matches[k - 1], matches[k]];
      if (one === undefined || other === undefined || other.first - one.last > 3) continue;
      const offset = offsetBetween(one, other);
      if (offset !== null) this.weigh(tokens, one, other, offset);
    }
  }

  private weigh(tokens: Tokens, one: DateMatch, other: DateMatch, offset: number): void {
    const { usual } = this;
    const possible = offset % 30 === 0 && offset >= -12 * 60 && offset <= 14 * 60;
    if (possible && (usual === null || usual === offset) && agrees(one, offset) && agrees(other, offset)) {
      this.usual = offset;
      return;
    }
    const { start, end } = this.spans.of(tokens.startOf(one.first), tokens.endOf(other.last));
    const detail = { first: one.edtf, second: other.edtf, offsetMinutes: offset, ...(usual === null ? {} : { elsewhere: usual }) };
    this.found.push({ kind: 'time-zones', start, end, detail });
  }
}

/** Minutes the local time of a pair lies ahead of its UTC time, between −11:30 and +12:30; null when it is no such pair. */
function offsetBetween(one: DateMatch, other: DateMatch): number | null {
  if (one.kind !== 'time' || other.kind !== 'time') return null;
  const utc = one.zone === 'Z' ? one : other.zone === 'Z' ? other : null;
  const local = utc === one ? other : one;
  if (utc === null || local.zone === null || local.zone === 'Z') return null;
  const [a, b] = [minutesOf(local), minutesOf(utc)];
  if (a === null || b === null) return null;
  const apart = (a - b + 1440) % 1440;
  return apart > 840 ? apart - 1440 : apart;
}

function minutesOf({ edtf }: DateMatch): number | null {
  const match = /^(\d{2}):(\d{2})/.exec(edtf ?? '');
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

/** A zone given as an offset must be the offset between the two. */
function agrees({ zone }: DateMatch, offset: number): boolean {
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(zone ?? '');
  if (match === null) return true;
  return (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1) === offset;
}
