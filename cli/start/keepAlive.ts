import type { EmbeddedServer } from '@/db/embedded/server';
import type { Steps } from '../bare/steps.mjs';

/** Resolves after a while, or at once when the signal is set; leaves nothing behind and holds no process open. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds).unref();
    signal.addEventListener('abort', end);
  });
}

async function watch(server: EmbeddedServer, signal: AbortSignal, steps: Steps): Promise<undefined> {
  while (!signal.aborted) {
    if (await server.revive()) steps.line('The database had ended by itself; it runs again.');
    await pause(1000, signal);
  }
  return undefined;
}

/** Looks after the embedded server: killed or crashed, it comes back where the web server expects it. `ended` fails when it cannot. */
export function keepAlive(server: EmbeddedServer, steps: Steps): { ended: Promise<undefined>; stop(): Promise<void> } {
  const control = new AbortController();
  const ended = watch(server, control.signal, steps);
  return {
    ended,
    stop: async () => {
      control.abort();
      await Promise.allSettled([ended]);
    },
  };
}
