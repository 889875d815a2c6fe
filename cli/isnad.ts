import { Refusal } from './bare/text.mjs';

/** A verb's words come without the verb; the number is the exit code. */
interface Verb {
  readonly summary: string;
  readonly load: () => Promise<{ readonly run: (words: string[]) => Promise<number> }>;
}

/** Each verb loads only what it needs: `isnad read` must not wait for a database driver. */
const VERBS: Readonly<Record<string, Verb>> = {
  start: { summary: 'start everything and serve', load: () => import('./start/help') },
  user: { summary: 'add, close or open an account, set its password', load: () => import('./user/user') },
  read: { summary: 'read the claims out of a text', load: () => import('./read') },
  sample: { summary: 'load the sample project', load: () => import('./sample') },
  verify: { summary: 'check a proof bundle, or the whole database', load: () => import('./verify') },
  bundle: { summary: 'take a record, an incident or a project away with its proof', load: () => import('./bundle') },
  ledger: { summary: 'give the ledger a new key to sign with', load: () => import('./ledger') },
  doctor: { summary: 'look at everything Isnad stands on', load: () => import('./doctor/doctor') },
};

function help(): string {
  const lines = Object.entries(VERBS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return ['isnad <verb> [options]', '', ...lines, '', 'isnad <verb> --help tells more.'].join('\n');
}

/** Runs one verb. */
export async function dispatch(name: string | undefined, words: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${help()}\n`);
    return name === undefined ? 1 : 0;
  }
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) throw new Refusal(`isnad knows no verb "${name}".\n\n${help()}`);
  const { run } = await verb.load();
  return run(words);
}
