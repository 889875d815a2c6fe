import { z } from 'zod';
import { assignDoubleReading, DoubleReadingInput } from '@/db/doubleReading/assign';
import { HandInInput, handIn } from '@/db/doubleReading/handIn';
import { type DoubleReadingData, listDoubleReadings, readDoubleReading, readSettledFrom } from '@/db/doubleReading/read';
import { removeReading } from '@/db/doubleReading/remove';
import { AgreedInput, SettleInput, settleAgreed, settleDifference } from '@/db/doubleReading/settle';
import { TakeInput, takeReading } from '@/db/doubleReading/take';
import { FIELDS } from '@/lib/agreement/reading';
import { MEASURES } from '@/lib/claim/claim';
import type { ClaimId, DoubleReadingId } from '@/lib/id';
import { Made, made, operation } from './operation';
import { PageQuery, pageOf, slice } from './page';
import { Answer, Chain, id, moment } from './shapes';

const text = z.string();
const count = z.number().int();
const reader = z.object({ userId: id, name: text, handedInAt: moment.nullable() });

const DoubleReading = z
  .object({
    id,
    subject: z.union([
      z.object({ kind: z.literal('document'), id, title: text, language: text }),
      z.object({ kind: z.literal('incident'), id, titleEn: text, titleAr: text }),
    ]),
    ...{ first: reader, second: reader, adjudicator: z.object({ userId: id, name: text }) },
    ...{ assignedAt: moment, closed: z.boolean(), unsettled: count.nullable() },
  })
  .meta({ id: 'DoubleReading', description: 'Who reads what twice, and how far it is.' });

const Reading = z
  .object({
    ...{ id, captureId: id, start: count, end: count, measure: z.enum(MEASURES), populationEn: text, populationAr: text },
    ...{ answer: Answer, chain: Chain, asOf: text, note: text },
  })
  .meta({ id: 'Reading', description: 'One statement a reader found.' });

const Item = z.object({ first: Reading.nullable(), second: Reading.nullable(), differs: z.array(z.enum(FIELDS)).readonly() });
const Settlement = z.object({
  ...{ firstReading: id.nullable(), secondReading: id.nullable(), outcome: text, claimId: id.nullable() },
  ...{ reason: text, by: text, at: moment },
});
const side = z.object({ name: text, reading: Reading.nullable() });
const SettledFrom = z.object({ doubleReadingId: id, settlement: Settlement, first: side, second: side }).meta({ id: 'SettledFrom' });
const Detail = z
  .object({
    reading: DoubleReading,
    texts: z.array(z.unknown()).readonly().meta({ description: 'The captures to read.' }),
    mine: z.array(Reading).readonly().nullable(),
    comparison: z
      .object({ items: z.array(Item).readonly(), settlements: z.array(Settlement).readonly() })
      .nullable()
      .meta({
        description: 'Both readings beside each other; null until both are handed in.',
      }),
  })
  .meta({ id: 'DoubleReadingDetail' });

function detailJson({ reading, texts, mine, comparison }: DoubleReadingData): z.output<typeof Detail> {
  const items = comparison?.items.map((item) => ({ ...item, differs: 'differs' in item ? item.differs : [] })) ?? [];
  return { reading, texts, mine, comparison: comparison && { items, settlements: comparison.settlements } };
}

const ref = { doubleReadingId: true } as const;

export const DOUBLE_READINGS = [
  operation({
    id: 'listDoubleReadings',
    method: 'GET',
    path: '/projects/{project}/double-readings',
    summary: 'Double readings of the project, newest first.',
    asks: 'project.read',
    query: PageQuery,
    paged: true,
    output: pageOf(DoubleReading),
    run: async ({ context, projectId, query }) => {
      const all = await listDoubleReadings(context, projectId);
      return all.ok ? slice(all.value, (reading) => reading.id, query) : all;
    },
  }),
  operation({
    id: 'assignDoubleReading',
    method: 'POST',
    path: '/projects/{project}/double-readings',
    summary: 'Have two people read a document or an incident blind, and a third adjudicate.',
    asks: 'double_reading.assign',
    body: DoubleReadingInput,
    output: Made,
    status: 201,
    run: ({ context, projectId, body }) => assignDoubleReading(context, projectId, body),
    answer: made,
  }),
  operation({
    id: 'readDoubleReading',
    method: 'GET',
    path: '/projects/{project}/double-readings/{doubleReading}',
    summary: 'A double reading: the texts, your own readings and, once both have handed in, both beside each other.',
    asks: 'project.read',
    output: Detail,
    run: ({ context, projectId, params }) => readDoubleReading(context, projectId, params.doubleReading as DoubleReadingId),
    answer: detailJson,
  }),
  operation({
    id: 'listSettlementsOfClaim',
    method: 'GET',
    path: '/projects/{project}/claims/{claim}/settlements',
    summary: 'The settlements a claim came from, with both readings as they were handed in; none for a claim recorded otherwise.',
    asks: 'project.read',
    query: PageQuery,
    paged: true,
    output: pageOf(SettledFrom),
    run: async ({ context, projectId, params, query }) => {
      const all = await readSettledFrom(context, projectId, params.claim as ClaimId);
      return all.ok
        ? slice(all.value, ({ settlement: { firstReading, secondReading } }) => `${firstReading} ${secondReading}`, query)
        : all;
    },
  }),
  operation({
    id: 'takeReading',
    method: 'POST',
    path: '/projects/{project}/double-readings/{doubleReading}/readings',
    summary: 'Take down one statement of the text; `replaces` one of your own.',
    asks: 'double_reading.read',
    body: TakeInput.omit(ref),
    output: Made,
    status: 201,
    run: ({ context, projectId, params, body }) => takeReading(context, projectId, { ...body, doubleReadingId: params.doubleReading }),
    answer: made,
  }),
  operation({
    id: 'removeReading',
    method: 'DELETE',
    path: '/projects/{project}/double-readings/{doubleReading}/readings/{reading}',
    summary: 'Remove one of your readings before handing in.',
    asks: 'double_reading.read',
    run: ({ context, projectId, params }) =>
      removeReading(context, projectId, { doubleReadingId: params.doubleReading, readingId: params.reading }),
  }),
  operation({
    id: 'handIn',
    method: 'POST',
    path: '/projects/{project}/double-readings/{doubleReading}/hand-in',
    summary: 'Hand in your reading, saying how many statements it has. Nothing of it changes after.',
    asks: 'double_reading.hand_in',
    body: HandInInput.omit(ref),
    run: ({ context, projectId, params, body }) => handIn(context, projectId, { ...body, doubleReadingId: params.doubleReading }),
  }),
  operation({
    id: 'settleDifference',
    method: 'POST',
    path: '/projects/{project}/double-readings/{doubleReading}/settlements',
    summary: 'Settle a difference as adjudicator, with the reason; makes the claims that follow.',
    asks: 'double_reading.settle',
    body: SettleInput.omit(ref),
    output: z.object({ claimIds: z.array(id).readonly() }),
    status: 201,
    run: ({ context, projectId, params, body }) => settleDifference(context, projectId, { ...body, doubleReadingId: params.doubleReading }),
    answer: (claimIds) => ({ claimIds }),
  }),
  operation({
    id: 'settleAgreed',
    method: 'POST',
    path: '/projects/{project}/double-readings/{doubleReading}/settlements/agreed',
    summary: 'Make claims of what both readers agree on.',
    asks: 'double_reading.settle',
    body: AgreedInput.omit(ref),
    output: z.object({ settled: count }),
    status: 201,
    run: ({ context, projectId, params, body }) => settleAgreed(context, projectId, { ...body, doubleReadingId: params.doubleReading }),
    answer: (settled) => ({ settled }),
  }),
];
