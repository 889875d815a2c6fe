import * as z from 'zod';
import { fromBase64, toBase64 } from '../ledger/note';

/**
 * Bundle format 1: a ZIP that proves itself. It holds what a record, an incident or a project says, the acts that made it so as
 * leaves of the ledger's tree, and what it takes to check all of it without the house it came from. The lines of the files are
 * described in `lines.ts`. All text is UTF-8 without a byte order mark; a `.jsonl` file has one JSON value a line, each line
 * ended by "\n"; hashes are SHA-256 in lower-case hexadecimal unless told otherwise; ids are UUIDs in lower case.
 */
export const FORMAT = 'isnad-bundle';
export const FORMAT_VERSION = 1;

/** Every file that has a fixed name. All must be there, the `.jsonl` ones even when they are empty. */
export const FILE = {
  /** `BundleHead`: what this is; the first file. */
  head: 'bundle.json',
  /** A `CaptureLine` for each capture; their texts are in `captures/<id>.txt`. */
  captures: 'captures.jsonl',
  claims: 'claims.jsonl',
  sources: 'sources.jsonl',
  questions: 'questions.jsonl',
  incidents: 'incidents.jsonl',
  /** W3C Web Annotation Data Model (2017) of every quote. */
  annotations: 'annotations.jsonld',
  /** PROV-JSON (W3C Member Submission, 24 April 2013). */
  provenance: 'provenance.json',
  /** schema.org ClaimReview of the approved records of numbers. */
  claimReviews: 'claimreviews.jsonld',
  /** An `EntryLine` for each act of the scope, by rising leaf index; in RFC 8785 form, so that it is hashed as it stands. */
  entries: 'ledger/entries.jsonl',
  /** A `NodeLine` for each full subtree that holds none of these leaves, in the order in which they stand in the tree. */
  nodes: 'ledger/nodes.jsonl',
  /** The checkpoint the leaves and nodes make the root of: a C2SP signed note. */
  checkpoint: 'ledger/checkpoint.txt',
  /** Every key that ever signed for this ledger, as witnesses take it in, one a line. */
  keys: 'ledger/keys.txt',
  /** The page that checks the bundle in a browser, without a network. */
  verifier: 'verify.html',
  /** RO-Crate 1.1: every other file but the manifest, with `sha256` and `contentSize`; the last but one. */
  crate: 'ro-crate-metadata.json',
  /** A C2SP signed note over `manifestText`; the last. */
  manifest: 'manifest.txt',
} as const;

export const FIXED_FILES: readonly string[] = Object.values(FILE);

/** The languages a record is printed in. */
export const PRINTED = ['en', 'ar'] as const;

export const captureFile = (id: string): string => `captures/${id}.txt`;
export const recordFile = (id: string): string => `records/${id}.json`;
export const printedFile = (id: string, language: (typeof PRINTED)[number]): string => `records/${id}.${language}.html`;

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const NAMED_BY_ID = new RegExp(`^(?:(captures)/(${UUID})\\.txt|(records)/(${UUID})\\.(?:json|en\\.html|ar\\.html))$`);

/** Whether format 1 knows a file of this name. */
export const isBundleFile = (name: string): boolean => FIXED_FILES.includes(name) || NAMED_BY_ID.test(name);

/** The id in the name of a capture's or a record's file; null for other files. */
export function idInName(name: string): { readonly kind: 'captures' | 'records'; readonly id: string } | null {
  const [, captures, capture, , record] = NAMED_BY_ID.exec(name) ?? [];
  if (capture !== undefined && captures) return { kind: 'captures', id: capture };
  return record === undefined ? null : { kind: 'records', id: record };
}

export const uuid = z.string().regex(new RegExp(`^${UUID}$`));
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
/** RFC 3339 in UTC to the millisecond, as `Date.toISOString` writes it. */
export const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
/** A place or a number of things. */
export const count = z.int().min(0);

const SCOPES = ['record', 'incident', 'project'] as const;
export type ScopeKind = (typeof SCOPES)[number];

/** `bundle.json`. */
export const BundleHead = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  scope: z.strictObject({ kind: z.enum(SCOPES), id: uuid }),
  project: z.strictObject({ id: uuid, slug: z.string(), titleEn: z.string(), titleAr: z.string() }),
  takenAt: moment,
  choices: z.strictObject({
    /** Whether captures are here whole; otherwise their quotes and hashes are. */
    texts: z.boolean(),
    /** Whether people are here by name; otherwise by id alone. */
    names: z.boolean(),
  }),
  /** What the checkpoint says. */
  ledger: z.strictObject({ origin: z.string(), size: count }),
});
export type BundleHead = z.infer<typeof BundleHead>;

/** Why `bundle.json` is not one this house reads. */
export type NoHead = { readonly why: 'not_a_bundle' } | { readonly why: 'unknown_version'; readonly version: string };

/** Reads `bundle.json`; of another version only that it is. */
export function parseHead(text: string): BundleHead | NoHead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { why: 'not_a_bundle' };
  }
  const kind = z.object({ format: z.literal(FORMAT), formatVersion: z.unknown() }).safeParse(json);
  if (!kind.success) return { why: 'not_a_bundle' };
  if (kind.data.formatVersion !== FORMAT_VERSION) return { why: 'unknown_version', version: JSON.stringify(kind.data.formatVersion) };
  const head = BundleHead.safeParse(json);
  return head.success ? head.data : { why: 'not_a_bundle' };
}

/** What the manifest binds together: all other files through the crate's hash, and the tree they are proven in. */
export interface Manifest {
  /** SHA-256 of `ro-crate-metadata.json`, in lower-case hexadecimal. */
  readonly crateSha256: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** The text of the manifest's note: a line for the format, the crate's hash, the tree's size, its root in base64. */
export function manifestText({ crateSha256, size, root }: Manifest): string {
  return `${FORMAT}/${FORMAT_VERSION}\n${crateSha256}\n${size}\n${toBase64(root)}\n`;
}

/** A manifest from the text of its note; null when it is none of format 1. */
export function parseManifest(text: string): Manifest | null {
  const [format, crateSha256 = '', size = '', encoded = '', ...rest] = text.split('\n');
  const root = fromBase64(encoded);
  if (format !== `${FORMAT}/${FORMAT_VERSION}` || rest.join('\n') !== '' || rest.length !== 1) return null;
  if (!sha256Hex.safeParse(crateSha256).success || !/^(?:0|[1-9]\d{0,15})$/.test(size) || root?.length !== 32) return null;
  return { crateSha256, size: Number(size), root };
}
