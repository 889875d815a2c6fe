import { z } from 'zod';
import { CLAIM_STATUSES, MEASURES } from '@/lib/claim/claim';
import { PRECISIONS } from '@/lib/claim/incident';
import { GRADES, SOURCE_KINDS } from '@/lib/claim/source';
import { VAGUE_WORDS } from '@/lib/figure/figure';
import { ROLES } from '@/lib/policy';

/** What the API answers, told once for the checker and for the documents. Moments are RFC 3339 in UTC; dates of the world EDTF level 1. */

/** A moment: a Date here, RFC 3339 in the JSON. */
export const moment = z.date().meta({ override: { type: 'string', format: 'date-time' } });
export const id = z.uuid();
const text = z.string();
const count = z.number().int();

export const Project = z
  .object({ id, slug: text, titleEn: text, titleAr: text, role: z.enum(ROLES) })
  .meta({ id: 'Project', description: 'A project, with your own role in it.' });

const Figure = z
  .union([
    z.object({ operator: z.enum(['exactly', 'more_than', 'at_least', 'less_than', 'at_most', 'about']), value: count }),
    z.object({ operator: z.literal('between'), low: count, high: count }),
    z.object({ operator: z.literal('vague'), word: z.enum(VAGUE_WORDS) }),
    z.object({ operator: z.enum(['none', 'unknown']) }),
  ])
  .meta({ id: 'Figure', description: 'A number as a source stated it.' });

const said = { value: text, words: text };
export const Answer = z
  .union([
    z.object({ kind: z.literal('figure'), figure: Figure, words: text }),
    z.object({ kind: z.literal('date'), ...said }),
    z.object({ kind: z.literal('time'), ...said }),
    z.object({ kind: z.literal('text'), ...said }),
  ])
  .meta({ id: 'Answer', description: "What a source answers, with the source's own words." });

const Link = z
  .union([
    z.object({ kind: z.literal('source'), sourceId: id }),
    z.object({ kind: z.literal('unnamed'), description: text }),
    z.object({ kind: z.literal('not_recorded') }),
  ])
  .meta({ id: 'Link', description: 'One link of an attribution chain.' });
export const Chain = z.array(Link).readonly().meta({ description: 'Nearest first; the far end is the origin.' });

const Quote = z
  .object({ id, start: count, end: count, exact: text, prefix: text, suffix: text })
  .meta({ id: 'Quote', description: 'A stretch of a capture in Unicode code points, end exclusive.' });

export const Claim = z
  .object({
    ...{ id, version: count, status: z.enum(CLAIM_STATUSES), questionId: id, measure: z.enum(MEASURES) },
    answer: Answer,
    chain: Chain,
    recordedChain: Chain.meta({ description: 'The chain as recorded, before what was stated of copies.' }),
    asOf: text.nullable(),
    ...{ scope: text, credibility: count.nullable(), note: text, reason: text },
    quote: Quote,
    captureId: id,
    documentId: id,
    proposedBy: text.nullable().meta({ description: 'The assistant that proposed it, for ever; null when none did.' }),
    ...{ by: text, at: moment },
  })
  .meta({ id: 'Claim', description: "One source's answer to one question, at one version." });

export const Source = z
  .object({ id, kind: z.enum(SOURCE_KINDS), nameEn: text, nameAr: text, party: z.boolean(), grade: z.enum(GRADES).nullable() })
  .meta({ id: 'Source' });

export const Incident = z
  .object({
    ...{ id, titleEn: text, titleAr: text, date: text.nullable(), placeEn: text, placeAr: text },
    ...{ precision: z.enum(PRECISIONS), partOf: id.nullable() },
  })
  .meta({ id: 'Incident' });

export const Question = z
  .object({ id, incidentId: id, measure: z.enum(MEASURES), populationEn: text, populationAr: text })
  .meta({ id: 'Question' });

const size = z.object({ low: count, high: count });
export const Policy = z
  .object({
    version: count,
    aboutTolerance: z.number(),
    vague: z.object({ several: size, dozens: size, hundreds: size, thousands: size }),
  })
  .meta({ id: 'Policy', description: 'How the project reads "about" and vague words.' });

const Note = z.object({ id, body: text, mentions: z.array(text).readonly(), by: text, at: moment }).meta({ id: 'Note' });
export const Thread = z
  .object({
    id,
    target: z.union([
      z.object({ kind: z.literal('quote'), quoteId: id }),
      z.object({ kind: z.literal('claim'), claimId: id }),
      z.object({ kind: z.literal('question'), questionId: id }),
      z.object({ kind: z.literal('pair'), claimId: id, otherClaimId: id }),
      z.object({ kind: z.literal('reconciliation'), reconciliationId: id }),
    ]),
    notes: z.array(Note).readonly(),
    resolved: z.object({ by: text, at: moment }).nullable(),
  })
  .meta({ id: 'Thread', description: 'Notes about one thing, the first and its replies.' });

export const WholeRecord = z
  .looseObject({ format: text, formatVersion: z.number(), id, status: text, stale: z.boolean(), inputs: text })
  .meta({ id: 'Record', description: 'A record with its whole provenance, field by field as proof bundles have it.' });
