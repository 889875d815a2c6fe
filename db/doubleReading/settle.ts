import { z } from 'zod';
import { type Item, isAgreed } from '../../lib/agreement/align';
import type { ClaimId, IncidentId, ProjectId, QuestionId, ReadingId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { idOf, parse } from '../parse';
import { refreshQuestions } from '../question/summary';
import { settlements } from '../schema';
import { claimFrom, type Found } from './claimFrom';
import { contentOf, DoubleReadingRef, ReadingInput } from './input';
import { type Adjudication, adjudicationOf } from './items';

const Sides = z.object({ first: idOf<ReadingId>().nullable(), second: idOf<ReadingId>().nullable() });
/** Which incident a new claim belongs to; without meaning when the double reading is of an incident. */
const incidentId = idOf<IncidentId>().nullable().default(null);

/** `both`: the readings are two statements after all, and each becomes a claim. */
const OUTCOMES = ['first', 'second', 'both', 'another', 'no_claim'] as const;

export const SettleInput = z.object({
  ...DoubleReadingRef.shape,
  ...Sides.shape,
  incidentId,
  outcome: z.enum(OUTCOMES),
  reason: z.string().trim().min(1, 'reason_required').max(2000),
  /** What the adjudicator reads there, for `another`. */
  another: ReadingInput.optional(),
});

type Stored = Pick<typeof settlements.$inferInsert, 'firstReading' | 'secondReading' | 'outcome' | 'claimId' | 'reason'>;

/** Writes one settlement; its unique keys decide between two who settle the same reading at once. */
async function write({ tx, at, by, log }: Act, { row }: Adjudication, stored: Stored): Promise<void> {
  const id = newId();
  await tx.insert(settlements).values({ id, projectId: row.projectId, doubleReadingId: row.id, ...stored, createdBy: by, createdAt: at });
  await log('double_reading', row.id, { settlementId: id, ...stored });
}

function itemOf({ items }: Adjudication, { first, second }: z.output<typeof Sides>): Item | undefined {
  return items.find((item) => (item.first?.id ?? null) === first && (item.second?.id ?? null) === second);
}

/** What the outcome takes, and from which readings. */
function taken(item: Item, { outcome, another }: z.output<typeof SettleInput>): Result<{ reading: Found | null; stored: Stored }[]> {
  const [firstReading, secondReading] = [item.first?.id ?? null, item.second?.id ?? null];
  const whole = { firstReading, secondReading, reason: '' };
  switch (outcome) {
    case 'first':
      return item.first ? ok([{ reading: item.first, stored: { ...whole, outcome } }]) : fail('invalid', 'outcome');
    case 'second':
      return item.second ? ok([{ reading: item.second, stored: { ...whole, outcome } }]) : fail('invalid', 'outcome');
    case 'both':
      return item.first && item.second
        ? ok([
            { reading: item.first, stored: { ...whole, secondReading: null, outcome: 'first' } },
            { reading: item.second, stored: { ...whole, firstReading: null, outcome: 'second' } },
          ])
        : fail('invalid', 'outcome');
    case 'no_claim':
      return ok([{ reading: null, stored: { ...whole, outcome } }]);
    case 'another': {
      if (!another) return fail('required', 'another');
      const { quote, ...rest } = another;
      const content = contentOf(rest);
      if (!content.ok) return content;
      if (quote.captureId !== (item.first ?? item.second).captureId) return fail('not_found', 'another');
      return ok([{ reading: { ...quote, ...content.value }, stored: { ...whole, outcome } }]);
    }
  }
}

/**
 * Settles one item of two readings, by the adjudicator alone and for good; the claim is recorded in the same act. Returns the claims.
 * Problems: not_allowed, not_handed_in, not_found (no such item), already_decided, reason_required, required (incidentId), those of recording.
 */
export async function settleDifference(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof SettleInput>,
): Promise<Result<ClaimId[]>> {
  const parsed = parse(SettleInput, input);
  if (!parsed.ok) return parsed;
  return act(context, 'double_reading.settle', projectId, async (action) => {
    const adjudication = await adjudicationOf(action, projectId, parsed.value.doubleReadingId);
    if (!adjudication.ok) return adjudication;
    const item = itemOf(adjudication.value, parsed.value);
    if (!item) return fail('not_found');
    if (adjudication.value.isSettled(item)) return fail('already_decided');
    const found = taken(item, parsed.value);
    if (!found.ok) return found;
    const claims: ClaimId[] = [];
    const moved: QuestionId[] = [];
    for (const { reading, stored } of found.value) {
      const made = reading ? await claimFrom(action, adjudication.value, reading, parsed.value.incidentId) : ok(null);
      if (!made.ok) return made;
      await write(action, adjudication.value, { ...stored, claimId: made.value?.claimId ?? null, reason: parsed.value.reason });
      if (made.value) claims.push(made.value.claimId);
      if (made.value?.questionId) moved.push(made.value.questionId);
    }
    await refreshQuestions(action, projectId, moved);
    return ok(claims);
  });
}

export const AgreedInput = z.object({ ...DoubleReadingRef.shape, incidentId, items: z.array(Sides).min(1, 'required').max(500) });

/**
 * Records items on which both readers agree in everything, together. Returns how many. Problems: not_allowed, not_handed_in,
 * not_found (no such item, or one they do not agree on), already_decided, required (incidentId).
 */
export async function settleAgreed(context: Context, projectId: ProjectId, input: z.input<typeof AgreedInput>): Promise<Result<number>> {
  const parsed = parse(AgreedInput, input);
  if (!parsed.ok) return parsed;
  return act(context, 'double_reading.settle', projectId, async (action) => {
    const adjudication = await adjudicationOf(action, projectId, parsed.value.doubleReadingId);
    if (!adjudication.ok) return adjudication;
    const moved: QuestionId[] = [];
    for (const sides of parsed.value.items) {
      const item = itemOf(adjudication.value, sides);
      if (!item?.first || !isAgreed(item)) return fail('not_found');
      if (adjudication.value.isSettled(item)) return fail('already_decided');
      const made = await claimFrom(action, adjudication.value, item.first, parsed.value.incidentId);
      if (!made.ok) return made;
      if (made.value.questionId) moved.push(made.value.questionId);
      const stored = {
        firstReading: sides.first,
        secondReading: sides.second,
        outcome: 'agreed',
        claimId: made.value.claimId,
        reason: '',
      } as const;
      await write(action, adjudication.value, stored);
    }
    await refreshQuestions(action, projectId, moved);
    return ok(parsed.value.items.length);
  });
}
