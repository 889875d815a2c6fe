import { enableUser } from '@/db/user/disable';
import { readWords, say } from '../words';
import { onAccount, oneEmail } from './account';

export async function run(words: string[]): Promise<number> {
  const { positionals } = readWords({ args: words, allowPositionals: true }, 'user');
  const email = oneEmail(positionals, 'enable');
  await onAccount(email, 'enable', enableUser);
  say(`Opened the account ${email}.`);
  return 0;
}
