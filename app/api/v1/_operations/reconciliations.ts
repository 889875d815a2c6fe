import { z } from 'zod';
import { readBasis } from '@/db/reconciliation/basis';
import { DraftInput, readDraft, saveDraft } from '@/db/reconciliation/draft';
import { previewQuestion } from '@/db/reconciliation/preview';
import { SubmissionInput, submitReconciliation } from '@/db/reconciliation/submit';
import type { QuestionId } from '@/lib/id';
import { RULES } from '@/lib/reconcile/rule';
import { Made, Moved, made, moved, operation } from './operation';
import { id, moment } from './shapes';

const text = z.string();

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

/** How a reconciled value comes to be: what rules suggest, one's draft, and its submission. */
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
    begins: true,
    body: DraftInput.shape.content,
    output: Moved,
    version: ({ version }) => version,
    run: ({ context, projectId, params, body, seen }) =>
      saveDraft(context, projectId, { questionId: params.question, revision: seen, content: body }),
    answer: moved,
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
];
