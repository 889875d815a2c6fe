/** The embedded server cannot do what was asked; the message is a sentence for the person at the terminal. */
export class EmbeddedFailure extends Error {}

/** The system's code of an error ("ENOENT"), when it has one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
