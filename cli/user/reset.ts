import { resetPassword } from '@/db/user/password';
import { readWords, say } from '../words';
import { onAccount, oneEmail } from './account';
import { choosePassword } from './password';

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = readWords(
    { args: words, allowPositionals: true, options: { 'password-stdin': { type: 'boolean' } } },
    'user',
  );
  const email = oneEmail(positionals, 'password');
  const { password, generated } = await choosePassword(values['password-stdin'] ?? false);
  await onAccount(email, 'password', (house, id) => resetPassword(house, id, { password }));
  say(`Set a new password for ${email}; its sessions have ended.`);
  if (generated) say(`Password (shown only now): ${password}`);
  return 0;
}
