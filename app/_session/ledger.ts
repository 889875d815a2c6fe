import 'server-only';
import { readEnvironment } from '@/db/env';
import { signerOf } from '@/db/ledger/signer';
import { bundleMeans } from '@/jobs/bundle';
import { keepLedger } from '@/jobs/ledger';
import { database } from './database';
import { log } from './log';

const KEPT = Symbol.for('isnad.ledger');
const kept = globalThis as typeof globalThis & { [KEPT]?: AbortController };

/** Starts the integrator of the ledger in this server, once. */
export function startLedger(): void {
  const { ledgerKey, checkpointsFile, databaseUrl } = readEnvironment();
  if (ledgerKey === null || databaseUrl === null || kept[KEPT]) return;
  const stopping = new AbortController();
  kept[KEPT] = stopping;
  void keepLedger(
    {
      db: database(),
      signer: signerOf(ledgerKey),
      appendTo: checkpointsFile,
      onFault: (error) => log.error({ err: error }, 'the ledger could not be integrated; trying again'),
    },
    stopping.signal,
  );
}

/** What taking a proof bundle needs of this server. */
export function meansOfBundles(): ReturnType<typeof bundleMeans> {
  const { ledgerKey, checkpointsFile } = readEnvironment();
  return bundleMeans(database(), ledgerKey, checkpointsFile);
}
