import { z } from 'zod';
import { OfferInput, offerClaim } from '@/db/proposal/offer';
import { ok } from '@/lib/result';
import { inProject, project } from './shapes';
import { DATA, readWhich, Which } from './text';
import type { Tool } from './tool';

const Proposed = z.object({
  capture: z.string(),
  proposals: z.array(
    z.object({
      id: z.string(),
      start: z.number(),
      end: z.number(),
      quote: z.string().describe(DATA),
      words: z.string(),
      measure: z.string(),
      population: z.string(),
      assistant: z.string().nullable().describe('The assistant that proposed it; null for what the house’s own reading found'),
      outcome: z.enum(['accepted', 'rejected', 'noted']).nullable().describe('Null while no person has decided'),
      reason: z.string(),
      claim: z.string().nullable(),
    }),
  ),
});

export const listProposals: Tool<typeof Which.shape, typeof Proposed.shape> = {
  name: 'list_proposals',
  title: 'Proposed claims',
  description: 'The claims proposed from a document, by the house’s own reading and by assistants, and what a person made of each.',
  input: Which,
  output: Proposed,
  run: (context, input) =>
    readWhich(context, input, ({ capture, proposals }) =>
      ok({
        capture: capture.id,
        proposals: proposals.flatMap(({ stored, by, outcome, ...one }) =>
          stored.kind === 'finding'
            ? []
            : {
                ...one,
                quote: stored.claim.text,
                words: stored.claim.figure.text,
                measure: stored.claim.measure,
                population: stored.claim.population?.text ?? '',
                assistant: by?.assistant ?? null,
                outcome: outcome?.outcome ?? null,
                reason: outcome?.reason ?? '',
                claim: outcome?.claimId ?? null,
              },
        ),
      }),
    ),
};

const { shape } = OfferInput;
const Offer = z.object({
  project,
  captureId: shape.captureId.describe('Id of the capture the words stand in, as read_document gives it'),
  quote: shape.quote.describe('The words that make the claim, letter for letter as the text has them'),
  start: shape.start.describe('Where the quote begins, in Unicode code points. Needed when the words stand there more than once'),
  words: shape.words.describe('The words of the figure itself, inside the quote: «أكثر من 60», "at least a dozen"'),
  figure: shape.figure.describe('The figure these words state. Only where no rule can read it from them'),
  measure: shape.measure.describe('What the figure counts'),
  population: shape.population.describe('Who or what is counted, in the text’s words'),
  questionId: shape.questionId.describe('The question it answers, when read_bench shows one'),
  incidentId: shape.incidentId.describe('The incident it tells of, when known'),
  chain: shape.chain.describe(
    'Whom the document’s own source has it from, nearest first, ending with the origin. A source of the project by its id, one that the text names, a person known only by words, or not_recorded at the end. Empty when the text says nothing of it',
  ),
  scope: shape.scope.describe('The part of the question it speaks of, when it speaks only of a part'),
  reason: shape.reason.describe('Why the words say this, for the person who decides'),
});
const Made = z.object({ proposal: z.string() });

export const proposeClaim: Tool<typeof Offer.shape, typeof Made.shape> = {
  name: 'propose_claim',
  title: 'Propose a claim',
  description:
    'Proposes what one source claims in a document’s text, with the words it rests on. A person accepts, corrects or rejects it; until then it counts for nothing, and it bears your name for ever. The quote is checked against the text.',
  input: Offer,
  output: Made,
  writes: true,
  run: (context, { project: slug, ...offer }) =>
    inProject(context, slug, async ({ id }) => {
      const made = await offerClaim(context, id, offer);
      return made.ok ? ok({ proposal: made.value }) : made;
    }),
};
