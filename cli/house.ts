import { connect, type Database } from '@/db/client';
import { runningEmbedded } from '@/db/embedded/server';
import { readEnvironment } from '@/db/env';
import type { House } from '@/db/house';
import { migrate } from '@/db/migrate';
import { waitForLock } from './bare/lock.mjs';
import { dataFolder, privateFolder } from './bare/paths.mjs';
import { lockFile } from './bare/prepare.mjs';
import { Refusal } from './bare/text.mjs';
import { startDatabase } from './start/database';
import { isHalfLoaded } from './start/sample';

export interface OpenHouse {
  readonly house: House & { readonly db: Database };
  readonly url: string;
  /** The data folder. */
  readonly folder: string;
}

interface Opened {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** How long a command waits for a start under way to have its database up. */
const PATIENCE = 90_000;

/**
 * Gives a command the database: DATABASE_URL's, the embedded one that runs, or the embedded one started for the moment
 * and stopped after. Without `migrating` nothing is changed. The house acts without signing in: whoever may read the data folder holds the machine.
 */
export async function withHouse<T>(
  purpose: string,
  work: (open: OpenHouse) => Promise<T>,
  { migrating = true }: { readonly migrating?: boolean } = {},
): Promise<T> {
  const folder = migrating ? privateFolder(dataFolder()) : dataFolder();
  const { url, close } = await openDatabase(folder, purpose, migrating);
  const leave = () => void close().then(() => process.exit(130));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    const connection = connect(url, { max: 2 });
    try {
      return await work({ house: { db: connection.db, actor: null, now: () => new Date() }, url, folder });
    } finally {
      await connection.close();
    }
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
    await close();
  }
}

async function openDatabase(folder: string, purpose: string, migrating: boolean): Promise<Opened> {
  if (readEnvironment().databaseUrl !== null) {
    const { url, directUrl } = await startDatabase(folder);
    if (migrating) await migrate(directUrl);
    return { url, close: async () => {} };
  }
  for (const deadline = Date.now() + PATIENCE; ; ) {
    const taken = await waitForLock(lockFile(folder), { purpose }, (holder) => holder.purpose !== 'start' && Date.now() < deadline);
    if ('lock' in taken) return startForTheMoment(folder, taken.lock.release, migrating);
    const url = taken.holder.address === undefined ? null : await runningEmbedded(folder);
    if (url !== null) return { url, close: async () => {} };
    if (Date.now() > deadline) throw new Refusal(`Another Isnad command (process ${taken.holder.pid}) holds the data folder ${folder}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function startForTheMoment(folder: string, unlock: () => void, migrating: boolean): Promise<Opened> {
  let close = async () => unlock();
  try {
    if (migrating && isHalfLoaded(folder)) throw new Refusal('The first start was interrupted; let it finish once: npm start');
    const { url, embedded } = await startDatabase(folder);
    close = async () => {
      await embedded?.stop();
      unlock();
    };
    if (migrating) await migrate(url);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}
