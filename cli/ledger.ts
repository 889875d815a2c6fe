import { dataFolder, privateFolder } from './bare/paths.mjs';
import { Refusal } from './bare/text.mjs';
import { rotateLedgerKey } from './start/ledgerKey';
import { asksHelp, readWords, say } from './words';

const HELP = `isnad ledger rotate

Makes a new key to sign the ledger's checkpoints with, under the same name, and keeps the old one beside it under its time.
The next start signs with the new one; what the old one signed stays valid.
`;

export async function run(words: string[]): Promise<number> {
  if (asksHelp(words)) {
    say(HELP);
    return 0;
  }
  const { positionals } = readWords({ args: words, allowPositionals: true }, 'ledger');
  if (positionals.join(' ') !== 'rotate') throw new Refusal(`What is to be done with the ledger?\n\n${HELP}`);
  await rotateLedgerKey(privateFolder(dataFolder()), new Date());
  say('The next start signs with a new key.');
  return 0;
}
