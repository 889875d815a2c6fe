import canonicalize from 'canonicalize';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { checkChain } from '../../lib/claim/chain';
import type { Figure } from '../../lib/figure/figure';
import { parseFigure } from '../../lib/figure/parse';
import type { CaptureId, IncidentId, ProjectId, ProposalId, QuestionId, SourceId } from '../../lib/id';
import { guessKind, matchSource, type ProposedLink, proposeChain } from '../../lib/proposal/chain';
import { OFFERED_MEASURES, offeredClaim } from '../../lib/proposal/offered';
import type { Ground } from '../../lib/proposal/suggest';
import { fail, ok, type Result } from '../../lib/result';
import { locateQuote } from '../../lib/text/locate';
import { FigureInput } from '../claim/input';
import { type Act, act, type Context, newId } from '../context';
import { recountCapture } from '../document/toRead';
import { refuseBlind } from '../doubleReading/blind';
import { idOf, line, optionalLine, parse } from '../parse';
import { apiTokens, captures, proposalOutcomes, proposals } from '../schema';
import { groundOf } from './read';

/** How many proposals of assistants may wait in one capture, and how many of one assistant with one person's token in all. */
export const OPEN_PER_CAPTURE = 200;
const OPEN_PER_ASSISTANT = 1000;

const LinkOffer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('source'), sourceId: idOf<SourceId>() }),
  z.object({ kind: z.literal('named'), name: line() }),
  z.object({ kind: z.literal('unnamed'), description: line() }),
  z.object({ kind: z.literal('not_recorded') }),
]);

/** A claim as an assistant proposes it. Offsets are code points of the capture. */
export const OfferInput = z.object({
  captureId: idOf<CaptureId>(),
  quote: z.string().min(1, 'quote_empty').max(10_000),
  start: z.number().int().min(0).optional(),
  words: line(2000),
  figure: FigureInput.optional(),
  measure: z.enum(OFFERED_MEASURES),
  population: optionalLine(),
  questionId: idOf<QuestionId>().optional(),
  incidentId: idOf<IncidentId>().optional(),
  chain: z.array(LinkOffer).max(10).default([]),
  scope: optionalLine(),
  reason: z.string().trim().min(1, 'reason_required').max(2000),
});
type Offer = z.output<typeof OfferInput>;

/** The chain an assistant names, behind the document's own source; speakers the project knows are recognised by name. */
function chainOf({ chain }: Offer, { speaker, sources }: Ground): Result<[ProposedLink, ...ProposedLink[]]> {
  if (!chain.length) return ok(proposeChain([], speaker, sources));
  const links: [ProposedLink, ...ProposedLink[]] = [{ kind: 'source', sourceId: speaker.id }];
  for (const link of chain) {
    if (link.kind === 'source' && !sources.some(({ id }) => id === link.sourceId)) return fail('not_found', 'chain');
    if (link.kind !== 'named') links.push(link);
    else {
      const known = matchSource(link.name, sources);
      links.push(known ? { kind: 'source', sourceId: known.id } : { kind: 'new', name: link.name, sourceKind: guessKind(link.name) });
    }
  }
  const checked = checkChain(links.map((link) => (link.kind === 'new' ? { kind: 'unnamed', description: link.name } : link)));
  return checked.ok ? ok(links) : checked;
}

/** The figure the words state, or the one the assistant read in words no rule can read. */
function figureOf({ words, figure }: Offer): Result<Figure> {
  if (figure) return ok(figure);
  const read = parseFigure(words);
  return read.ok ? read : fail(read.problems[0].code, 'words', read.problems[0].params);
}

function belongs({ questionId, incidentId, measure }: Offer, { questions, incidents }: Ground): Result<null> {
  const asked = questions.find(({ id }) => id === questionId);
  if (questionId && !asked) return fail('not_found', 'questionId');
  if (asked && asked.measure !== measure) return fail('invalid', 'measure');
  if (incidentId && !incidents.some(({ id }) => id === incidentId)) return fail('not_found', 'incidentId');
  return ok(null);
}

/** The offer in the form in which the readings of a capture are kept, every word of it found in the capture. */
function readingOf(offer: Offer, ground: Ground) {
  const quote = locateQuote(ground.text, offer.quote, offer.start);
  if (!quote.ok) return quote;
  const { start, end, exact: text } = quote.value;
  if (!text.includes(offer.words)) return fail('words_elsewhere', 'words');
  const figure = figureOf(offer);
  if (!figure.ok) return figure;
  const chain = chainOf(offer, ground);
  if (!chain.ok) return chain;
  const placed = belongs(offer, ground);
  if (!placed.ok) return placed;
  const { measure, population, words, scope, reason, questionId = null, incidentId = null } = offer;
  const answer = { kind: 'figure', figure: figure.value, words } as const;
  return ok(
    offeredClaim({
      quote: { start, end, text },
      measure,
      population,
      answer,
      offered: { chain: chain.value, questionId, incidentId, scope, reason },
    }),
  );
}

const waiting = (tx: Act['tx'], ...of: Parameters<typeof and>) =>
  tx
    .select({ count: sql<number>`count(*)::int` })
    .from(proposals)
    .leftJoin(proposalOutcomes, eq(proposalOutcomes.proposalId, proposals.id))
    .where(and(isNull(proposalOutcomes.proposalId), ...of));

/** Whether there is room for one more. The token's row is the queue at which its proposals wait, the capture's that of its numbers. */
async function refuseTooMany({ tx, by }: Act, assistant: string, tokenId: string, captureId: CaptureId): Promise<Result<null>> {
  await tx.select({ id: apiTokens.id }).from(apiTokens).where(eq(apiTokens.id, tokenId)).for('update');
  await tx.select({ id: captures.id }).from(captures).where(eq(captures.id, captureId)).for('update');
  const [inAll] = await waiting(tx, eq(proposals.assistant, assistant), eq(proposals.proposedBy, by));
  if ((inAll?.count ?? 0) >= OPEN_PER_ASSISTANT) return fail('too_many_proposals', undefined, { count: OPEN_PER_ASSISTANT });
  const [here] = await waiting(tx, eq(proposals.captureId, captureId), sql`${proposals.assistant} is not null`);
  if ((here?.count ?? 0) >= OPEN_PER_CAPTURE) return fail('too_many_proposals', undefined, { count: OPEN_PER_CAPTURE });
  return ok(null);
}

/**
 * Keeps a claim that an assistant proposes, for a person to accept, correct or reject; it bears the assistant's name for ever. Only a
 * token made for an assistant can. Problems: assistant_only, quote_*, words_elsewhere, figure_*, chain_*, not_found, invalid (a question
 * of another measure), already_exists (this assistant proposed the same there), too_many_proposals, reading_blind.
 */
export async function offerClaim(context: Context, projectId: ProjectId, input: z.input<typeof OfferInput>): Promise<Result<ProposalId>> {
  const parsed = parse(OfferInput, input);
  if (!parsed.ok) return parsed;
  const { captureId } = parsed.value;
  return act(context, 'claim.propose', projectId, async (action) => {
    const { tx, at, by, log } = action;
    const { incidentId, questionId } = parsed.value;
    const { id: tokenId, assistant } = context.actor.token ?? {};
    if (!tokenId || !assistant) return fail('assistant_only');
    const free = await refuseBlind(action, projectId, captureId);
    if (!free.ok) return free;
    const ground = await groundOf(tx, projectId, captureId, {
      incidentIds: incidentId ? [incidentId] : [],
      questionIds: questionId ? [questionId] : [],
    });
    if (!ground) return fail('not_found', 'captureId');
    const offered = readingOf(parsed.value, ground);
    if (!offered.ok) return offered;
    const room = await refuseTooMany(action, assistant, tokenId, captureId);
    if (!room.ok) return room;
    const { claim } = offered.value;
    const there = await tx
      .select({ assistant: proposals.assistant, start: proposals.start, end: proposals.end, reading: proposals.reading })
      .from(proposals)
      .where(and(eq(proposals.captureId, captureId), eq(proposals.assistant, assistant), eq(proposals.start, claim.start)));
    const said = (one: typeof offered.value) => canonicalize([one.claim.end, one.claim.measure, one.claim.population, one.offered?.answer]);
    if (there.some(({ reading }) => reading.kind === 'claim' && said(reading) === said(offered.value))) return fail('already_exists');
    const id = newId<ProposalId>();
    const number = sql<number>`(select coalesce(max(p.number), 0) + 1 from proposals p where p.capture_id = ${captureId})`;
    const span = { start: claim.start, end: claim.end };
    const mark = { assistant, proposedBy: by };
    await tx
      .insert(proposals)
      .values({ id, projectId, captureId, number, kind: 'claim', ...span, reading: offered.value, ...mark, createdAt: at });
    recountCapture(action, projectId, captureId);
    await log('proposal', id, { assistant, captureId, ...span, measure: claim.measure, answer: offered.value.offered?.answer });
    return ok(id);
  });
}
