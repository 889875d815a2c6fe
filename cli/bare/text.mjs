// Runs with nothing installed.

/** A failure the person can act on: shown as its sentence alone, without a stack. */
export class Refusal extends Error {
  name = 'Refusal';
}

/** "18.2 s" from milliseconds. */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** What to print for anything thrown: the sentence of a refusal, the stack of a fault. */
export function sentence(error) {
  // By name: a bundled module has a class of its own.
  if (error instanceof Error && error.name === 'Refusal') return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
