import type { Values } from '../../lib/import/fields';
import type { Made, RowOutcome } from '../../lib/import/plan';
import type { Problem } from '../../lib/result';
import type { Totals } from './claims';

/** A row of a preview: what will become of it, and enough of its words to know it by. */
export interface PreviewRow {
  readonly number: number;
  readonly outcome: RowOutcome;
  readonly makes: readonly Made[];
  readonly problems: readonly Problem[];
  readonly says: Values;
}

export interface Preview extends Totals {
  /** The first of each outcome; all are counted. */
  readonly rows: readonly PreviewRow[];
}

/** Rows of each outcome a preview shows, and UTF-16 units of each of their words. */
const [SHOWN, LENGTH] = [200, 300];

/** Gathers the rows of a preview while they go by: what each says when it is read, what becomes of it once it is planned. */
export class Shown {
  readonly rows: PreviewRow[] = [];
  private readonly heard = new Map<number, Values>();
  private readonly counts = { imported: 0, known: 0, refused: 0 };

  hear(number: number, says: Values): void {
    this.heard.set(number, Object.fromEntries(Object.entries(says).map(([field, words]) => [field, words?.slice(0, LENGTH)])));
  }

  show({ number, outcome, makes, problems }: Omit<PreviewRow, 'says'>): void {
    const says = this.heard.get(number) ?? {};
    this.heard.delete(number);
    this.counts[outcome] += 1;
    if (this.counts[outcome] <= SHOWN) this.rows.push({ number, outcome, makes, problems, says });
  }
}
