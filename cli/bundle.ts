import { rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readEnvironment } from '@/db/env';
import { takeBundle } from '@/db/export/bundle';
import { findSubject } from '@/db/export/subject';
import { bundleMeans } from '@/jobs/bundle';
import { Refusal } from './bare/text.mjs';
import { withHouse } from './house';
import { checkpointsFile, loadLedgerKey } from './start/ledgerKey';
import { asksHelp, orRefuse, readWords, say } from './words';

const HELP = `isnad bundle [--record ID | --incident ID | --project SLUG] --out FILE.zip [--without-texts] [--without-names]

Takes a record, an incident with its parts, or a whole project away as a proof bundle: a ZIP that anyone can check
without this machine (isnad verify FILE.zip, or verify.html in it). With one project in the database, that one is taken
unless something is named. The ledger says that it was taken, and what was left out.

  --without-texts  leave the captured texts out: quotes and fingerprints stay, but only whoever has a text can check
                   that a quote stands in it
  --without-names  leave out who recorded and who decided: that they were two people can still be checked; names
                   written inside notes and rationales stay
`;

/** Opens a file that will be there whole or not at all: before anything is taken, so that no act tells of what could not be written. */
async function opened(
  out: string,
): Promise<{ readonly write: (bytes: AsyncIterable<Uint8Array>) => Promise<void>; readonly drop: () => void }> {
  const part = `${out}.${process.pid}.part`;
  const drop = () => rmSync(part, { force: true });
  try {
    const file = await open(part, 'wx');
    process.once('exit', drop);
    const write = async (bytes: AsyncIterable<Uint8Array>) => {
      await pipeline(Readable.from(bytes), file.createWriteStream());
      await rename(part, out);
    };
    return { write, drop };
  } catch (error) {
    throw new Refusal(`${out} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

export async function run(words: string[]): Promise<number> {
  if (asksHelp(words)) {
    say(HELP);
    return 0;
  }
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = { record: text, incident: text, project: text, out: text, 'without-texts': flag, 'without-names': flag };
  const { values } = readWords({ args: words, options }, 'bundle');
  const { record, incident, project, out } = values;
  if (out === undefined) throw new Refusal(`Where is the bundle to be written?\n\n${HELP}`);
  if ([record, incident, project].filter((one) => one !== undefined).length > 1)
    throw new Refusal('Name one thing: a record, an incident or a project.');
  const choices = { texts: !values['without-texts'], names: !values['without-names'] };
  return withHouse(
    'bundle',
    async ({ house, folder }) => {
      const found = await findSubject(house.db, { record, incident, project });
      if (!found) throw new Refusal('There is no such record, incident or project; with several projects, name one: --project SLUG.');
      const environment = readEnvironment();
      const key = environment.ledgerKey ?? (await loadLedgerKey(folder));
      const means = bundleMeans(house.db, key, environment.checkpointsFile ?? checkpointsFile(folder));
      const file = await opened(out);
      try {
        const { bytes, titles } = orRefuse(await takeBundle(house, found.projectId, { scope: found.scope, choices }, means));
        await file.write(bytes);
        say(`${titles.en || titles.ar}: ${out}`);
        return 0;
      } finally {
        file.drop();
      }
    },
    { migrating: false },
  );
}
