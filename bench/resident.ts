import { readdir, readFile } from 'node:fs/promises';

/** Largest resident memory a process has had, in megabytes; null where the system does not tell. */
export async function residentPeak(pid: number | undefined): Promise<number | null> {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
    return peak === undefined ? null : Number(peak) / 1024;
  } catch {
    return null;
  }
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly resident: number;
}

async function processOf(pid: string): Promise<Process | null> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? '';
    return { pid: Number(pid), parent: Number(field('PPid')), name: field('Name'), resident: Number(field('VmRSS')) / 1024 };
  } catch {
    return null;
  }
}

/** Resident memory of a process and all it started, in megabytes, without PostgreSQL, whose shared memory each of its processes counts. */
async function residentNow(root: number): Promise<number> {
  const all = (await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(processOf))).flatMap((one) => one ?? []);
  const family = new Set([root]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid, name }) => family.has(pid) && name !== 'postgres').reduce((sum, { resident }) => sum + resident, 0);
}

/** Watches a process and all it started while `work` goes on: what it held before, and the most it held at once, in megabytes. */
export async function watched<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ result: T; before: number; most: number; seconds: number }> {
  const before = await residentNow(pid);
  let [most, done] = [before, false];
  const watch = (async () => {
    while (!done) {
      most = Math.max(most, await residentNow(pid));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  const start = performance.now();
  try {
    const result = await work();
    return { result, before, most, seconds: (performance.now() - start) / 1000 };
  } finally {
    done = true;
    await watch;
  }
}
