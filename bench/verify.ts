/**
 * `npm run bench:verify`: how long `isnad verify` takes for a bundle of a million acts, as a person runs it, beside the bare SHA-256 of
 * the same bytes in the same run. `ACTS` sets how many. Exits with 1 when it took more than 15 s a million, or was not satisfied.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeBundle } from './manyActs';
import { residentPeak } from './resident';
import { printTable } from './table';

const ACTS = Number(process.env.ACTS ?? 1_000_000);
/** Seconds for a million acts. */
const LIMIT = 15;

interface Run {
  readonly seconds: number;
  /** Largest resident memory, in megabytes; null where the system does not tell. */
  readonly memory: number | null;
  readonly code: number;
  readonly said: string;
}

function run(words: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let [memory, said]: [number | null, string] = [null, ''];
    const watch = setInterval(async () => {
      memory = (await residentPeak(child.pid)) ?? memory;
    }, 50);
    child.stdout.on('data', (part) => {
      said += part;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - start) / 1000, memory, code: code ?? 1, said });
    });
  });
}

async function bareHash(file: string): Promise<number> {
  const start = performance.now();
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  hash.digest();
  return (performance.now() - start) / 1000;
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-verify-'));
try {
  const [file, kept] = [path.join(folder, 'bundle.zip'), path.join(folder, 'kept.txt')];
  const made = await writeBundle(file, ACTS);
  await writeFile(kept, made.kept);
  const { size } = await stat(file);
  // Once before, so that what is measured is not the disk or the compiling of the command.
  await bareHash(file);
  await run(['cli/bin.mjs', 'verify', '--help']);
  const bare = await bareHash(file);
  const whole = await run(['cli/bin.mjs', 'verify', file, '--key', made.key, '--checkpoint', kept]);
  const number = (value: number, digits = 1) => value.toFixed(digits);
  printTable(
    `A bundle of ${ACTS.toLocaleString('en')} acts, ${number(size / 1e6, 0)} MB`,
    ['', 'seconds', 'times the bare hash', 'memory, MB'],
    [
      ['bare SHA-256 of its bytes', number(bare), '1.0', ''],
      ['isnad verify', number(whole.seconds), number(whole.seconds / bare), whole.memory === null ? '?' : number(whole.memory, 0)],
    ],
  );
  const late = whole.seconds > (LIMIT * ACTS) / 1e6 + 1;
  if (whole.code !== 0) console.log(whole.said);
  if (late) console.log(`more than ${LIMIT} s for a million acts`);
  process.exitCode = whole.code !== 0 || late ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
