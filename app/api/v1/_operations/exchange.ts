import { z } from 'zod';
import { redactPayload, StrikeOutInput } from '@/db/ledger/redact';
import { PublishInput, publishRecord } from '@/db/publication/publish';
import { previewPublication, readPublication } from '@/db/publication/read';
import { withdrawRecord } from '@/db/publication/withdraw';
import type { ReconciliationId } from '@/lib/id';
import { fail, ok } from '@/lib/result';
import { operation } from './operation';
import { id, moment } from './shapes';

const text = z.string();

const Publication = z
  .object({ publication: z.object({ open: z.boolean(), names: z.boolean(), by: text, at: moment }).nullable() })
  .meta({ id: 'Publication', description: 'Whether anyone may read the record, by whose word; null when it was never public.' });

/** What leaves the house, besides the files themselves. */
export const EXCHANGE = [
  operation({
    id: 'readPublication',
    method: 'GET',
    path: '/projects/{project}/records/{record}/publication',
    summary: 'Whether anyone may read the record.',
    asks: 'project.read',
    output: Publication,
    run: ({ context, projectId, params }) => readPublication(context, projectId, params.record as ReconciliationId),
    answer: (publication) => ({ publication }),
  }),
  operation({
    id: 'previewPublication',
    method: 'GET',
    path: '/projects/{project}/records/{record}/publication/preview',
    summary: 'What exactly becomes public of an approved record, with names as if they were chosen.',
    asks: 'project.read',
    output: z.looseObject({ id, rationale: text, claims: z.array(z.unknown()).readonly() }).meta({ id: 'PublicRecord' }),
    run: async ({ context, projectId, params }) => {
      const preview = await previewPublication(context, projectId, params.record as ReconciliationId);
      if (!preview.ok) return preview;
      return preview.value ? ok(preview.value) : fail('not_publishable');
    },
    answer: (preview) => ({ ...preview }),
  }),
  operation({
    id: 'publishRecord',
    method: 'PUT',
    path: '/projects/{project}/records/{record}/publication',
    summary: 'Open an approved record to anyone, with or without the names of author and approver.',
    asks: 'record.publish',
    body: PublishInput.omit({ reconciliationId: true }),
    run: ({ context, projectId, params, body }) => publishRecord(context, projectId, { ...body, reconciliationId: params.record }),
  }),
  operation({
    id: 'withdrawRecord',
    method: 'DELETE',
    path: '/projects/{project}/records/{record}/publication',
    summary: 'Close a public record; its address says that it was withdrawn.',
    asks: 'record.withdraw',
    run: ({ context, projectId, params }) => withdrawRecord(context, projectId, { reconciliationId: params.record }),
  }),
  operation({
    id: 'strikeOut',
    method: 'POST',
    path: '/projects/{project}/ledger/{entry}/strike-out',
    summary: 'Strike out what was recorded with an act, for good. Its digest stays, and the tree with it.',
    asks: 'ledger.redact',
    body: StrikeOutInput.omit({ entryId: true }),
    run: ({ context, projectId, params, body }) => redactPayload(context, projectId, { ...body, entryId: params.entry }),
  }),
];
