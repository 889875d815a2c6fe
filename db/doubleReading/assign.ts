import { and, eq, inArray, isNull, not } from 'drizzle-orm';
import { z } from 'zod';
import type { DocumentId, DoubleReadingId, IncidentId, ProjectId, UserId } from '../../lib/id';
import { may } from '../../lib/policy';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { idOf, parse } from '../parse';
import { documents, doubleReadings, incidents, members, users } from '../schema';
import { closed } from './row';
import { textsOf } from './texts';

export const DoubleReadingInput = z.object({
  subject: z.union([z.object({ documentId: idOf<DocumentId>() }), z.object({ incidentId: idOf<IncidentId>() })]),
  firstReader: idOf<UserId>(),
  secondReader: idOf<UserId>(),
  adjudicator: idOf<UserId>(),
});
type Assignment = z.output<typeof DoubleReadingInput>;
const PEOPLE = ['firstReader', 'secondReader', 'adjudicator'] as const;

/** All three must be able to do what they are asked to. */
async function checkPeople({ tx }: Act, projectId: ProjectId, input: Assignment): Promise<Result<null>> {
  if (input.firstReader === input.secondReader) return fail('same_reader', 'secondReader');
  if (input.adjudicator === input.firstReader || input.adjudicator === input.secondReader) return fail('adjudicator_reads', 'adjudicator');
  const able = await tx
    .select({ userId: members.userId, role: members.role })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(
      and(
        eq(members.projectId, projectId),
        inArray(
          members.userId,
          PEOPLE.map((who) => input[who]),
        ),
        isNull(users.disabledAt),
      ),
    );
  for (const who of PEOPLE) {
    const role = able.find(({ userId }) => userId === input[who])?.role ?? null;
    if (!may({ role, administrator: false }, who === 'adjudicator' ? 'double_reading.settle' : 'double_reading.read'))
      return fail('reviewer_required', who);
  }
  return ok(null);
}

/** The subject's row, locked: who assigns the same at once waits here. */
async function lockSubject({ tx }: Act, projectId: ProjectId, subject: Assignment['subject']): Promise<boolean> {
  const [row] =
    'documentId' in subject
      ? await tx
          .select({ id: documents.id })
          .from(documents)
          .where(and(eq(documents.projectId, projectId), eq(documents.id, subject.documentId)))
          .for('update')
      : await tx
          .select({ id: incidents.id })
          .from(incidents)
          .where(and(eq(incidents.projectId, projectId), eq(incidents.id, subject.incidentId)))
          .for('update');
  return row !== undefined;
}

/**
 * Gives a document, or the documents of an incident, to two readers and an adjudicator. Problems: same_reader, adjudicator_reads,
 * reviewer_required (at the person), not_found (subject), nothing_to_read, already_exists (one of the same is still being read).
 */
export async function assignDoubleReading(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof DoubleReadingInput>,
): Promise<Result<DoubleReadingId>> {
  const parsed = parse(DoubleReadingInput, input);
  if (!parsed.ok) return parsed;
  const { subject, ...people } = parsed.value;
  return act(context, 'double_reading.assign', projectId, async (action) => {
    const able = await checkPeople(action, projectId, parsed.value);
    if (!able.ok) return able;
    if (!(await lockSubject(action, projectId, subject))) return fail('not_found', 'subject');
    const { tx, at, by, log } = action;
    const [documentId, incidentId] = 'documentId' in subject ? [subject.documentId, null] : [null, subject.incidentId];
    const same =
      'documentId' in subject ? eq(doubleReadings.documentId, subject.documentId) : eq(doubleReadings.incidentId, subject.incidentId);
    const [open] = await tx
      .select({ id: doubleReadings.id })
      .from(doubleReadings)
      .where(and(same, not(closed)));
    if (open) return fail('already_exists', 'subject');
    if (!(await textsOf(tx, projectId, { documentId, incidentId, createdAt: at })).length) return fail('nothing_to_read', 'subject');
    const id = newId<DoubleReadingId>();
    await tx.insert(doubleReadings).values({ id, projectId, documentId, incidentId, ...people, createdBy: by, createdAt: at });
    await log('double_reading', id, { documentId, incidentId, ...people });
    return ok(id);
  });
}
