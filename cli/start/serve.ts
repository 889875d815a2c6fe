import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SERVER } from '@/jobs/server';
import { Child } from '../bare/child.mjs';
import { Refusal } from '../bare/text.mjs';
import type { Secrets } from './secrets';

export interface Listen {
  readonly host: string;
  readonly port: number;
  readonly address: string;
}

/** What signs the ledger's checkpoints, and the file they are kept in beside the database. */
export interface Ledger {
  readonly key: string;
  readonly checkpoints: string;
}

const PATIENCE = 30_000;

/** A server that may take four gigabytes lets garbage lie until it has four times what it needs; with less it tidies up sooner. */
const HEAP = '--max-old-space-size=1024';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the web server finds in its environment. What the person set wins over what we keep for them. */
export function serverEnvironment(databaseUrl: string, secrets: Secrets, ledger: Ledger): NodeJS.ProcessEnv {
  const given = process.env;
  const session = given.NEXTAUTH_SECRET || given.AUTH_SECRET || secrets.session;
  const environment: NodeJS.ProcessEnv = {
    ...given,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: session,
    AUTH_SECRET: session,
    AUTH_TRUST_HOST: 'true',
    ISNAD_LEDGER_KEY: given.ISNAD_LEDGER_KEY || ledger.key,
    ISNAD_CHECKPOINTS: given.ISNAD_CHECKPOINTS || ledger.checkpoints,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: given.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || secrets.actions,
  };
  // next-auth takes an empty address for an address.
  if (!environment.NEXTAUTH_URL) delete environment.NEXTAUTH_URL;
  return environment;
}

/** True when something answers HTTP at the address. */
function answersHttp({ host, port }: Listen): Promise<boolean> {
  const reached = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return new Promise((resolve) => {
    const request = http.request(
      { host: reached, port, method: 'HEAD', path: '/_next/static/none', agent: false, timeout: 5000 },
      (response) => {
        response.resume();
        resolve(true);
      },
    );
    request
      .once('error', () => resolve(false))
      .once('timeout', () => request.destroy())
      .end();
  });
}

/** Starts the web server and waits until it answers. */
export async function serve(root: string, listen: Listen, environment: NodeJS.ProcessEnv, stopping: AbortSignal): Promise<Child> {
  const leash = pathToFileURL(path.join(root, 'cli/start/leash.mjs')).href;
  const env = { ...environment, HOST: listen.host, PORT: String(listen.port) };
  const child = new Child(process.execPath, [HEAP, '--import', leash, path.join(root, SERVER)], { cwd: root, env });
  for (const until = Date.now() + PATIENCE; Date.now() < until && child.isRunning && !stopping.aborted; await pause(25)) {
    if ((await answersHttp(listen)) && child.isRunning) {
      child.showTo(process.stdout);
      return child;
    }
  }
  await child.stop();
  if (stopping.aborted) return child;
  throw new Refusal(`The web server did not start:\n${child.output.trim()}`);
}
