import { readFile } from 'node:fs/promises';
import { verifyDatabase } from '@/db/ledger/verify';
import { Refusal } from './bare/text.mjs';
import { withHouse } from './house';
import { asksHelp, readWords, say } from './words';

const HELP = `isnad verify --database [--checkpoint FILE] [--key KEY]

Checks the whole database against itself: every act against the ledger's tree, the tree against every checkpoint,
every signature, capture, quote and approval. Exits with 1 when anything is not what it says.

  --checkpoint FILE  checkpoints kept outside the database: what was cut off or rewritten since is found
                     (checkpoints.txt of the data folder is such a file; a copy elsewhere is worth more)
  --key KEY          trust this key alone, as /api/v1/ledger/keys writes it; otherwise those the database names
`;

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

export async function run(words: string[]): Promise<number> {
  if (asksHelp(words)) {
    say(HELP);
    return 0;
  }
  const { values } = readWords(
    { args: words, options: { database: { type: 'boolean' }, checkpoint: { type: 'string' }, key: { type: 'string' } } },
    'verify',
  );
  if (!values.database) throw new Refusal(`What is to be verified?\n\n${HELP}`);
  const kept = values.checkpoint === undefined ? '' : await textOf(values.checkpoint);
  const checks = await withHouse('verify', ({ house }) => verifyDatabase(house.db, { kept, key: values.key ?? '' }), { migrating: false });
  for (const { what, count, faults } of checks) {
    say(`${faults.length ? 'FAIL' : 'pass'}  ${what.padEnd(16)}${String(count).padStart(9)}`);
    for (const fault of faults) say(`        ${fault}`);
  }
  return checks.some(({ faults }) => faults.length > 0) ? 1 : 0;
}
