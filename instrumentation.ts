import type { Instrumentation } from 'next';

/** The server keeps the ledger's tree; without a key to sign with (a server run by hand) another server must. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startLedger } = await import('./app/_session/ledger');
  startLedger();
}

/** Errors that reach the error page go to the log under the digest the page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  // Replaced at build time: the log is for Node alone and must not be bundled for the edge.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : undefined;
  const { log } = await import('./app/_session/log');
  log.error({ id: digest, method: request.method, path: request.path, err: error }, 'a request failed');
};
