import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Problem, ProblemCode, Result } from '@/lib/result';
import { Refusal } from './bare/text.mjs';

/** Reads a verb's words by node:util's rules; what does not fit is refused with a sentence and the way to the help. */
export function readWords<T extends ParseArgsConfig>(config: T, verb: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\nSee: isnad ${verb} --help`);
  }
}

export function asksHelp(words: readonly string[]): boolean {
  return words.includes('--help') || words.includes('-h');
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The failures an account can meet here; any other is a fault of ours and shows its code. */
const SENTENCES: Partial<Record<ProblemCode, string>> = {
  email_invalid: 'That is not an e-mail address.',
  password_short: 'The password is too short; it needs at least 12 characters.',
  already_exists: 'There is an account with this e-mail address already.',
  not_found: 'There is no such account, or it is so already.',
  database_unavailable: 'The database does not answer.',
};

function sentence({ code, field }: Problem): string {
  return SENTENCES[code] ?? `Refused: ${field === undefined ? code : `${field}: ${code}`}.`;
}

/** The value of a result, or its problems as sentences. */
export function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.problems.map(sentence).join('\n'));
}
