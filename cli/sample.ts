import { Refusal } from './bare/text.mjs';
import { withHouse } from './house';
import { aboutAccounts, ensureSample } from './start/sample';
import { asksHelp, readWords, say } from './words';

const HELP = `isnad sample

Loads the sample project, with accounts whose passwords are printed once and kept in the data folder.
With the embedded database the first start has done it already; with DATABASE_URL this does it on demand.
`;

export async function run(words: string[]): Promise<number> {
  if (asksHelp(words)) {
    say(HELP);
    return 0;
  }
  readWords({ args: words }, 'sample');
  return withHouse('sample', async ({ url, folder }) => {
    const made = await ensureSample(folder, url);
    if (made === null) throw new Refusal(['The sample project is there already.', ...aboutAccounts(folder, null)].join('\n'));
    say(aboutAccounts(folder, made).join('\n'));
    return 0;
  });
}
