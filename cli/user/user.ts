import { Refusal } from '../bare/text.mjs';
import { asksHelp, say } from '../words';

const HELP = `isnad user <verb> <e-mail> [options]

  add        add an account: --name "…" [--administrator] [--language ar] [--password-stdin]
  disable    close an account and end its sessions
  enable     open a closed account again
  password   set a new password and end the account's sessions: [--password-stdin]

A password is generated and printed once, unless --password-stdin reads it from standard input (first line).
`;

type Run = (words: string[]) => Promise<number>;

const VERBS: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  add: () => import('./add'),
  disable: () => import('./disable'),
  enable: () => import('./enable'),
  password: () => import('./reset'),
};

export async function run([name, ...words]: string[]): Promise<number> {
  if (name === undefined || asksHelp([name, ...words])) {
    say(HELP);
    return name === undefined ? 1 : 0;
  }
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (load === undefined) throw new Refusal(`isnad user knows no verb "${name}".\n\n${HELP}`);
  const verb = await load();
  return verb.run(words);
}
