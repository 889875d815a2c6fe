import { z } from 'zod';
import { readBench as benchOf } from '@/db/bench/read';
import { readRecord as recordOf } from '@/db/reconciliation/read';
import { answerText } from '@/lib/claim/answerText';
import { recordJson } from '@/lib/export/recordJson';
import type { IncidentId, ReconciliationId } from '@/lib/id';
import { ok } from '@/lib/result';
import { saidStanding } from '@/lib/verdict/standing';
import { ChainShape, chainOf, id, idFrom, inProject, Name, project } from './shapes';
import { DATA } from './text';
import type { Tool } from './tool';

const ENGLISH = { language: 'en', digits: 'latn' } as const;

const Of = z.object({
  project,
  incident: id('Id of the incident'),
  part: z.number().int().min(1).optional().describe('Which hundred claims of questions with more, counted from 1'),
});
const Bench = z.object({
  incident: z.object({ id: z.string(), title: Name, date: z.string().nullable(), place: Name }),
  questions: z.array(
    z.object({
      id: z.string(),
      measure: z.string(),
      population: Name,
      standing: z.string().describe('corroborated, single_origin, no_origin (none is recorded), contested or empty'),
      origins: z.number(),
      claimCount: z.number().describe('How many claims it has; a hundred of them are in `claims`'),
      conflictCount: z.number().describe('How many pairs of all its accepted claims conflict'),
      claims: z.array(
        z.object({
          id: z.string(),
          status: z.string(),
          answer: z.string().describe('As it is understood: "> 60"'),
          words: z.string(),
          quote: z.object({ capture: z.string(), start: z.number(), end: z.number(), exact: z.string().describe(DATA) }),
          document: z.object({ id: z.string(), title: z.string() }),
          scope: z.string(),
          chain: ChainShape,
          proposedBy: z.string().nullable().describe('The assistant whose proposal a person accepted'),
        }),
      ),
      conflicts: z
        .array(z.object({ a: z.string(), b: z.string() }))
        .describe('Of `claims`, those whose bounds cannot both hold, by their ids'),
      records: z.array(
        z.object({
          id: z.string(),
          number: z.number(),
          status: z.string(),
          low: z.number().nullable(),
          best: z.number().nullable(),
          high: z.number().nullable(),
        }),
      ),
    }),
  ),
});

export const readBench: Tool<typeof Of.shape, typeof Bench.shape> = {
  name: 'read_bench',
  title: 'Bench of an incident',
  description: `What is asked about an incident and what each source answers, side by side: claims with the words they rest on, who has it from whom, conflicts, and reconciled values. ${DATA}`,
  input: Of,
  output: Bench,
  run: (context, { project: slug, incident, part }) =>
    inProject(context, slug, async ({ id: projectId }) => {
      const incidentId = idFrom<IncidentId>(incident, 'incident');
      if (!incidentId.ok) return incidentId;
      const bench = await benchOf(context, projectId, incidentId.value, { part });
      if (!bench.ok) return bench;
      const { incident: of, rows, sources } = bench.value;
      const questions = rows.map(({ question, claims, of: { total }, pairs, counts, tally, reconciliations }) => ({
        id: question.id,
        measure: question.measure,
        population: { en: question.populationEn, ar: question.populationAr },
        ...{
          standing: saidStanding(tally.standing, counts.origins),
          origins: counts.origins,
          claimCount: total,
          conflictCount: tally.conflicts,
        },
        claims: claims.map((claim) => ({
          ...{ id: claim.id, status: claim.status, scope: claim.scope, proposedBy: claim.proposedBy },
          answer: answerText(claim.answer, ENGLISH),
          words: claim.answer.words,
          quote: { ...claim.quote, capture: claim.document.captureId },
          document: claim.document,
          chain: chainOf(claim.chain, sources),
        })),
        conflicts: pairs.filter(({ verdict }) => verdict === 'conflict').map(({ a, b }) => ({ a, b })),
        records: [...reconciliations],
      }));
      const place = { en: of.placeEn, ar: of.placeAr };
      return ok({ incident: { id: of.id, title: { en: of.titleEn, ar: of.titleAr }, date: of.date, place }, questions });
    }),
};

const One = z.object({ project, record: id('Id of the record, as read_bench gives it') });
const Provenance = z.object({ record: z.looseObject({ id: z.string(), status: z.string() }).describe(DATA) });

export const readRecord: Tool<typeof One.shape, typeof Provenance.shape> = {
  name: 'read_record',
  title: 'Record',
  description: `A reconciled value with its whole provenance: rule, rationale, every claim taken in or left out with its words, decision and dissents. ${DATA}`,
  input: One,
  output: Provenance,
  run: (context, { project: slug, record }) =>
    inProject(context, slug, async ({ id: projectId }) => {
      const recordId = idFrom<ReconciliationId>(record, 'record');
      if (!recordId.ok) return recordId;
      const data = await recordOf(context, projectId, recordId.value);
      if (!data.ok) return data;
      // The sealed text says the same once more, for machines that check the seal.
      const { inputs: _inputs, ...said } = recordJson(data.value);
      return ok({ record: said });
    }),
};
