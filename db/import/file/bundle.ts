import { open } from 'node:fs/promises';
import { type BundleHead, FILE } from '../../../lib/bundle/format';
import { Reader } from '../../../lib/bundle/reading';
import { type Check, Tally } from '../../../lib/bundle/tally';
import { verifyBundle } from '../../../lib/bundle/verify';
import { openZip, type Zip } from '../../../lib/bundle/zip';
import { fail, type Result } from '../../../lib/result';
import { nodeCrypto } from '../../ledger/nodeCrypto';

/** A bundle that proved itself: what it says it is, what was checked, and its files. */
export interface OpenBundle {
  readonly head: BundleHead;
  readonly checks: readonly Check[];
  readonly zip: Zip;
  readonly reader: Reader;
}

/**
 * Opens a bundle and checks all of it before a line is taken in, then lends it to `work`. Problems: bundle_refused (no ZIP, a path that leads
 * outside, a name twice, files that overlap, a bomb), bundle_unknown (another format or version), bundle_faulty (params: what, at).
 */
export async function withBundle<T>(path: string, work: (bundle: OpenBundle) => Promise<Result<T>>): Promise<Result<T>> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const read = async (from: number, to: number) => {
      const bytes = new Uint8Array(to - from);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
      return bytes.subarray(0, bytesRead);
    };
    const zip = await openZip({ size, read });
    if ('refused' in zip) return fail('bundle_refused', 'file', { why: zip.refused, at: zip.at });
    const { head, checks } = await verifyBundle(zip, nodeCrypto);
    const faults = checks.flatMap((check) => check.faults);
    const [fault] = [...faults.filter(({ code }) => code === 'damaged'), ...faults];
    // What cannot be unpacked says nothing, not even that it is no bundle.
    if (!head && fault?.code !== 'damaged') return fail('bundle_unknown', 'file');
    if (!head || fault) return fail('bundle_faulty', 'file', { what: fault?.code ?? '', at: fault?.at || FILE.head });
    return await work({ head, checks, zip, reader: new Reader(zip, nodeCrypto, new Tally()) });
  } finally {
    await file.close();
  }
}
