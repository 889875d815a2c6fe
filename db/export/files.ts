import { createHash } from 'node:crypto';
import { type BundleHead, captureFile, FILE, manifestText, PRINTED, printedFile, recordFile } from '../../lib/bundle/format';
import { CLAIM_REVIEWS } from '../../lib/export/claimReview';
import { urn } from '../../lib/export/iri';
import { recordHtml } from '../../lib/export/recordHtml';
import { recordJson } from '../../lib/export/recordJson';
import { roCrate, type WrittenFile } from '../../lib/export/roCrate';
import { annotationPage, webAnnotation } from '../../lib/export/webAnnotation';
import type { ReconciliationId } from '../../lib/id';
import { signNote, verifierKey } from '../../lib/ledger/note';
import type { Executor } from '../client';
import type { Signer } from '../ledger/integrate';
import { sha256 } from '../ledger/nodes';
import { verifierKeys } from '../ledger/proof';
import { annotationsIn } from './annotations';
import { canonicalLines, inChunks, jsonLines, jsonList } from './lines';
import { provenance } from './provenance';
import { type Acts, entriesOf, nodesOf } from './readActs';
import { claimsOf } from './readClaims';
import { capturesOf, incidentsOf, questionsOf, sourcesOf, textsOf } from './readGround';
import { type ProvRow, provRowOf, recordIds, recordIn } from './readRecords';
import { reviewsIn } from './reviews';
import type { Scope } from './scope';

/** A file of the bundle, its bytes made while they are read. */
export interface BundleFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface Contents {
  readonly head: BundleHead;
  /** What the whole is called. */
  readonly titles: { readonly en: string; readonly ar: string };
  readonly scope: Scope;
  readonly acts: Acts;
  /** The checkpoint the acts are proven under. */
  readonly checkpoint: { readonly note: string; readonly size: number; readonly root: Uint8Array };
  readonly signer: Signer;
  /** The page that checks the bundle. */
  readonly verifier: string;
}

type Piece = string | AsyncIterable<string> | Iterable<string>;

const pieces = (of: Piece) => inChunks(typeof of === 'string' ? [of] : of);

/** Everything a bundle holds but its crate and manifest, in the order of the format; each is made when its turn comes. */
async function* evidence(
  db: Executor,
  { head, titles, scope, acts, checkpoint, signer, verifier }: Contents,
): AsyncGenerator<[string, Piece]> {
  const { choices, project } = head;
  yield [FILE.head, `${JSON.stringify(head)}\n`];
  if (choices.texts) for await (const { id, text } of textsOf(db, scope)) yield [captureFile(id), text];
  const captures = () => capturesOf(db, scope, choices);
  yield [FILE.captures, jsonLines(mapped(captures(), ({ line }) => line))];
  yield [FILE.claims, jsonLines(claimsOf(db, scope, choices))];
  yield [FILE.sources, jsonLines(sourcesOf(db, scope, choices))];
  yield [FILE.questions, jsonLines(questionsOf(db, scope))];
  yield [FILE.incidents, jsonLines(incidentsOf(db, scope))];
  const ids = await recordIds(db, scope);
  const among = new Set<string>(ids);
  const told: ProvRow[] = [];
  const approved: ReconciliationId[] = [];
  for (const id of ids) {
    const data = await recordIn(db, scope, id);
    told.push(provRowOf(data, among, choices));
    if (data.record.status === 'approved') approved.push(id);
    yield [recordFile(id), `${JSON.stringify(recordJson(data, choices), null, 1)}\n`];
    for (const language of PRINTED)
      yield [printedFile(id, language), recordHtml(data, { language, choices, project, takenAt: head.takenAt })];
  }
  const page = annotationPage(`${urn(head.scope.id)}#annotations`, titles.en);
  yield [FILE.annotations, jsonList(page.before, mapped(annotationsIn(db, scope, choices), webAnnotation), page.after)];
  const sources = () => sourcesOf(db, scope, choices);
  const claims = () => claimsOf(db, scope, choices);
  yield [FILE.provenance, provenance({ project, sources, captures, claims, records: told })];
  yield [FILE.claimReviews, jsonList(CLAIM_REVIEWS.before, reviewsIn(db, scope, project, approved), () => CLAIM_REVIEWS.after)];
  yield [FILE.entries, canonicalLines(entriesOf(db, acts))];
  yield [FILE.nodes, jsonLines(nodesOf(db, acts))];
  yield [FILE.checkpoint, checkpoint.note];
  yield [FILE.keys, (await keysOf(db, signer)).map((key) => `${key}\n`).join('')];
  yield [FILE.verifier, verifier];
}

/** Every key that signed for this ledger, and the one that signs now. */
async function keysOf(db: Executor, { key }: Signer): Promise<string[]> {
  return [...new Set([...(await verifierKeys(db)), verifierKey(sha256, key)])];
}

async function* mapped<T, U>(rows: AsyncIterable<readonly T[]>, to: (row: T) => U): AsyncGenerator<U[]> {
  for await (const portion of rows) yield portion.map(to);
}

/** Every file of a bundle, in order. Each must be read to its end before the next is asked for: the crate tells of what was written. */
export async function* bundleFiles(db: Executor, contents: Contents): AsyncGenerator<BundleFile> {
  const written: WrittenFile[] = [];
  async function* counted(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of bytes) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
    written.push({ name, sha256: hash.digest('hex'), size });
  }
  for await (const [name, piece] of evidence(db, contents)) yield { name, bytes: counted(name, pieces(piece)) };
  yield { name: FILE.crate, bytes: counted(FILE.crate, inChunks(roCrate(contents.head, contents.titles, [...written]))) };
  const crateSha256 = written.at(-1)?.sha256 ?? '';
  const { size, root } = contents.checkpoint;
  const { key, sign } = contents.signer;
  yield { name: FILE.manifest, bytes: pieces(signNote(sha256, manifestText({ crateSha256, size, root }), key, sign)) };
}
