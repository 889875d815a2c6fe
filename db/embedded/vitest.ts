import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../migrate';
import { SHARED_FOLDER } from './binaries';
import { readCredentials } from './credentials';
import { startEmbedded } from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection URI of the application's role to the migrated template, which tests copy. */
    templateUrl: string;
  }
}

/** What a test database may lose in a crash, it may: nobody reads it after. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', max_connections: '200' };

/** Starts one server for the whole run, in a folder of its own, with a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-test-'));
  const server = await startEmbedded(folder, CARELESS);
  await migrate(server.url);
  project.provide('templateUrl', server.url);
  return async () => {
    const cluster = (await readCredentials(folder))?.cluster;
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    if (cluster?.startsWith(SHARED_FOLDER)) await rm(cluster, { recursive: true, force: true });
  };
}
