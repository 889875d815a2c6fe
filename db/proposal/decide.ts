import { and, asc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { AnnotationId, CaptureId, ClaimId, ProjectId, ProposalId, QuestionId } from '../../lib/id';
import { suggestionOf } from '../../lib/proposal/offered';
import type { StoredReading } from '../../lib/proposal/stored';
import type { Ground } from '../../lib/proposal/suggest';
import { fail, ok, type Result } from '../../lib/result';
import { codePointOffset, sliceCodePoints } from '../../lib/text/offset';
import { insertAnnotation } from '../annotation/write';
import { ClaimInput } from '../claim/input';
import { claimsOfCaptures, type StoredClaim } from '../claim/read';
import { insertClaim } from '../claim/record';
import { type Act, act, type Context } from '../context';
import { recountCapture } from '../document/toRead';
import { refuseBlind } from '../doubleReading/blind';
import { idOf, parse } from '../parse';
import { refreshQuestions } from '../question/summary';
import { proposalOutcomes, proposals } from '../schema';
import { CorrectedClaim, linksOf, questionOf, resolve } from './make';
import { groundOf, recordedAs } from './read';

type Row = typeof proposals.$inferSelect;
type Made = { readonly claimId: ClaimId; readonly questionId: QuestionId };
type ReadProposal = Extract<StoredReading, { kind: 'claim' }>;

/** The proposal, if nobody decided about it yet; its row is the queue at which two who decide at once wait. */
async function undecided(action: Act, projectId: ProjectId, id: ProposalId): Promise<Result<Row>> {
  const { tx } = action;
  const [row] = await tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.projectId, projectId), eq(proposals.id, id)))
    .for('update');
  if (!row) return fail('not_found');
  const free = await refuseBlind(action, projectId, row.captureId as CaptureId);
  if (!free.ok) return free;
  const [outcome] = await tx.select({ id: proposalOutcomes.proposalId }).from(proposalOutcomes).where(eq(proposalOutcomes.proposalId, id));
  return outcome ? fail('already_decided') : ok(row);
}

async function settle(
  action: Act,
  row: Row,
  outcome: Omit<typeof proposalOutcomes.$inferInsert, 'proposalId' | 'projectId' | 'createdBy' | 'createdAt'>,
) {
  const { tx, at, by } = action;
  await tx.insert(proposalOutcomes).values({ proposalId: row.id, projectId: row.projectId, ...outcome, createdBy: by, createdAt: at });
  recountCapture(action, row.projectId as ProjectId, row.captureId as CaptureId);
}

/** Accepts one proposal as it stands suggested against `ground`. */
async function acceptSuggested(action: Act, projectId: ProjectId, row: Row, reading: ReadProposal, ground: Ground): Promise<Result<Made>> {
  const suggestion = suggestionOf(reading, ground);
  if (!suggestion) return fail('figure_unreadable');
  const question = await questionOf(action, projectId, suggestion, ground);
  if (!question.ok) return question;
  const exact = sliceCodePoints(ground.text, codePointOffset(row.start), codePointOffset(row.end));
  const input: z.input<typeof ClaimInput> = {
    quote: { captureId: row.captureId, start: row.start, end: row.end, exact },
    question: question.value,
    answer: suggestion.answer,
    chain: await linksOf(action, projectId, suggestion.chain),
  };
  const parsed = parse(ClaimInput, input);
  return parsed.ok ? finish(action, projectId, row, parsed.value, reading.claim.trail) : parsed;
}

async function finish(
  action: Act,
  projectId: ProjectId,
  row: Row,
  claim: z.output<typeof ClaimInput>,
  trail: readonly string[],
): Promise<Result<Made>> {
  const made = await insertClaim(action, projectId, claim);
  if (!made.ok) return made;
  await settle(action, row, { outcome: 'accepted', claimId: made.value.claimId });
  const { claimId, questionId, quoteId } = made.value;
  const from = row.assistant === null ? { trail } : { trail, assistant: row.assistant };
  await action.log(
    'claim',
    claimId,
    { version: 1, questionId, quoteId, answer: claim.answer, proposalId: row.id, ...from },
    'claim.accept',
  );
  return ok({ claimId, questionId });
}

async function accept(
  action: Act,
  projectId: ProjectId,
  row: Row,
  claim: z.output<typeof CorrectedClaim> | undefined,
): Promise<Result<Made>> {
  const { reading } = row;
  if (reading.kind !== 'claim') return fail('invalid');
  if (claim) {
    const resolved = await resolve(action, projectId, claim);
    return resolved.ok ? finish(action, projectId, row, resolved.value, [...reading.claim.trail, 'corrected']) : resolved;
  }
  const ground = await groundOf(action.tx, projectId, row.captureId as CaptureId);
  return ground ? acceptSuggested(action, projectId, row, reading, ground) : fail('not_found');
}

export const AcceptInput = z.object({ proposalId: idOf<ProposalId>(), claim: CorrectedClaim.optional() });

/**
 * Makes a proposal a claim: as it is suggested, or as the person corrected it (`claim`). The ledger keeps the trail of
 * rules it came from. Problems: already_decided, required (no measure to ask about), those of recording.
 */
export async function acceptProposal(context: Context, projectId: ProjectId, input: z.input<typeof AcceptInput>): Promise<Result<ClaimId>> {
  const parsed = parse(AcceptInput, input);
  if (!parsed.ok) return parsed;
  const { proposalId, claim } = parsed.value;
  return act(context, 'claim.accept', projectId, async (action) => {
    const row = await undecided(action, projectId, proposalId);
    if (!row.ok) return row;
    const made = await accept(action, projectId, row.value, claim);
    if (!made.ok) return made;
    await refreshQuestions(action, projectId, [made.value.questionId]);
    return ok(made.value.claimId);
  });
}

/** The claims of a capture that no proposal became. */
async function claimsByHand({ tx }: Act, projectId: ProjectId, captureId: CaptureId): Promise<StoredClaim[]> {
  const made = await tx
    .select({ claimId: proposalOutcomes.claimId })
    .from(proposalOutcomes)
    .innerJoin(proposals, eq(proposals.id, proposalOutcomes.proposalId))
    .where(eq(proposals.captureId, captureId));
  const claims = await claimsOfCaptures(tx, projectId, [captureId]);
  return claims.filter(({ id }) => !made.some(({ claimId }) => claimId === id));
}

const All = z.object({ captureId: idOf<CaptureId>() });

/** Accepts every undecided proposal of a capture that suggests a whole claim, in the order of the text. Returns how many. */
export async function acceptAllProposals(context: Context, projectId: ProjectId, input: z.input<typeof All>): Promise<Result<number>> {
  const parsed = parse(All, input);
  if (!parsed.ok) return parsed;
  const { captureId } = parsed.value;
  return act(context, 'claim.accept', projectId, async (action) => {
    const rows = await action.tx
      .select({ proposal: proposals })
      .from(proposals)
      .leftJoin(proposalOutcomes, eq(proposalOutcomes.proposalId, proposals.id))
      .where(and(eq(proposals.projectId, projectId), eq(proposals.captureId, captureId), isNull(proposalOutcomes.proposalId)))
      .orderBy(asc(proposals.number));
    const byHand = await claimsByHand(action, projectId, captureId);
    const accepted: QuestionId[] = [];
    for (const { proposal } of rows) {
      const { reading } = proposal;
      if (recordedAs(proposal, byHand)) continue;
      // Read anew each time: what one acceptance opens, the next may belong to.
      const ground = await groundOf(action.tx, projectId, captureId);
      if (!ground) return fail('not_found');
      if (reading.kind !== 'claim' || !suggestionOf(reading, ground)?.measure) continue;
      const claim = await acceptSuggested(action, projectId, proposal, reading, ground);
      if (!claim.ok) return claim;
      accepted.push(claim.value.questionId);
    }
    await refreshQuestions(action, projectId, accepted);
    return ok(accepted.length);
  });
}

export const RejectInput = z.object({ proposalId: idOf<ProposalId>(), reason: z.string().trim().min(1, 'reason_required').max(2000) });

/** Rejects a proposal with a reason; it stays to be seen. Problems: already_decided, reason_required. */
export async function rejectProposal(context: Context, projectId: ProjectId, input: z.input<typeof RejectInput>): Promise<Result<null>> {
  const parsed = parse(RejectInput, input);
  if (!parsed.ok) return parsed;
  const { proposalId, reason } = parsed.value;
  return act(context, 'claim.reject', projectId, async (action) => {
    const row = await undecided(action, projectId, proposalId);
    if (!row.ok) return row;
    await settle(action, row.value, { outcome: 'rejected', reason });
    await action.log('proposal', proposalId, { reason });
    return ok(null);
  });
}

export const FindingNoteInput = z.object({ proposalId: idOf<ProposalId>(), body: z.string().trim().min(1, 'required').max(10_000) });

/** Turns a finding into an annotation on the words it is about. Problems: already_decided. */
export async function noteFinding(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof FindingNoteInput>,
): Promise<Result<AnnotationId>> {
  const parsed = parse(FindingNoteInput, input);
  if (!parsed.ok) return parsed;
  const { proposalId, body } = parsed.value;
  return act(context, 'annotation.write', projectId, async (action) => {
    const row = await undecided(action, projectId, proposalId);
    if (!row.ok) return row;
    const ground = await groundOf(action.tx, projectId, row.value.captureId as CaptureId);
    if (!ground) return fail('not_found');
    const { start, end } = row.value;
    const exact = sliceCodePoints(ground.text, codePointOffset(start), codePointOffset(end));
    const quote = { captureId: row.value.captureId as CaptureId, start, end, exact };
    const annotationId = await insertAnnotation(action, projectId, { kind: 'quote', quote }, body);
    if (!annotationId.ok) return annotationId;
    await settle(action, row.value, { outcome: 'noted', annotationId: annotationId.value });
    return annotationId;
  });
}
