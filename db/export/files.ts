import { createHash } from 'node:crypto';
import { type BundleHead, captureFile, FILE, manifestText, PRINTED, printedFile, recordFile } from '../../lib/bundle/format';
import { CLAIM_REVIEWS } from '../../lib/export/claimReview';
import { urn } from '../../lib/export/iri';
import { recordHtml } from '../../lib/export/recordHtml';
import { recordJson } from '../../lib/export/recordJson';
import { roCrate, type WrittenFile } from '../../lib/export/roCrate';
import { annotationPage } from '../../lib/export/webAnnotation';
import { signNote, verifierKey } from '../../lib/ledger/note';
import type { Executor } from '../client';
import type { Signer } from '../ledger/integrate';
import { sha256 } from '../ledger/nodes';
import { verifierKeys } from '../ledger/proof';
import { annotationsOf } from './annotations';
import { arrivedReviews } from './arrived';
import { canonicalLines, inChunks, jsonLines, ListItems } from './lines';
import { notesOf } from './notes';
import { offersOf } from './offers';
import { Provenance } from './provenance';
import { type Acts, entriesOf, nodesOf } from './readActs';
import { claimsOf } from './readClaims';
import { capturesOf, incidentsOf, questionsOf, sourcesOf, textsOf } from './readGround';
import { recordIds, recordIn, toldOf } from './readRecords';
import { reviewsOf } from './reviews';
import type { Scope } from './scope';
import { type Spool, withSpool } from './spool';

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

type Piece = string | AsyncIterable<string | Uint8Array> | Iterable<string>;

const pieces = (of: Piece) => inChunks(typeof of === 'string' ? [of] : of);

const [ANNOTATIONS, REVIEWS] = ['annotations', 'reviews'];

/** Hands each portion on once it was told elsewhere too: rows are read once, however many files they go into. */
async function* telling<T>(rows: AsyncIterable<T>, tell: (portion: T) => Promise<void>): AsyncGenerator<T> {
  for await (const portion of rows) {
    await tell(portion);
    yield portion;
  }
}

/** Everything a bundle holds but its crate and manifest, in the order of the format; each is made when its turn comes. */
async function* evidence(db: Executor, contents: Contents, spool: Spool, assistants: Set<string>): AsyncGenerator<[string, Piece]> {
  const { head, titles, scope, acts, checkpoint, signer, verifier } = contents;
  const { choices, project } = head;
  const provenance = new Provenance(spool, project);
  const [annotations, reviews] = [new ListItems(), new ListItems()];
  yield [FILE.head, `${JSON.stringify(head)}\n`];
  if (choices.texts) for await (const { id, text } of textsOf(db, scope)) yield [captureFile(id), text];
  const captures = telling(capturesOf(db, scope, choices), (portion) => provenance.captures(portion));
  yield [FILE.captures, jsonLines(mapped(captures, ({ line }) => line))];
  const claims = telling(claimsOf(db, scope, choices), async (portion) => {
    for (const { proposedBy } of portion) if (proposedBy !== undefined) assistants.add(proposedBy);
    await provenance.claims(portion, await offersOf(db, scope, choices, portion));
    await spool.add(ANNOTATIONS, annotations.next(await annotationsOf(db, scope, choices, portion)));
  });
  yield [FILE.claims, jsonLines(claims)];
  yield [FILE.sources, jsonLines(telling(sourcesOf(db, scope, choices), (portion) => provenance.sources(portion)))];
  yield [FILE.questions, jsonLines(questionsOf(db, scope))];
  yield [FILE.incidents, jsonLines(incidentsOf(db, scope))];
  const ids = await recordIds(db, scope);
  const among = new Set<string>(ids);
  for (const id of ids) {
    const data = await recordIn(db, scope, id);
    const { record, before, people } = toldOf(data, among, choices);
    await provenance.record(record, before, people);
    await spool.add(REVIEWS, reviews.next(reviewsOf(data, project)));
    yield [recordFile(id), `${JSON.stringify(recordJson(data, choices), null, 1)}\n`];
    for (const language of PRINTED)
      yield [printedFile(id, language), recordHtml(data, { language, choices, project, takenAt: head.takenAt })];
  }
  for await (const portion of notesOf(db, scope, choices)) await spool.add(ANNOTATIONS, annotations.next(portion));
  for await (const portion of arrivedReviews(db, scope)) await spool.add(REVIEWS, reviews.next(portion));
  const page = annotationPage(`${urn(head.scope.id)}#annotations`, titles.en);
  yield [FILE.annotations, between(page.before, spool.read(ANNOTATIONS), page.after(annotations.total))];
  yield [FILE.provenance, provenance.document()];
  yield [FILE.claimReviews, between(CLAIM_REVIEWS.before, spool.read(REVIEWS), CLAIM_REVIEWS.after)];
  yield [FILE.entries, canonicalLines(entriesOf(db, acts))];
  yield [FILE.nodes, jsonLines(nodesOf(db, acts))];
  yield [FILE.checkpoint, checkpoint.note];
  yield [FILE.keys, (await keysOf(db, signer)).map((key) => `${key}\n`).join('')];
  yield [FILE.verifier, verifier];
}

async function* between(before: string, items: AsyncIterable<Uint8Array>, after: string): AsyncGenerator<string | Uint8Array> {
  yield before;
  yield* items;
  yield after;
}

/** Every key that signed for this ledger, and the one that signs now. */
async function keysOf(db: Executor, { key }: Signer): Promise<string[]> {
  return [...new Set([...(await verifierKeys(db)), verifierKey(sha256, key)])];
}

async function* mapped<T, U>(rows: AsyncIterable<readonly T[]>, to: (row: T) => U): AsyncGenerator<U[]> {
  for await (const portion of rows) yield portion.map(to);
}

/** Every file of a bundle, in order. Each must be read to its end before the next is asked for: the crate tells of what was written. */
export function bundleFiles(db: Executor, contents: Contents): AsyncGenerator<BundleFile> {
  return withSpool((spool) => files(db, contents, spool));
}

async function* files(db: Executor, contents: Contents, spool: Spool): AsyncGenerator<BundleFile> {
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
  const assistants = new Set<string>();
  for await (const [name, piece] of evidence(db, contents, spool, assistants)) yield { name, bytes: counted(name, pieces(piece)) };
  const crate = roCrate(contents.head, contents.titles, [...written], [...assistants]);
  yield { name: FILE.crate, bytes: counted(FILE.crate, inChunks(crate)) };
  const crateSha256 = written.at(-1)?.sha256 ?? '';
  const { size, root } = contents.checkpoint;
  const { key, sign } = contents.signer;
  yield { name: FILE.manifest, bytes: pieces(signNote(sha256, manifestText({ crateSha256, size, root }), key, sign)) };
}
