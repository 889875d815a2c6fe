import type { House } from '@/db/house';
import { findUserId } from '@/db/user/read';
import type { UserId } from '@/lib/id';
import type { Result } from '@/lib/result';
import { Refusal } from '../bare/text.mjs';
import { withHouse } from '../house';
import { orRefuse } from '../words';

/** The one e-mail address among a verb's words. */
export function oneEmail(positionals: readonly string[], verb: string): string {
  const [email, ...more] = positionals;
  if (email === undefined || more.length > 0) throw new Refusal(`Give one e-mail address: isnad user ${verb} someone@example.org`);
  return email;
}

/** Acts on the account of an e-mail address, as the house. */
export async function onAccount(email: string, verb: string, act: (house: House, id: UserId) => Promise<Result<unknown>>): Promise<void> {
  await withHouse(`user ${verb}`, async ({ house }) => {
    const id = await findUserId(house.db, email.trim().toLowerCase());
    if (id === null) throw new Refusal(`There is no account ${email}.`);
    orRefuse(await act(house, id));
  });
}
