import type { Database } from '@/db/client';
import type { BundleMeans } from '@/db/export/bundle';
import { signerOf } from '@/db/ledger/signer';
import { takeIn } from './ledger';
import { verifierPage } from './verifierPage';

/** What taking a bundle needs of this machine. Without a key of the ledger nothing can be signed, and no bundle is taken. */
export function bundleMeans(db: Database, ledgerKey: string | null, checkpointsFile: string | null): BundleMeans {
  const signer = ledgerKey === null ? null : signerOf(ledgerKey);
  return {
    signer,
    integrate: async () => signer && takeIn({ db, signer, appendTo: checkpointsFile }),
    verifierPage,
  };
}
