import { EmbeddedFailure } from '@/db/embedded/failure';
import { type EmbeddedServer, startEmbedded } from '@/db/embedded/server';
import { readEnvironment } from '@/db/env';
import { checkServer, Unreachable } from '@/db/reach';
import { Refusal } from '../bare/text.mjs';

export interface StartedDatabase {
  readonly url: string;
  /** Where migrations go: around a pooler, when there is one. */
  readonly directUrl: string;
  /** The server we started; null when the person brought their own. */
  readonly embedded: EmbeddedServer | null;
}

/** The database of DATABASE_URL, or the embedded one of the data folder. Refuses with a sentence when there is none to be had. */
export async function startDatabase(folder: string): Promise<StartedDatabase> {
  try {
    const { databaseUrl, databaseDirectUrl } = readEnvironment();
    if (databaseUrl === null) {
      const embedded = await startEmbedded(folder);
      return { url: embedded.url, directUrl: embedded.url, embedded };
    }
    const directUrl = databaseDirectUrl ?? databaseUrl;
    await checkServer(directUrl);
    return { url: databaseUrl, directUrl, embedded: null };
  } catch (error) {
    if (error instanceof EmbeddedFailure || error instanceof Unreachable) throw new Refusal(error.message);
    throw error;
  }
}
