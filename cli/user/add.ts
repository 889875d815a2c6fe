import { addUser } from '@/db/user/add';
import { Refusal } from '../bare/text.mjs';
import { withHouse } from '../house';
import { orRefuse, readWords, say } from '../words';
import { oneEmail } from './account';
import { choosePassword } from './password';

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = readWords(
    {
      args: words,
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        administrator: { type: 'boolean' },
        language: { type: 'string' },
        'password-stdin': { type: 'boolean' },
      },
    },
    'user',
  );
  const email = oneEmail(positionals, 'add');
  const { language = 'en' } = values;
  if (language !== 'en' && language !== 'ar') throw new Refusal('--language is en or ar.');
  const { password, generated } = await choosePassword(values['password-stdin'] ?? false);
  const input = { email, name: values.name ?? email, password, administrator: values.administrator ?? false, language } as const;
  await withHouse('user add', async ({ house }) => orRefuse(await addUser(house, input)));
  say(`Added ${email}.`);
  if (generated) say(`Password (shown only now): ${password}`);
  return 0;
}
