import { performance } from 'node:perf_hooks';
import { median } from './table';

export interface Load {
  /** Median time of one, milliseconds, one at a time. */
  readonly alone: number;
  /** Completed per second, eight at a time. */
  readonly together: number;
}

/** A server that runs has compiled what it does often; the first hundred times are its start. */
const WARM_UP = 100;
const ALONE = 150;
const TOGETHER = 600;
const AT_ONCE = 8;

/** Does `work` alone, then eight at a time. Bounded in count; the first ones do not count. */
export async function measure(work: () => Promise<unknown>): Promise<Load> {
  for (let i = 0; i < WARM_UP; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < ALONE; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  let left = TOGETHER;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await work();
    }),
  );
  return { alone: median(times), together: TOGETHER / ((performance.now() - start) / 1000) };
}
