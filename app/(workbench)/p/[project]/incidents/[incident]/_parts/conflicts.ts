import { type Bench, type Pair, toPair } from './bench';

interface Around {
  /** Where the open pair stands among the conflicts of the incident, counted from 1; null when it is none. */
  readonly index: number | null;
  readonly total: number;
  readonly next: string | null;
  readonly previous: string | null;
}

const joins = ({ a, b }: Pair, [x, y]: readonly [string, string]) => (a === x && b === y) || (a === y && b === x);

/** The conflicts before and after the open pair, in a ring; with none open, the first and the last. */
export function conflictsAround(bench: Bench): Around {
  const { conflicts, address } = bench;
  const total = conflicts.length;
  const { pair } = address;
  const found = pair ? conflicts.findIndex((conflict) => joins(conflict, pair)) : -1;
  const at = (step: number) => {
    const conflict = conflicts[found < 0 ? (step > 0 ? 0 : total - 1) : (found + step + total) % total];
    return conflict ? toPair(bench, conflict) : null;
  };
  return { index: found < 0 ? null : found + 1, total, next: at(1), previous: at(-1) };
}
