#!/usr/bin/env node
// The `isnad` command. Plain JavaScript, because `npm start` runs it before anything is installed.
import { importBundled } from './bare/bundle.mjs';
import { isInstalled } from './bare/install.mjs';
import { checkNode } from './bare/node.mjs';
import { ROOT } from './bare/paths.mjs';
import { prepareStart } from './bare/prepare.mjs';
import { Refusal, sentence } from './bare/text.mjs';

async function main([verb, ...words]) {
  checkNode();
  const asksHelp = words.includes('--help') || words.includes('-h');
  if (verb === 'start' && !asksHelp) {
    const prepared = await prepareStart(words);
    const { start } = await importBundled('cli/start/start.ts');
    return start(prepared);
  }
  if (!isInstalled(ROOT, { dev: false })) throw new Refusal('The dependencies are not installed. Run: npm ci');
  if (verb === 'read') return (await importBundled('cli/read.ts')).run(words);
  const { dispatch } = await importBundled('cli/isnad.ts');
  return dispatch(verb, words);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`\n${sentence(error)}\n`);
  process.exitCode = 1;
}
