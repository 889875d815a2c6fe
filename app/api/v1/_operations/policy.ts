import { z } from 'zod';
import { parse } from '@/db/parse';
import { changePolicy, PolicyInput } from '@/db/policy/change';
import { previewPolicy } from '@/db/policy/preview';
import { listPolicies, readPolicy } from '@/db/policy/read';
import { Moved, moved, operation } from './operation';
import { PageQuery, pageOf, slice } from './page';
import { id, moment, Policy } from './shapes';

const Draft = PolicyInput.omit({ seen: true });
const range = z.object({ low: z.number(), best: z.number().nullable(), high: z.number().nullable() }).nullable();

const Preview = z
  .object({
    questions: z.array(z.object({ questionId: id, pairs: z.number().int() })).readonly(),
    records: z.array(z.object({ recordId: id, questionId: id, before: range, after: range })).readonly(),
  })
  .meta({
    id: 'PolicyPreview',
    description: 'Questions with pairs whose verdict would change, and records that would become stale; equal ends: the value stays.',
  });

export const POLICY = [
  operation({
    id: 'readPolicy',
    method: 'GET',
    path: '/projects/{project}/policy',
    summary: 'How the project reads "about" and vague words.',
    asks: 'project.read',
    output: Policy,
    version: ({ version }) => version,
    run: ({ context, projectId }) => readPolicy(context, projectId),
    answer: ({ id: _, ...policy }) => policy,
  }),
  operation({
    id: 'listPolicyVersions',
    method: 'GET',
    path: '/projects/{project}/policy/versions',
    summary: 'Every version of the policy, the one that rules first.',
    asks: 'project.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Policy.extend({ by: z.string(), at: moment })),
    run: async ({ context, projectId, query }) => {
      const all = await listPolicies(context, projectId);
      return all.ok ? slice(all.value, ({ version }) => String(version), query) : all;
    },
    answer: ({ items, next }) => ({ items: items.map(({ id: _, ...policy }) => policy), next }),
  }),
  operation({
    id: 'changePolicy',
    method: 'PUT',
    path: '/projects/{project}/policy',
    summary: 'Set the policy, as a new version. Every record that rests on it becomes stale.',
    asks: 'policy.change',
    versioned: true,
    body: Draft,
    output: Moved,
    version: ({ version }) => version,
    run: ({ context, projectId, body, seen }) => changePolicy(context, projectId, { ...body, seen }),
    answer: moved,
  }),
  operation({
    id: 'previewPolicy',
    method: 'POST',
    path: '/projects/{project}/policy/preview',
    summary: 'What another policy would move. Changes nothing.',
    asks: 'project.read',
    body: Draft,
    output: Preview,
    run: async ({ context, projectId, body }) => {
      const draft = parse(Draft, body);
      return draft.ok ? previewPolicy(context, projectId, draft.value) : draft;
    },
    answer: ({ questions, records }) => ({
      questions: questions.map(({ question, moved: { pairs } }) => ({ questionId: question.id, pairs: pairs.length })),
      records: records.map(({ record, question, value }) => {
        const { low, best, high } = record;
        const own = low === null ? null : { low, best, high };
        return { recordId: record.id, questionId: question.id, before: value ? value.from : own, after: value ? value.to : own };
      }),
    }),
  }),
];
