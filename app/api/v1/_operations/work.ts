import { z } from 'zod';
import { listActs } from '@/db/ledger/read';
import { AssignmentInput, assignWork, SelectionInput, weighAssignment } from '@/db/queue/assign';
import { Filter, readPlace } from '@/db/queue/filter';
import { readQueue } from '@/db/queue/read';
import { VERBS } from '@/lib/policy';
import { SECTIONS } from '@/lib/queue/section';
import { operation } from './operation';
import { asSlice, PageQuery, pageOf, readNumber, readPlaceIn } from './page';
import { id, moment } from './shapes';

const count = z.number().int();
const text = z.string();

const Entry = z
  .object({
    ...{ id, position: count, verb: z.enum(VERBS), subject: text, subjectId: id },
    payload: z.record(z.string(), z.unknown()),
    ...{ by: text.nullable(), at: moment, inTree: z.boolean() },
    struckOut: z.object({ by: text, at: moment, reason: text }).nullable(),
  })
  .meta({ id: 'LedgerEntry', description: 'One act. Its proof: GET /api/v1/ledger/inclusion?entry={id}.' });

const Item = z
  .looseObject({ kind: z.enum(['document', 'question', 'mention']), since: moment })
  .meta({ id: 'QueueItem', description: 'Something that waits, since when, and what it is about.' });

const Queue = pageOf(Item).extend({
  counts: z.array(z.object({ section: z.enum(SECTIONS), count, more: z.boolean() })).readonly(),
  people: z
    .array(z.object({ userId: id, name: text }))
    .readonly()
    .meta({ description: 'Whom work can be given to.' }),
});

/** What waits for whom, and what was done. */
export const WORK = [
  operation({
    id: 'readQueue',
    method: 'GET',
    path: '/projects/{project}/queue',
    summary: 'What waits in one section of the work, longest waiting first.',
    asks: 'project.read',
    query: Filter.extend(PageQuery.shape),
    paged: true,
    output: Queue,
    run: async ({ context, projectId, query: { limit, cursor, ...filter } }) => {
      const place = readPlaceIn(cursor, (text) => readPlace(text) !== null);
      return place.ok ? readQueue(context, projectId, filter, place.value ?? undefined, limit) : place;
    },
    answer: ({ items, next, counts, people }) => ({
      ...asSlice({ items: items.map(({ ...item }) => item), next }),
      counts,
      people: people.map(({ userId, name }) => ({ userId, name })),
    }),
  }),
  operation({
    id: 'weighAssignment',
    method: 'POST',
    path: '/projects/{project}/queue/assignments/preview',
    summary: 'What an assignment would do: how many, and who has some of it now. Changes nothing.',
    asks: 'project.read',
    body: SelectionInput,
    output: z.object({ count, held: z.array(z.object({ name: text, count })).readonly(), to: text.nullable() }),
    run: ({ context, projectId, body }) => weighAssignment(context, projectId, body),
  }),
  operation({
    id: 'assignWork',
    method: 'POST',
    path: '/projects/{project}/queue/assignments',
    summary: 'Give what waits to a member, or take it from everybody (`assignee` null), confirming the counts the preview gave.',
    asks: 'queue.assign',
    body: AssignmentInput,
    output: z.object({ assigned: count }),
    run: ({ context, projectId, body }) => assignWork(context, projectId, body),
    answer: (assigned) => ({ assigned }),
  }),
  operation({
    id: 'readLedger',
    method: 'GET',
    path: '/projects/{project}/ledger',
    summary: 'The acts of the project, newest first; by verb, person or subject.',
    asks: 'ledger.read',
    query: PageQuery.extend({ verb: z.enum(VERBS).optional(), actorId: id.optional(), subjectId: id.optional() }),
    paged: true,
    output: pageOf(Entry),
    run: async ({ context, projectId, query: { verb, actorId, subjectId, limit, cursor } }) => {
      const place = readNumber(cursor);
      return place.ok ? listActs(context, projectId, { verb, actorId, subjectId, before: place.value ?? undefined, limit }) : place;
    },
    answer: ({ entries, next }) => asSlice({ items: entries, next: next === null ? null : String(next) }),
  }),
];
