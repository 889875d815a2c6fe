#!/usr/bin/env node
// The `isnad` command. Plain JavaScript, because `npm start` runs it before anything is installed.
import { isInstalled } from './bare/install.mjs';
import { checkNode } from './bare/node.mjs';
import { ROOT } from './bare/paths.mjs';
import { prepareStart } from './bare/prepare.mjs';
import { Refusal, sentence } from './bare/text.mjs';

async function main([verb, ...words]) {
  checkNode();
  const asksHelp = words.includes('--help') || words.includes('-h');
  const prepared = verb === 'start' && !asksHelp ? await prepareStart(words) : null;
  if (prepared === null && !isInstalled(ROOT, { dev: false })) throw new Refusal('The dependencies are not installed. Run: npm ci');
  if (verb === 'read') {
    const { importBundled } = await import('./bare/bundle.mjs');
    const read = await importBundled('cli/read.ts');
    if (read !== null) return read.run(words);
  }
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: `${ROOT}/tsconfig.json` });
  if (prepared !== null) {
    const { start } = await import('./start/start.ts');
    return start(prepared);
  }
  const { dispatch } = await import('./isnad.ts');
  return dispatch(verb, words);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`\n${sentence(error)}\n`);
  process.exitCode = 1;
}
