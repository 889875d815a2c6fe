import { z } from 'zod';
import { DissentInput, signDissent } from '@/db/dissent/sign';
import { readBasis } from '@/db/reconciliation/basis';
import { approveReconciliation, returnReconciliation } from '@/db/reconciliation/decide';
import { DraftInput, readDraft, saveDraft } from '@/db/reconciliation/draft';
import { listRecords, type RecordRow } from '@/db/reconciliation/list';
import { previewQuestion } from '@/db/reconciliation/preview';
import { readRecord } from '@/db/reconciliation/read';
import { SubmissionInput, submitReconciliation } from '@/db/reconciliation/submit';
import { recordJson } from '@/lib/export/recordJson';
import type { QuestionId, ReconciliationId } from '@/lib/id';
import { RULES } from '@/lib/reconcile/rule';
import { fail } from '@/lib/result';
import { Made, Moved, made, moved, operation } from './operation';
import { PageQuery, pageOf, slice } from './page';
import { id, moment } from './shapes';

const text = z.string();
const number = z.number().nullable();

const Row = z
  .object({
    ...{ id, questionId: id, incidentId: id, number: z.number().int(), rule: z.enum(RULES), status: text, stale: z.boolean() },
    ...{ settled: z.boolean(), low: number, best: number, high: number, value: text.nullable() },
    ...{ inputHash: text, author: text, submittedAt: moment },
    decision: z.object({ kind: z.enum(['approved', 'returned']), by: text, note: text, at: moment }).nullable(),
    dissents: z.number().int(),
  })
  .meta({ id: 'RecordRow', description: 'One submission and what became of it.' });

function rowJson({
  question,
  incident,
  claims: _c,
  dissents,
  author,
  staleness: _s,
  preferredOrigin: _p,
  rationale: _r,
  ...row
}: RecordRow): z.output<typeof Row> {
  const { id: recordId, number: of, rule, status, stale, settled, low, best, high, value, inputHash, submittedAt, decision } = row;
  return {
    ...{ id: recordId, questionId: question.id, incidentId: incident.id, number: of, rule, status, stale },
    ...{ settled, low, best, high, value, inputHash, author: author.name, submittedAt, decision, dissents: dissents.length },
  };
}

const Record = z
  .looseObject({ format: text, formatVersion: z.number(), id, status: text, stale: z.boolean(), inputs: text })
  .meta({ id: 'Record', description: 'A record with its whole provenance, as GET /api/v1/records/{id} gives it.' });

const range = z.object({ low: z.number(), best: z.number().nullable(), high: z.number().nullable() });
const Preview = z
  .object({
    basis: z.record(z.string(), z.string()).meta({ description: 'Hand it back when submitting: it says what you saw besides the claims.' }),
    claims: z.array(z.object({ claimId: id, version: z.number().int() })).readonly(),
    rules: z
      .array(
        z.object({
          ...{ rule: z.enum(RULES), value: range.nullable(), text: text.nullable(), origins: z.number().int() },
          claims: z.array(id).readonly(),
          silence: z.unknown().meta({ description: 'Why the rule suggests nothing; null when it does.' }),
          without: z
            .array(z.object({ claimId: id, value: range.nullable(), text: text.nullable() }))
            .readonly()
            .meta({ description: 'What it would say with one claim left out.' }),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'RulePreviews', description: 'What each rule suggests for a question. A rule suggests; a person decides and says why.' });

const Content = z.object({
  ...{ rule: text, preferredOrigin: text, settled: z.boolean(), low: text, best: text, high: text, value: text, rationale: text },
  excluded: z.array(z.object({ claimId: id, reason: text })).readonly(),
});
const Draft = z.object({ revision: z.number().int(), content: Content, updatedAt: moment }).meta({ id: 'Draft' });

const DecisionInput = z.object({ decision: z.enum(['approved', 'returned']), note: z.string().max(10_000).default('') });

export const RECONCILIATIONS = [
  operation({
    id: 'previewRules',
    method: 'GET',
    path: '/projects/{project}/questions/{question}/previews',
    summary: 'What every rule would suggest for a question, with all its accepted claims and with one left out.',
    asks: 'project.read',
    query: z.object({ preferredOrigin: z.string().max(600).optional() }),
    output: Preview,
    run: async ({ context, projectId, params, query }) => {
      const questionId = params.question as QuestionId;
      const [basis, preview] = await Promise.all([
        readBasis(context, projectId, questionId),
        previewQuestion(context, projectId, questionId, query.preferredOrigin ?? null),
      ]);
      if (!basis.ok) return basis;
      return preview.ok ? { ok: true, value: { basis: basis.value, ...preview.value } } : preview;
    },
  }),
  operation({
    id: 'readDraft',
    method: 'GET',
    path: '/projects/{project}/questions/{question}/draft',
    summary: 'Your own draft on a question.',
    asks: 'project.read',
    output: Draft,
    version: ({ revision }) => revision,
    run: ({ context, projectId, params }) => readDraft(context, projectId, params.question as QuestionId),
  }),
  operation({
    id: 'saveDraft',
    method: 'PUT',
    path: '/projects/{project}/questions/{question}/draft',
    summary: 'Save your draft on a question. If-Match: "0" starts one.',
    asks: 'reconciliation.draft',
    versioned: true,
    body: DraftInput.shape.content,
    output: Moved,
    version: ({ version }) => version,
    run: ({ context, projectId, params, body, seen }) =>
      saveDraft(context, projectId, { questionId: params.question, revision: seen, content: body }),
    answer: moved,
  }),
  operation({
    id: 'listRecords',
    method: 'GET',
    path: '/projects/{project}/records',
    summary: 'Every reconciliation of the project, newest first.',
    asks: 'project.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Row),
    run: async ({ context, projectId, query }) => {
      const all = await listRecords(context, projectId);
      return all.ok ? slice(all.value, (row) => row.id, query) : all;
    },
    answer: ({ items, next }) => ({ items: items.map(rowJson), next }),
  }),
  operation({
    id: 'submitReconciliation',
    method: 'POST',
    path: '/projects/{project}/records',
    summary:
      'Submit a reconciled value with its rule, rationale and every accepted claim at the version seen, in or left out with a reason.',
    asks: 'reconciliation.submit',
    body: SubmissionInput,
    output: Made,
    status: 201,
    run: ({ context, projectId, body }) => submitReconciliation(context, projectId, body),
    answer: made,
  }),
  operation({
    id: 'readRecord',
    method: 'GET',
    path: '/projects/{project}/records/{record}',
    summary: 'A record with its whole provenance.',
    asks: 'project.read',
    output: Record,
    run: ({ context, projectId, params }) => readRecord(context, projectId, params.record as ReconciliationId),
    answer: (record) => recordJson(record),
  }),
  operation({
    id: 'decideReconciliation',
    method: 'POST',
    path: '/projects/{project}/records/{record}/decision',
    summary: "A second person's word on a submitted reconciliation. Returning takes a note.",
    asks: 'reconciliation.approve',
    body: DecisionInput,
    run: async ({ context, projectId, params, body }) => {
      const { decision, note = '' } = body ?? {};
      const input = { reconciliationId: params.record, note: String(note) };
      if (decision === 'approved') return approveReconciliation(context, projectId, input);
      return decision === 'returned' ? returnReconciliation(context, projectId, input) : fail('invalid', 'decision');
    },
  }),
  operation({
    id: 'signDissent',
    method: 'POST',
    path: '/projects/{project}/records/{record}/dissents',
    summary: 'Sign a minority value with its reason. Every export carries it.',
    asks: 'dissent.sign',
    body: DissentInput.omit({ reconciliationId: true }),
    output: Made,
    status: 201,
    run: ({ context, projectId, params, body }) => signDissent(context, projectId, { ...body, reconciliationId: params.record }),
    answer: made,
  }),
];
