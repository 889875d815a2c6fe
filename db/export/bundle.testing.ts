import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import type { ProjectId } from '../../lib/id';
import type { Context } from '../context';
import type { House } from '../house';
import { integrate } from '../ledger/integrate';
import { newSigningKey, signerOf } from '../ledger/signer';
import { must } from '../people.testing';
import { type BundleAsked, type BundleMeans, takeBundle } from './bundle';

const signer = signerOf(newSigningKey('isnad/test'));

/** Means that need no server: a key of its own, and a page that says only that it is one. */
export function meansOf({ db, now }: Pick<Context, 'db' | 'now'>, by = signer): BundleMeans & { readonly signer: typeof signer } {
  return { signer: by, integrate: () => integrate(db, by, now), verifierPage: async () => '<!doctype html><title>verifier</title>' };
}

/** The files of a ZIP in their order, read by another reader than the writer's own. */
export async function unzipped(zip: Buffer): Promise<Map<string, Buffer>> {
  const file = await yauzl.fromBufferPromise(zip, { lazyEntries: true, validateEntrySizes: true });
  const files = new Map<string, Buffer>();
  for await (const entry of file.eachEntry()) files.set(entry.fileName, await buffer(await file.openReadStreamPromise(entry)));
  return files;
}

/** Takes a bundle whole. */
export async function taken(
  context: Context | House,
  projectId: ProjectId,
  asked: BundleAsked,
  means: BundleMeans = meansOf(context),
): Promise<Buffer> {
  const { bytes } = must(await takeBundle(context, projectId, asked, means));
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}
