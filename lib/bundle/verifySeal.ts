import { type Checkpoint, parseCheckpoint } from '../ledger/checkpoint';
import { sameHash } from '../ledger/merkle';
import { type NoteKey, notesIn, openNote, parseVerifierKey } from '../ledger/note';
import type { Crypto } from './crypto';
import {
  type BundleHead,
  FILE,
  FIXED_FILES,
  idInName,
  isBundleFile,
  type NoHead,
  parseHead,
  parseManifest,
  printedFile,
  recordFile,
} from './format';
import { Crate } from './lines';
import type { Reader, Seen } from './reading';
import type { Tally } from './tally';

/** Everything that is done to a bundle's files is done with these. */
export interface Desk {
  readonly reader: Reader;
  readonly crypto: Crypto;
  readonly tally: Tally;
  /** The names of the bundle's files. */
  readonly names: readonly string[];
}

/** Reads what the bundle says it is; what cannot be told is a fault. */
export async function readHead({ reader, tally }: Desk): Promise<BundleHead | NoHead> {
  tally.saw('format');
  const text = await reader.text(FILE.head);
  const head: BundleHead | NoHead = text === null ? { why: 'not_a_bundle' } : parseHead(text);
  if ('why' in head) tally.fault('format', head.why, head.why === 'unknown_version' ? head.version : FILE.head);
  return head;
}

/** No file twice, none unknown, none of the format missing. */
export function checkNames({ tally, names }: Desk): void {
  const known = new Set<string>();
  for (const name of names) {
    if (known.has(name)) tally.fault('format', 'twice', name);
    else if (!isBundleFile(name)) tally.fault('format', 'unknown_file', name);
    known.add(name);
  }
  const due = [...FIXED_FILES];
  for (const name of known) {
    const { kind, id } = idInName(name) ?? {};
    if (kind === 'records' && id) due.push(recordFile(id), printedFile(id, 'en'), printedFile(id, 'ar'));
  }
  for (const name of new Set(due)) if (!known.has(name)) tally.fault('format', 'missing', name);
}

const isFile = (type: string | readonly string[]) => (typeof type === 'string' ? type === 'File' : type.includes('File'));

/** What RO-Crate says of the bundle's files; null when it says nothing that can be read. */
async function listed({ reader, tally }: Desk): Promise<Map<string, Seen> | null> {
  const text = await reader.text(FILE.crate);
  const crate = text === null ? null : reader.value(text, FILE.crate, Crate);
  if (!crate) return null;
  const files = new Map<string, Seen>();
  for (const { '@id': id, '@type': type, sha256, contentSize } of crate['@graph']) {
    if (!isFile(type)) continue;
    const name = id.replace(/^\.\//, '');
    if (sha256 === undefined || contentSize === undefined || files.has(name)) tally.fault('format', 'unreadable', `${FILE.crate}: ${name}`);
    else files.set(name, { sha256, size: Number(contentSize) });
  }
  return files;
}

/** Every file against the hash and the size in `ro-crate-metadata.json`, and the other way round. Reads what nobody has read. */
export async function checkFiles(desk: Desk): Promise<void> {
  const { reader, tally, names } = desk;
  const files = await listed(desk);
  const unsealed: readonly string[] = [FILE.crate, FILE.manifest];
  const here = new Set(names.filter((name) => !unsealed.includes(name)));
  for (const name of here) {
    tally.saw('files');
    const seen = await reader.hash(name);
    const said = files?.get(name);
    if (!said) {
      if (files) tally.fault('files', 'not_listed', name);
    } else if (seen && seen.size !== said.size) tally.fault('files', 'other_size', name);
    else if (seen && seen.sha256 !== said.sha256) tally.fault('files', 'changed', name);
  }
  for (const name of files?.keys() ?? []) if (!here.has(name)) tally.fault('files', 'listed_not_there', name);
}

/** The keys that count: those brought from outside, or else those the bundle names. */
export async function readKeys({ reader, crypto, tally }: Desk, trusted: readonly NoteKey[]): Promise<readonly NoteKey[]> {
  const text = (await reader.text(FILE.keys)) ?? '';
  const named = text.split('\n').filter(Boolean);
  const keys = named.flatMap((line, index) => {
    const key = parseVerifierKey(crypto.sha256, line);
    if (!key) tally.fault('signatures', 'not_a_key', `${FILE.keys}:${index + 1}`);
    return key ?? [];
  });
  if (trusted.length) tally.saw('trust', trusted.length);
  else tally.leaveOut('trust', 'no_key');
  return trusted.length ? trusted : keys;
}

/** The bundle's own checkpoint, when one of the keys signed it. */
export async function readCheckpoint(
  { reader, crypto, tally }: Desk,
  head: BundleHead,
  keys: readonly NoteKey[],
): Promise<Checkpoint | null> {
  const note = await reader.text(FILE.checkpoint);
  tally.saw('signatures');
  const text = note === null ? null : openNote(crypto.sha256, note, keys, crypto.verify);
  const checkpoint = text === null ? null : parseCheckpoint(text);
  if (!checkpoint) {
    tally.fault('signatures', 'not_signed', FILE.checkpoint);
    return null;
  }
  const { origin, size } = head.ledger;
  if (checkpoint.origin !== origin || checkpoint.size !== size) tally.fault('format', 'other_ledger', FILE.checkpoint);
  return checkpoint;
}

/** The manifest: signed, over this crate and this tree. */
export async function checkManifest(
  { reader, crypto, tally }: Desk,
  keys: readonly NoteKey[],
  checkpoint: Checkpoint | null,
): Promise<void> {
  const note = await reader.text(FILE.manifest);
  tally.saw('signatures');
  tally.saw('manifest');
  const text = note === null ? null : openNote(crypto.sha256, note, keys, crypto.verify);
  if (text === null) {
    tally.fault('signatures', 'not_signed', FILE.manifest);
    return;
  }
  const manifest = parseManifest(text);
  if (!manifest) {
    tally.fault('manifest', 'unreadable', FILE.manifest);
    return;
  }
  const crate = await reader.hash(FILE.crate);
  if (crate?.sha256 !== manifest.crateSha256) tally.fault('manifest', 'other_crate', FILE.crate);
  if (checkpoint && (checkpoint.size !== manifest.size || !sameHash(checkpoint.root, manifest.root)))
    tally.fault('manifest', 'other_tree', FILE.checkpoint);
}

/** A checkpoint kept outside, opened; `from` is its place in its file, from 1. */
export interface Kept extends Checkpoint {
  readonly from: string;
}

/** The checkpoints of a file kept outside, of this ledger and under the keys that count. */
export function readKept({ crypto, tally }: Desk, file: string, origin: string, keys: readonly NoteKey[]): Kept[] {
  const notes = notesIn(file);
  if (!notes.length) tally.leaveOut('kept', 'no_kept');
  return notes.flatMap((note, index) => {
    const from = String(index + 1);
    tally.saw('kept');
    const text = openNote(crypto.sha256, note, keys, crypto.verify);
    const checkpoint = text === null ? null : parseCheckpoint(text);
    if (!checkpoint) {
      tally.fault('kept', 'not_signed', from);
      return [];
    }
    if (checkpoint.origin === origin) return [{ ...checkpoint, from }];
    tally.fault('kept', 'other_ledger', from);
    return [];
  });
}
