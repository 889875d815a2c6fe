import { randomInt } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { Refusal } from '../bare/text.mjs';

/** Letters and digits that are not mistaken for one another when read aloud or copied by hand. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of five: about 99 bits. */
export function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** The first line of standard input, or a generated password that the caller prints once. */
export async function choosePassword(fromStdin: boolean): Promise<{ password: string; generated: boolean }> {
  if (!fromStdin) return { password: generatePassword(), generated: true };
  const [password = ''] = (await text(process.stdin)).split(/\r?\n/);
  if (password === '') throw new Refusal('No password came through standard input.');
  return { password, generated: false };
}
