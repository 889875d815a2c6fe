import { formatDateTime, formatDay } from './format';
import type { Reading } from './locale';

/** A moment of ours (captures, acts), always UTC and said so. What sources say about time is a claim and goes through lib/figure. */
export function LocalTime({ at, reading, precision = 'minute' }: { at: Date; reading: Reading; precision?: 'minute' | 'day' }) {
  return (
    <time dateTime={at.toISOString()} title={at.toISOString()}>
      <bdi>{precision === 'day' ? formatDay(at, reading) : formatDateTime(at, reading)}</bdi>
    </time>
  );
}
