import { z } from 'zod';
import { listThreads } from '@/db/annotation/list';
import { NoteInput, ReplyInput, replyToAnnotation, setResolved, writeAnnotation } from '@/db/annotation/write';
import { readBeside, readBesideTexts, readSharers } from '@/db/copy/beside';
import { CopyInput, stateCopy } from '@/db/copy/state';
import { giveRuling, RulingInput } from '@/db/ruling/give';
import { COPY_RELATIONS } from '@/lib/claim/copy';
import type { CaptureId, ClaimId, DocumentId, QuestionId, ReconciliationId } from '@/lib/id';
import { Made, made, Nothing, operation } from './operation';
import { PageQuery, pageOf, slice } from './page';
import { id, moment, Thread } from './shapes';

const count = z.number().int();
const text = z.string();

const Sharer = z
  .object({ documentId: id, title: text, language: text, sourceEn: text, sourceAr: text, words: count })
  .meta({ id: 'Sharer', description: 'A document that shares words with a capture, and how many.' });

const Beside = z
  .object({
    ...{ words: count, places: count },
    ruling: z.object({ id, relation: z.enum(COPY_RELATIONS), copiedFrom: id.nullable(), reason: text, by: text, at: moment }).nullable(),
  })
  .meta({ id: 'SharedWords', description: 'What two documents share, and what was stated of it.' });

const Shared = z.object({ captureId: id, number: count, text });
const SharedTexts = z
  .object({
    texts: z.tuple([Shared, Shared]).readonly().nullable(),
    runs: z.array(z.object({ startA: count, endA: count, startB: count, endB: count, words: count })).readonly(),
  })
  .meta({ id: 'SharedTexts', description: 'Offsets are code points, end exclusive: A of the first text, B of the second.' });

const About = PageQuery.extend({ claim: id.optional(), question: id.optional(), record: id.optional(), capture: id.optional() });

/** What people say of evidence: rulings on verdicts, who copies whom, notes. */
export const JUDGEMENTS = [
  operation({
    id: 'giveRuling',
    method: 'POST',
    path: '/projects/{project}/rulings',
    summary: 'Confirm or overrule the verdict between two claims, at the versions seen. Overruling takes a reason.',
    asks: 'verdict.overrule',
    body: RulingInput,
    run: ({ context, projectId, body }) => giveRuling(context, projectId, body),
  }),
  operation({
    id: 'listSharers',
    method: 'GET',
    path: '/projects/{project}/captures/{capture}/copies',
    summary: 'Documents that share words with a capture, most words first.',
    asks: 'project.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Sharer),
    run: async ({ context, projectId, params, query }) => {
      const all = await readSharers(context, projectId, params.capture as CaptureId);
      return all.ok ? slice(all.value, ({ documentId }) => documentId, query) : all;
    },
  }),
  operation({
    id: 'readSharedWords',
    method: 'GET',
    path: '/projects/{project}/documents/{document}/copies/{other}',
    summary: 'What two documents share, and what was stated of it.',
    asks: 'project.read',
    output: Beside,
    run: ({ context, projectId, params }) => readBeside(context, projectId, params.document as DocumentId, params.other as DocumentId),
    answer: ({ words, places, ruling }) => ({
      words,
      places,
      ruling: ruling && {
        ...{ id: ruling.id, relation: ruling.relation, copiedFrom: ruling.copiedFrom },
        ...{ reason: ruling.reason, by: ruling.by, at: ruling.at },
      },
    }),
  }),
  operation({
    id: 'readSharedTexts',
    method: 'GET',
    path: '/projects/{project}/documents/{document}/copies/{other}/texts',
    summary: 'The captures of two documents that share words, and where in each the shared words stand.',
    asks: 'project.read',
    output: SharedTexts,
    run: ({ context, projectId, params }) => readBesideTexts(context, projectId, params.document as DocumentId, params.other as DocumentId),
    answer: ({ texts, runs }) => ({
      texts,
      runs: runs.map(({ startA, endA, startB, endB, words }) => ({ startA, endA, startB, endB, words })),
    }),
  }),
  operation({
    id: 'stateCopy',
    method: 'POST',
    path: '/projects/{project}/copies',
    summary: 'State who of two documents copies whom. `seen` is the id of the ruling that stood, null when none did.',
    asks: 'copy.state',
    body: CopyInput,
    output: Made,
    status: 201,
    run: ({ context, projectId, body }) => stateCopy(context, projectId, body),
    answer: made,
  }),
  operation({
    id: 'listThreads',
    method: 'GET',
    path: '/projects/{project}/annotations',
    summary: 'Notes about a claim (pairs it belongs to included), a question, a record, or quotes of a capture.',
    asks: 'project.read',
    query: About,
    paged: true,
    output: pageOf(Thread),
    run: async ({ context, projectId, query }) => {
      const about = {
        claimIds: query.claim ? [query.claim as ClaimId] : [],
        questionIds: query.question ? [query.question as QuestionId] : [],
        reconciliationIds: query.record ? [query.record as ReconciliationId] : [],
        ...(query.capture ? { quoteCaptureId: query.capture as CaptureId } : {}),
      };
      const all = await listThreads(context, projectId, about);
      return all.ok ? slice(all.value, (thread) => thread.id, query) : all;
    },
  }),
  operation({
    id: 'writeAnnotation',
    method: 'POST',
    path: '/projects/{project}/annotations',
    summary: 'Write a note on a quote, claim, question, pair of claims or record. `@[name]` mentions a member.',
    asks: 'annotation.write',
    body: NoteInput,
    output: Made,
    status: 201,
    run: ({ context, projectId, body }) => writeAnnotation(context, projectId, body),
    answer: made,
  }),
  operation({
    id: 'replyToAnnotation',
    method: 'POST',
    path: '/projects/{project}/annotations/{thread}/replies',
    summary: 'Reply in a thread.',
    asks: 'annotation.reply',
    body: ReplyInput.omit({ threadId: true }),
    output: Made,
    status: 201,
    run: ({ context, projectId, params, body }) => replyToAnnotation(context, projectId, { ...body, threadId: params.thread }),
    answer: made,
  }),
  operation({
    id: 'resolveAnnotation',
    method: 'POST',
    path: '/projects/{project}/annotations/{thread}/resolve',
    summary: 'Resolve a thread.',
    asks: 'annotation.resolve',
    body: Nothing,
    run: ({ context, projectId, params }) => setResolved(context, projectId, { threadId: params.thread }, true),
  }),
  operation({
    id: 'reopenAnnotation',
    method: 'POST',
    path: '/projects/{project}/annotations/{thread}/reopen',
    summary: 'Open a resolved thread again.',
    asks: 'annotation.reopen',
    body: Nothing,
    run: ({ context, projectId, params }) => setResolved(context, projectId, { threadId: params.thread }, false),
  }),
];
