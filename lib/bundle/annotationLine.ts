import * as z from 'zod';
import { moment, uuid } from './format';

/** What a bundle's `annotations.jsonld` and `claimreviews.jsonld` say, item by item; each stands on a line of its own. */

const URN = 'urn:uuid:';
const urnOf = z
  .string()
  .startsWith(URN)
  .refine((iri) => uuid.safeParse(iri.slice(URN.length)).success);
const PERSON = z.strictObject({ id: urnOf, type: z.literal('Person'), name: z.string().max(300).optional() });
const SOFTWARE = z.strictObject({ type: z.literal('Software'), name: z.string().max(300) });
const words = z.string().max(20_000);

const Passage = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.strictObject({ id: z.string().startsWith('ni:///sha-256;').max(80), type: z.literal('Text'), format: words, language: words }),
  scope: words.optional(),
  selector: z.tuple([
    z.strictObject({ type: z.literal('TextQuoteSelector'), exact: words, prefix: words, suffix: words }),
    z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(1) }),
  ]),
});
export type PassageItem = z.infer<typeof Passage>;

const made = { type: z.literal('Annotation'), created: moment };
const said = { type: z.literal('TextualBody'), format: z.literal('text/plain') };

/** A version of a claim, told of its passage. */
const Described = z.strictObject({
  ...made,
  id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}#version-\d{1,6}(?:-in-[0-9a-f-]{36})?$/),
  motivation: z.literal('describing'),
  creator: z.union([PERSON, z.tuple([PERSON, SOFTWARE])]),
  body: z.tuple([
    z.strictObject({ ...said, purpose: z.literal('describing'), language: z.literal('en'), value: words }),
    z.strictObject({ ...said, purpose: z.literal('describing'), language: z.literal('ar'), value: words }),
    z.strictObject({ type: z.literal('SpecificResource'), purpose: z.literal('linking'), source: urnOf }),
  ]),
  target: Passage,
});

/** A note that begins a thread. */
const Note = z.strictObject({
  ...made,
  id: urnOf,
  motivation: z.literal('commenting'),
  creator: PERSON,
  body: z.strictObject({ ...said, value: words.min(1) }),
  target: z.union([urnOf, z.tuple([urnOf, urnOf]), Passage]),
});

/** A note in a thread. */
const Reply = z.strictObject({ ...Note.shape, motivation: z.literal('replying'), target: urnOf });

/** A thread resolved or opened again. */
const State = z.strictObject({
  ...Reply.shape,
  motivation: z.literal('moderating'),
  body: z.strictObject({ ...said, purpose: z.literal('tagging'), value: z.enum(['resolved', 'reopened']) }),
});

export const AnnotationItem = z.discriminatedUnion('motivation', [Described, Note, Reply, State]);
export type AnnotationItem = z.infer<typeof AnnotationItem>;
export type NoteItem = z.infer<typeof Note> | z.infer<typeof Reply>;

/** What of a review tells whose it is. */
export const ReviewItem = z.looseObject({
  '@type': z.literal('ClaimReview'),
  '@id': z.string().max(200),
  itemReviewed: z.looseObject({ '@id': z.string().regex(/^urn:uuid:[0-9a-f-]{36}#version-\d{1,6}$/) }),
});

/** Longest item, in UTF-16 units: a quote of the longest with its surroundings is less. */
const LONGEST = 200_000;

/** The id in a URN; what follows it is left away. */
export const idInUrn = (iri: string): string => iri.slice(URN.length, URN.length + 36);

/** An item of a list that has one on each line, as the object it is and as it stands; null for a line that is none. */
export function itemOnLine<T>(line: string, schema: z.ZodType<T>): { readonly item: T; readonly said: string } | null {
  const said = line.endsWith(',') ? line.slice(0, -1) : line;
  if (said.length > LONGEST || !said.startsWith('{') || !said.endsWith('}')) return null;
  let json: unknown;
  try {
    json = JSON.parse(said);
  } catch {
    return null;
  }
  const read = schema.safeParse(json);
  return read.success ? { item: read.data, said } : null;
}
