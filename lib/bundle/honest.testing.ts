import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import { formatCheckpoint } from '../ledger/checkpoint';
import { canonicalEntry, canonicalPayload, type Entry } from '../ledger/entry';
import { growingTree } from '../ledger/growing';
import { append, type Hash, leafHash } from '../ledger/merkle';
import { nodesBeside } from '../ledger/multiproof';
import { type NoteKey, type Sign, signNote, verifierKey } from '../ledger/note';
import { toHex } from './crypto';
import { type BundleHead, captureFile, FILE, manifestText, printedFile, recordFile } from './format';
import type { CaptureLine, ClaimLine, EntryLine, IncidentLine, QuestionLine, RecordFile, SourceLine } from './lines';
import type { BundleFiles } from './reading';

/** A small writer of bundles, for tests: honest ones from a seed, and a seal that a forger can put on anything. */

export type Random = () => number;

/** Mulberry32: a seed's own sequence of numbers in [0, 1). */
export function random(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
export const below = (rand: Random, n: number): number => Math.floor(rand() * n);
/** One of a list that is not empty. */
export function one<T>(rand: Random, list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new RangeError('nothing to choose from');
  return list[below(rand, list.length)] ?? first;
}

/** Who signs: the test brings the fast one. */
export interface Signing {
  readonly key: NoteKey;
  readonly sign: Sign;
}

export { sha256 };

const utf8 = new TextEncoder();
const hexOf = (text: string) => toHex(sha256(utf8.encode(text)));
export const checkpointNote = ({ key, sign: by }: Signing, tree: { size: number; root: Hash }): string =>
  signNote(sha256, formatCheckpoint({ origin: key.name, ...tree }), key, by);

/** An act of the whole ledger; those of other projects are none of the bundle's. */
export interface Act {
  entry: Entry;
  payload: Record<string, unknown> | null;
  /** Whether it is in the bundle. */
  inside: boolean;
}

/** Everything a bundle says, before it is written. A forger with the ledger's key changes it and writes it anew. */
export interface World {
  head: BundleHead;
  captures: (CaptureLine & { text: string })[];
  sources: SourceLine[];
  incidents: IncidentLine[];
  questions: QuestionLine[];
  claims: ClaimLine[];
  records: RecordFile[];
  acts: Act[];
}

/** Files by their names, in their order. */
export type Files = Map<string, string>;

const jsonl = (values: readonly unknown[]) => values.map((value) => `${canonicalize(value)}\n`).join('');
const entryLine = (index: number, { entry, payload }: Act): EntryLine => ({ index, entry, payload });

/** The roots of the ledger at each of these sizes. */
export function rootAt(acts: readonly Act[], size: number): Hash {
  const tree = growingTree(sha256);
  for (const act of acts.slice(0, size)) tree.add(leafOf(act));
  return tree.root();
}

const leaves = new WeakMap<Entry, Hash>();
/** An act's leaf, worked out once: forgers make new entries and change none. */
function leafOf({ entry }: Act): Hash {
  const leaf = leaves.get(entry) ?? leafHash(sha256, utf8.encode(canonicalEntry(entry)));
  leaves.set(entry, leaf);
  return leaf;
}

function ledgerFiles(world: World, by: Signing): Files {
  const { acts } = world;
  const made = append(sha256, () => new Uint8Array(), 0, acts.map(leafOf));
  const hashes = new Map(made.map(({ level, index, hash }) => [`${level} ${index}`, toHex(hash)]));
  const inside = acts.flatMap(({ inside }, index) => (inside ? [index] : []));
  const nodes = [...nodesBeside(inside, acts.length)].map(({ level, index }) => ({ level, index, hash: hashes.get(`${level} ${index}`) }));
  return new Map([
    [FILE.entries, jsonl(acts.flatMap((act, index) => (act.inside ? [entryLine(index, act)] : [])))],
    [FILE.nodes, jsonl(nodes)],
    [FILE.checkpoint, checkpointNote(by, { size: acts.length, root: rootAt(acts, acts.length) })],
    [FILE.keys, `${verifierKey(sha256, by.key)}\n`],
  ]);
}

/** Writes what a world says, without its seal. */
function write(world: World, by: Signing): Files {
  const texts = world.head.choices.texts ? world.captures.map(({ id, text }) => [captureFile(id), text] as const) : [];
  return new Map([
    [FILE.head, JSON.stringify({ ...world.head, ledger: { origin: by.key.name, size: world.acts.length } })],
    ...texts,
    [FILE.captures, jsonl(world.captures.map(({ text: _, ...line }) => line))],
    [FILE.claims, jsonl(world.claims)],
    [FILE.sources, jsonl(world.sources)],
    [FILE.questions, jsonl(world.questions)],
    [FILE.incidents, jsonl(world.incidents)],
    ...world.records.flatMap((record) => [
      [recordFile(record.id), JSON.stringify(record)] as const,
      [printedFile(record.id, 'en'), `<p>${record.id}</p>`] as const,
      [printedFile(record.id, 'ar'), `<p dir="rtl">${record.id}</p>`] as const,
    ]),
    [FILE.annotations, '[]'],
    [FILE.provenance, '{}'],
    [FILE.claimReviews, '[]'],
    ...ledgerFiles(world, by),
    [FILE.verifier, '<!doctype html>'],
  ]);
}

/** Lists every file in the crate, as if it were right. */
export function crated(files: Files): Files {
  const rest = [...files].filter(([name]) => name !== FILE.crate && name !== FILE.manifest);
  const graph = rest.map(([id, text]) => ({
    ...{ '@id': id, '@type': 'File', sha256: hexOf(text) },
    contentSize: String(utf8.encode(text).length),
  }));
  const crate = JSON.stringify({
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [{ '@id': './', '@type': 'Dataset' }, ...graph],
  });
  const manifest = files.get(FILE.manifest);
  return new Map([...rest, [FILE.crate, crate], ...(manifest === undefined ? [] : [[FILE.manifest, manifest] as const])]);
}

/** Crate and manifest over whatever these files are. */
export function seal(files: Files, by: Signing, tree: { size: number; root: Hash }): Files {
  const all = crated(files);
  all.delete(FILE.manifest);
  const text = manifestText({ crateSha256: hexOf(all.get(FILE.crate) ?? ''), ...tree });
  return all.set(FILE.manifest, signNote(sha256, text, by.key, by.sign));
}

export const sealed = (world: World, by: Signing): Files =>
  seal(write(world, by), by, { size: world.acts.length, root: rootAt(world.acts, world.acts.length) });

/** Reads files in memory, in small portions, so that lines are cut across them. */
export function inMemory(files: Files, portion = 4099, twice: readonly string[] = []): BundleFiles {
  return {
    names: [...files.keys(), ...twice],
    async *read(name) {
      const bytes = utf8.encode(files.get(name) ?? '');
      for (let at = 0; at < bytes.length; at += portion) yield bytes.subarray(at, at + portion);
    },
  };
}

export const digestOf = (payload: Record<string, unknown>) => hexOf(canonicalPayload(payload));
export const textSha256 = hexOf;
