import { disableUser } from '@/db/user/disable';
import { readWords, say } from '../words';
import { onAccount, oneEmail } from './account';

export async function run(words: string[]): Promise<number> {
  const { positionals } = readWords({ args: words, allowPositionals: true }, 'user');
  const email = oneEmail(positionals, 'disable');
  await onAccount(email, 'disable', disableUser);
  say(`Closed the account ${email}.`);
  return 0;
}
