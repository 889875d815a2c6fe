import { type Born, haveGone } from '../bare/process.mjs';

/**
 * A signal that is set once we are to stop: Ctrl-C, SIGTERM, a closed window, or, when npm started us,
 * the end of npm, which killed with -9 passes nothing on. A second Ctrl-C changes nothing: stopping is short.
 */
export function stopSignal(above: Born[]): AbortSignal {
  const control = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => control.abort(name));
  if (above.length > 0) {
    const watch = setInterval(() => {
      if (haveGone(above)) control.abort('npm');
    }, 500);
    watch.unref();
  }
  return control.signal;
}

/** Resolves when the signal is set. */
export function untilStopped(signal: AbortSignal): Promise<undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
}
