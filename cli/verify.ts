import { open, readFile } from 'node:fs/promises';
import { nodeCrypto } from '@/db/ledger/nodeCrypto';
import type { Check } from '@/lib/bundle/tally';
import type { Outside } from '@/lib/bundle/verify';
import { type NoteKey, parseVerifierKey } from '@/lib/ledger/note';
import { fill, verify as words } from '@/lib/message/verify';
import { Refusal } from './bare/text.mjs';
import { asksHelp, readWords, say } from './words';

const HELP = `isnad verify FILE.zip [--checkpoint FILE] [--consistency FILE] [--key KEY]
isnad verify --database [--checkpoint FILE] [--key KEY]

Checks a proof bundle, without a server or a database: every file, signature, act, quote, capture, claim, record and approval.
With --database, checks the whole database against itself: every act against the ledger's tree, the tree against every
checkpoint, every signature, capture, quote, approval and redaction. Exits with 1 when anything is not what it says.

  --checkpoint FILE   checkpoints kept outside: what was cut off or rewritten since is found
                      (checkpoints.txt of the data folder is such a file; a copy elsewhere is worth more)
  --consistency FILE  a proof from a kept checkpoint to the bundle, as /api/v1/ledger/consistency answers; needed only where
                      a bundle of some acts cannot be compared with the checkpoint by itself
  --key KEY           trust this key alone, as /api/v1/ledger/keys writes it; otherwise those the bundle or the database names
`;

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

const line = (state: string, what: string, count: number, rest = '') =>
  say(`${state.padEnd(8)}  ${what.padEnd(18)}${String(count).padStart(9)}${rest}`);

/** One check of a bundle: pass, FAIL, left out where nothing of it could be looked at, or that there is none. */
function tell({ what, count, faults, more, leftOut, reasons }: Check): void {
  const { checks, faults: said, reasons: why } = words.en;
  const state = faults.length ? words.en.fail : leftOut && leftOut >= count ? words.en.leftOutMark : words.en.pass;
  line(state, checks[what].name, count, leftOut && count ? `  ${fill(words.en.leftOut, { count: leftOut })}` : '');
  for (const { code, at } of faults) say(`            ${fill(said[code], { at })}`);
  if (more) say(`            ${fill(words.en.more, { count: more })}`);
  for (const { code, at } of reasons) say(`            ${words.en.leftOutMark}: ${fill(why[code], { at })}`);
}

async function verifyFile(path: string, outside: Outside): Promise<number> {
  // Loaded when needed: a whole database is checked without any of it.
  const [{ openZip }, { verifyBundle }, { failed }] = await Promise.all([
    import('@/lib/bundle/zip'),
    import('@/lib/bundle/verify'),
    import('@/lib/bundle/tally'),
  ]);
  const file = await open(path).catch((error: Error) => {
    throw new Refusal(`${path} cannot be read: ${error.message}`);
  });
  try {
    const { size } = await file.stat();
    const read = async (from: number, to: number) => {
      const bytes = new Uint8Array(to - from);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
      return bytes.subarray(0, bytesRead);
    };
    const zip = await openZip({ size, read });
    if ('refused' in zip) {
      say(`${words.en.refused} ${fill(words.en.refusals[zip.refused], { at: zip.at })}`);
      return 1;
    }
    const { head, checks } = await verifyBundle(zip, nodeCrypto, outside);
    if (head) {
      const { scope, takenAt, ledger, project } = head;
      say(`${words.en.scope[scope.kind]}, ${fill(words.en.said, { title: project.titleEn, at: takenAt, ...ledger })}`);
    }
    for (const check of head ? checks : checks.filter(({ faults }) => faults.length)) tell(check);
    return failed(checks) ? 1 : 0;
  } finally {
    await file.close();
  }
}

async function verifyHouse(kept: string, key: string): Promise<number> {
  const [{ withHouse }, { verifyDatabase }] = await Promise.all([import('./house'), import('@/db/ledger/verify')]);
  const checks = await withHouse('verify', ({ house }) => verifyDatabase(house.db, { kept, key }), { migrating: false });
  for (const { what, count, faults } of checks) {
    line(faults.length ? words.en.fail : words.en.pass, what, count);
    for (const fault of faults) say(`            ${fault}`);
  }
  return checks.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

function keyOf(written: string): NoteKey {
  const key = parseVerifierKey(nodeCrypto.sha256, written);
  if (!key) throw new Refusal(`--key: ${words.en.notAKey}`);
  return key;
}

export async function run(given: string[]): Promise<number> {
  if (asksHelp(given)) {
    say(HELP);
    return 0;
  }
  const text = { type: 'string' } as const;
  const { values, positionals } = readWords(
    { args: given, allowPositionals: true, options: { database: { type: 'boolean' }, checkpoint: text, consistency: text, key: text } },
    'verify',
  );
  const [path, ...others] = positionals;
  if ((path === undefined) === !values.database || others.length) throw new Refusal(`What is to be verified?\n\n${HELP}`);
  const kept = values.checkpoint === undefined ? '' : await textOf(values.checkpoint);
  if (path === undefined) return verifyHouse(kept, values.key ?? '');
  const { readConsistency } = await import('@/lib/bundle/consistency');
  const proof = values.consistency === undefined ? null : readConsistency(await textOf(values.consistency));
  if (values.consistency !== undefined && !proof) throw new Refusal(`${values.consistency} is no consistency proof`);
  return verifyFile(path, { kept, keys: values.key ? [keyOf(values.key)] : [], proofs: proof ? [proof] : [] });
}
