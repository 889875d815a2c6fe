import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Binaries, locateBinaries } from './binaries';
import { type Credentials, newCredentials, readCredentials, writeCredentials } from './credentials';
import { answers, applicationUrl, prepareDatabase, recreateDatabase } from './database';
import { EmbeddedFailure } from './failure';
import { clusterVersion, initialise } from './initialise';
import { launch, type Settings } from './launch';
import { choosePlace, openToRunner } from './place';
import { findPostmaster, stopPostmaster } from './postmaster';

export interface EmbeddedServer {
  /** The application's own connection URI; its user is not the superuser. */
  readonly url: string;
  readonly port: number;
  /** True when a server that an earlier, killed process left behind was taken over. */
  readonly adopted: boolean;
  /** True when this call made the database. */
  readonly made: boolean;
  /** Makes the application's database anew and empty. */
  recreate(): Promise<void>;
  /** Starts it again, on the port its users know, when it has ended by itself. True when it had. */
  revive(): Promise<boolean>;
  /** Stops the server, also one that was adopted. */
  stop(): Promise<void>;
}

async function ensureCluster(binaries: Binaries, folder: string): Promise<Credentials> {
  const known = await readCredentials(folder);
  const credentials = known ?? newCredentials(await choosePlace(folder));
  const version = await clusterVersion(credentials.cluster);
  if (known === null && version !== null)
    throw new EmbeddedFailure(`${credentials.cluster} holds a database whose passwords are gone: put postgres.json back, or move it away.`);
  if (version === null) {
    await writeCredentials(folder, { ...credentials, ready: false });
    await initialise(binaries, credentials.cluster, credentials.superuserPassword);
    return { ...credentials, ready: false };
  }
  const ours = binaries.version.split('.')[0];
  if (version !== ours)
    throw new EmbeddedFailure(`The data in ${credentials.cluster} was made by PostgreSQL ${version}; this Isnad brings ${ours}.`);
  return credentials;
}

/**
 * Starts the embedded PostgreSQL of a data folder, making it on the first call, or takes over the one already running there.
 * The caller sees to it that only one process does this at a time.
 */
export async function startEmbedded(folder: string, settings: Settings = {}): Promise<EmbeddedServer> {
  await mkdir(path.dirname(folder), { recursive: true, mode: 0o755 });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await openToRunner(folder);
  const binaries = await locateBinaries();
  const credentials = await ensureCluster(binaries, folder);
  const { cluster } = credentials;

  const running = await findPostmaster(cluster);
  const adopted = running !== null && (await answers(credentials, running.port));
  if (running !== null && !adopted) await stopPostmaster(cluster);
  const what = { binaries, cluster, logFile: path.join(folder, 'postgres.log'), settings };
  const { port } = adopted ? running : await launch(what);

  const stop = () => stopPostmaster(cluster);
  const revive = async () => {
    if ((await findPostmaster(cluster)) !== null) return false;
    await launch(what, port);
    return true;
  };
  try {
    if (!credentials.ready) {
      await prepareDatabase(credentials, port);
      await writeCredentials(folder, { ...credentials, ready: true });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: applicationUrl(credentials, port),
    port,
    adopted,
    made: !credentials.ready,
    recreate: () => recreateDatabase(credentials, port),
    revive,
    stop,
  };
}

/** The address of the server now running on a data folder; null when none is. Starts nothing. */
export async function runningEmbedded(folder: string): Promise<string | null> {
  const credentials = await readCredentials(folder);
  if (!credentials?.ready) return null;
  const running = await findPostmaster(credentials.cluster);
  return running?.ready && (await answers(credentials, running.port)) ? applicationUrl(credentials, running.port) : null;
}
