import { z } from 'zod';
import { listIncidents } from '@/db/bench/incidents';
import { type BenchData, readBench } from '@/db/bench/read';
import { IncidentInput, openIncident } from '@/db/incident/open';
import { isPlace } from '@/db/page';
import { askQuestion, QuestionInput } from '@/db/question/ask';
import type { IncidentId } from '@/lib/id';
import { STANDINGS } from '@/lib/verdict/standing';
import { VERDICTS } from '@/lib/verdict/verdict';
import { Made, made, operation } from './operation';
import { asSlice, PageQuery, pageOf, readPlaceIn } from './page';
import { Incident, id, Question, Thread } from './shapes';

const count = z.number().int();
const counts = { questions: count, claims: count, conflicts: count, contested: count, approved: count, awaiting: count };

const Pair = z
  .object({
    ...{ a: id, b: id, verdict: z.enum(VERDICTS), computed: z.enum(VERDICTS) },
    reason: z.unknown().meta({ description: 'Why the computed verdict says so, as data.' }),
    ruling: z.object({ id, reason: z.string(), by: z.string() }).nullable(),
  })
  .meta({ id: 'Pair', description: "How two accepted claims of one question stand: the computed verdict, or a reviewer's in its place." });

const Row = z
  .object({
    ...{ question: Question, standing: z.enum(STANDINGS), reports: count, origins: count, notRecorded: count },
    conflicts: count.meta({ description: 'Pairs of accepted claims in conflict, of all claims of the question.' }),
    claims: count.meta({ description: 'How many claims the question has, whatever their status.' }),
    claimIds: z.array(id).readonly().meta({ description: 'Of more than a hundred, the part asked for.' }),
    pairs: z.array(Pair).readonly().meta({ description: 'Of the accepted claims among `claimIds`.' }),
    recordIds: z.array(id).readonly(),
  })
  .meta({ id: 'BenchRow' });

const Across = z
  .object({
    ...{ part: id, whole: id, verdict: z.enum(['narrower_scope', 'different_measure', 'conflict']), compared: count },
    exceeding: count.meta({ description: 'How many of the pairs compared conflict.' }),
    conflicts: z
      .array(z.object({ part: id, whole: id, low: count, high: count }))
      .readonly()
      .meta({ description: 'The first of them.' }),
  })
  .meta({ id: 'Across', description: 'Two questions, and the claims of them that cannot both hold.' });

const bounds = z.object({ low: count, high: count.nullable() });
const Sum = z
  .object({
    ...{ whole: id, claims: z.array(id).readonly(), stated: bounds, sum: bounds, silent: z.array(id).readonly() },
    addends: z.array(z.object({ incident: id, question: id, bounds })).readonly(),
    verdict: z.enum(['equal', 'fit', 'exceed', 'fall_short']),
  })
  .meta({ id: 'PartsSum', description: 'Parts that give no figure are `silent`: the sum may be larger by theirs.' });

const Bench = z
  .object({
    incident: Incident,
    whole: Incident.nullable(),
    parts: z.array(Incident).readonly(),
    rows: z.array(Row).readonly(),
    threads: z.array(Thread).readonly(),
    across: z
      .array(Across)
      .readonly()
      .meta({ description: 'What questions of the incident say of each other, where one asks about a part of another.' }),
    sums: z.array(Sum).readonly().meta({ description: 'Figures of the parts summed against what is claimed of the whole.' }),
  })
  .meta({ id: 'Bench', description: 'One incident: its questions, how each stands, and why.' });

function benchJson({ incident, whole, parts, rows, threads, across, family }: BenchData): z.output<typeof Bench> {
  const told = rows.map(({ question, claims, of: { total }, pairs, counts: of, tally, reconciliations }) => ({
    question,
    ...{ standing: tally.standing, conflicts: tally.conflicts, claims: total },
    ...of,
    claimIds: claims.map((claim) => claim.id),
    pairs: pairs.map(({ a, b, verdict, computed, ruling }) => ({
      ...{ a, b, verdict, computed: computed.verdict, reason: computed.reason },
      ruling: ruling && { id: ruling.id, reason: ruling.reason, by: ruling.by },
    })),
    recordIds: reconciliations.map((record) => record.id),
  }));
  return { incident, whole, parts, rows: told, threads, across, sums: family?.findings ?? [] };
}

export const INCIDENTS = [
  operation({
    id: 'listIncidents',
    method: 'GET',
    path: '/projects/{project}/incidents',
    summary: 'Incidents, newest first, each with what stands on its bench. Parts follow with their whole.',
    asks: 'project.read',
    query: PageQuery.extend({ text: z.string().max(200).optional().meta({ description: 'Words in a title or a place.' }) }),
    paged: true,
    output: pageOf(Incident.extend(counts)),
    run: async ({ context, projectId, query: { text, limit, cursor } }) => {
      const place = readPlaceIn(cursor, isPlace);
      return place.ok ? listIncidents(context, projectId, { text, after: place.value ?? undefined, limit }) : place;
    },
    answer: ({ rows, next }) => asSlice({ items: rows, next }),
  }),
  operation({
    id: 'openIncident',
    method: 'POST',
    path: '/projects/{project}/incidents',
    summary: 'Open an incident. A title in one language is enough.',
    asks: 'incident.open',
    body: IncidentInput,
    output: Made,
    status: 201,
    run: ({ context, projectId, body }) => openIncident(context, projectId, body),
    answer: made,
  }),
  operation({
    id: 'readIncident',
    method: 'GET',
    path: '/projects/{project}/incidents/{incident}',
    summary:
      'An incident with its questions: standing, origins, verdicts between claims, records. The claims themselves: `claims?incident=`.',
    asks: 'project.read',
    query: z.object({
      part: z.coerce.number().int().min(1).optional().meta({ description: 'Which hundred claims of questions with more, counted from 1.' }),
    }),
    output: Bench,
    run: ({ context, projectId, params, query: { part } }) => readBench(context, projectId, params.incident as IncidentId, { part }),
    answer: benchJson,
  }),
  operation({
    id: 'askQuestion',
    method: 'POST',
    path: '/projects/{project}/questions',
    summary: 'Ask a question about an incident: a measure for a population.',
    asks: 'question.ask',
    body: QuestionInput,
    output: Made,
    status: 201,
    run: ({ context, projectId, body }) => askQuestion(context, projectId, body),
    answer: made,
  }),
];
