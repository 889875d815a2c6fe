import * as z from 'zod';
import { CLAIM_STATUSES, MEASURES } from '../claim/claim';
import { PRECISIONS } from '../claim/incident';
import { GRADES, SOURCE_KINDS } from '../claim/source';
import { FIGURE_LIMIT, VAGUE_WORDS } from '../figure/figure';
import { count, moment, sha256Hex, uuid } from './format';

/** The lines of a bundle's files (`format.ts` tells which file holds which). No key may be left out or added; what is not known is null. */

/** Who did it. The name is left out when names were. */
export const Person = z.strictObject({ id: uuid, name: z.string().optional() });
export type Person = z.infer<typeof Person>;

/** One capture and the publication it is of. `sha256` is over the UTF-8 bytes of its text, `characters` counts code points. */
export const CaptureLine = z.strictObject({
  id: uuid,
  documentId: uuid,
  number: z.int().min(1),
  sha256: sha256Hex,
  characters: count,
  capturedAt: moment,
  by: Person,
  tool: z.string(),
  document: z.strictObject({
    title: z.string(),
    author: z.string().nullable(),
    address: z.string().nullable(),
    language: z.string(),
    /** EDTF level 1. */
    publishedOn: z.string().nullable(),
    sourceId: uuid,
  }),
});
export type CaptureLine = z.infer<typeof CaptureLine>;

/** An exact stretch of a capture: Unicode code points of its text, in logical order, end exclusive. */
export const QuoteOfLine = z.strictObject({
  id: uuid,
  captureId: uuid,
  start: count,
  end: z.int().min(1),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export type QuoteOfLine = z.infer<typeof QuoteOfLine>;

/** A JSON object with every key it was written with: `z.record` would leave out one that is named `__proto__`, and its digest with it. */
const jsonObject = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const stated = z.int().min(0).max(FIGURE_LIMIT);

const FigureOfLine = z.discriminatedUnion('operator', [
  z.strictObject({ operator: z.enum(['exactly', 'more_than', 'at_least', 'less_than', 'at_most', 'about']), value: stated }),
  z.strictObject({ operator: z.literal('between'), low: stated, high: stated }),
  z.strictObject({ operator: z.literal('vague'), word: z.enum(VAGUE_WORDS) }),
  z.strictObject({ operator: z.enum(['none', 'unknown']) }),
]);

/** As `lib/claim/claim.ts` Answer. */
const AnswerOfLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), figure: FigureOfLine, words: z.string() }),
  z.strictObject({ kind: z.enum(['date', 'time', 'text']), value: z.string(), words: z.string() }),
]);

/** As `lib/claim/claim.ts` Link. */
const LinkOfLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('source'), sourceId: uuid }),
  z.strictObject({ kind: z.literal('unnamed'), description: z.string() }),
  z.strictObject({ kind: z.literal('not_recorded') }),
]);

/** One immutable version of a claim. The chain runs from the nearest to the origin. */
const VersionOfLine = z.strictObject({
  version: z.int().min(1),
  questionId: uuid,
  answer: AnswerOfLine,
  chain: z.array(LinkOfLine).min(1),
  quote: QuoteOfLine,
  /** EDTF level 1. */
  asOf: z.string().nullable(),
  /** The part of the question it speaks of; empty for the whole. */
  scope: z.string(),
  credibility: z.int().min(1).max(6).nullable(),
  note: z.string(),
  status: z.enum(CLAIM_STATUSES),
  reason: z.string(),
  by: Person,
  at: moment,
});

/** A claim with all its versions, the first one first; the last is the one that stands. */
export const ClaimLine = z.strictObject({
  id: uuid,
  /** The assistant whose proposal a person accepted; absent for every other claim. */
  proposedBy: z.string().min(1).optional(),
  versions: z.array(VersionOfLine).min(1),
});
export type ClaimLine = z.infer<typeof ClaimLine>;

export const SourceLine = z.strictObject({
  id: uuid,
  kind: z.enum(SOURCE_KINDS),
  nameEn: z.string(),
  nameAr: z.string(),
  /** Whether it is a party to the conflict. */
  party: z.boolean(),
  /** Its dated grades, oldest first. */
  grades: z.array(z.strictObject({ topic: z.string(), grade: z.enum(GRADES), reason: z.string(), gradedOn: z.string(), by: Person })),
});
export type SourceLine = z.infer<typeof SourceLine>;

export const QuestionLine = z.strictObject({
  id: uuid,
  incidentId: uuid,
  measure: z.enum(MEASURES),
  populationEn: z.string(),
  populationAr: z.string(),
  position: z.int(),
});
export type QuestionLine = z.infer<typeof QuestionLine>;

export const IncidentLine = z.strictObject({
  id: uuid,
  titleEn: z.string(),
  titleAr: z.string(),
  /** EDTF level 1. */
  date: z.string().nullable(),
  placeEn: z.string(),
  placeAr: z.string(),
  precision: z.enum(PRECISIONS),
  partOf: uuid.nullable(),
});
export type IncidentLine = z.infer<typeof IncidentLine>;

/**
 * An act as its leaf has it. Its leaf is SHA-256(0x00 ‖ RFC 8785 JSON of `entry`), at `index` of the tree (RFC 6962 §2.1).
 * `payload` is what was recorded with it, of which the entry holds the digest; null when it was struck out or is left out here.
 */
export const EntryLine = z.strictObject({
  index: count,
  entry: z.strictObject({
    id: uuid,
    at: moment,
    actorId: uuid.nullable(),
    projectId: uuid.nullable(),
    /** As the ledger names acts; one that this version of the house does not know is no fault. */
    verb: z.string(),
    subject: z.string(),
    subjectId: uuid,
    payloadSha256: sha256Hex,
  }),
  payload: jsonObject.nullable(),
});
export type EntryLine = z.infer<typeof EntryLine>;

/** The hash of the full subtree of 2^level leaves that begins at leaf `index` · 2^level. */
export const NodeLine = z.strictObject({ level: z.int().min(0).max(52), index: count, hash: sha256Hex });
export type NodeLine = z.infer<typeof NodeLine>;

const Value = z.looseObject({
  settled: z.boolean().optional(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  text: z.string().nullable(),
});

/**
 * What checking needs of `records/<id>.json`, which is `lib/export/recordJson.ts` with the ids of its people beside their names
 * (the names left out when they were): `authorId`, `decision.byId`. It may say more.
 */
export const RecordFile = z.looseObject({
  format: z.literal('isnad-record'),
  formatVersion: z.literal(1),
  id: uuid,
  question: z.looseObject({ id: uuid }),
  value: Value,
  rule: z.string(),
  authorId: uuid,
  submittedAt: moment,
  decision: z.looseObject({ kind: z.enum(['approved', 'returned']), byId: uuid, at: moment }).nullable(),
  /** RFC 8785 JSON of everything the value rests on, and its SHA-256. */
  inputs: z.string(),
  inputHash: sha256Hex,
  /** Every claim taken in or left out, at the version its author saw. */
  claims: z.array(z.looseObject({ id: uuid, version: z.int().min(1), included: z.boolean() })),
});
export type RecordFile = z.infer<typeof RecordFile>;

/** What checking needs of `ro-crate-metadata.json`: its files, each with its hash and its size in bytes. */
export const Crate = z.looseObject({
  '@context': z.unknown(),
  '@graph': z.array(
    z.looseObject({
      '@id': z.string(),
      '@type': z.union([z.string(), z.array(z.string())]),
      sha256: sha256Hex.optional(),
      contentSize: z
        .string()
        .regex(/^\d{1,15}$/)
        .optional(),
    }),
  ),
});
