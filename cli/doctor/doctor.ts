import { existsSync } from 'node:fs';
import { countMigrations } from '@/db/applied';
import { readEnvironment } from '@/db/env';
import { holderOf } from '../bare/lock.mjs';
import { dataFolder } from '../bare/paths.mjs';
import { checkPort, listenAddress } from '../bare/port.mjs';
import { lockFile } from '../bare/prepare.mjs';
import { withHouse } from '../house';
import { asksHelp, readWords, say } from '../words';
import { type Finding, found, unwell, well } from './finding';
import { checkBinaries, checkBuild, checkFolder, checkFonts, checkInstall, checkNodeVersion } from './house';

const HELP = `isnad doctor

Looks at everything Isnad stands on, one line each, with what to do about what is not well.
Changes nothing; the embedded database is started for the moment when it does not run. Exits with 1 when something is not well.
`;

async function checkDatabase(folder: string): Promise<readonly Finding[]> {
  const own = readEnvironment().databaseUrl !== null;
  if (!own && !existsSync(folder)) return [well('database', 'to be made by the first start')];
  return withHouse(
    'doctor',
    async ({ url }) => {
      const { known, applied } = await countMigrations(url);
      const where = `${new URL(url).host}${own ? ', of DATABASE_URL' : ', embedded'}`;
      if (applied > known)
        return [well('database', where), unwell('migrations', `the database is of a newer Isnad (${applied}, not ${known})`)];
      return [
        well('database', where),
        well('migrations', applied === known ? `all ${known}` : `${known - applied} to be applied by the next start`),
      ];
    },
    { migrating: false },
  );
}

async function checkServing(folder: string): Promise<Finding> {
  const holder = existsSync(folder) ? holderOf(lockFile(folder)) : null;
  if (holder?.address) return well('web server', `running at ${holder.address} (process ${holder.pid})`);
  const listen = listenAddress();
  await checkPort(listen);
  return well('web server', `not running; ${listen.address} is free`);
}

export async function run(words: string[]): Promise<number> {
  if (asksHelp(words)) {
    say(HELP);
    return 0;
  }
  readWords({ args: words }, 'doctor');
  const folder = dataFolder();
  const checks: readonly (readonly [string, () => Promise<Finding | readonly Finding[]>])[] = [
    ['Node', checkNodeVersion],
    ['dependencies', checkInstall],
    ['embedded PostgreSQL', checkBinaries],
    ['fonts', checkFonts],
    ['build', checkBuild],
    ['data folder', () => checkFolder(folder)],
    ['web server', () => checkServing(folder)],
    ['database', () => checkDatabase(folder)],
  ];
  let ill = 0;
  for (const [subject, check] of checks) {
    for (const finding of await found(subject, check)) {
      if (!finding.well) ill += 1;
      say(`${finding.well ? 'ok    ' : 'NOT OK'}  ${finding.subject}: ${finding.words}`);
    }
  }
  return ill === 0 ? 0 : 1;
}
