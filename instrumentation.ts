import type { Instrumentation } from 'next';

/** Errors that reach the error page go to the log under the digest the page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : undefined;
  const { log } = await import('./app/_session/log');
  log.error({ id: digest, method: request.method, path: request.path, err: error }, 'a request failed');
};
