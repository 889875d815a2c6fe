import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { CLAIM_FIELDS } from '@/lib/import/fields';

const text = (description: string) => ({ description, content: { 'text/plain': { schema: { type: 'string' } as const } } });
const json = (description: string) => ({ description, content: { 'application/json': { schema: { type: 'object' } as const } } });
const parameter = (name: string, where: 'query' | 'path', required: boolean) => ({
  name,
  in: where,
  required,
  schema: { type: 'string' } as const,
});
const anyone = { security: [] };

/** Addresses that answer something else than the table does: proofs in plain text, open to anyone; one record by its id alone. */
export const OWN_ROUTES: ZodOpenApiPathsObject = {
  '/ledger/checkpoint': {
    get: {
      operationId: 'ledgerCheckpoint',
      tags: ['Ledger'],
      summary: 'The newest checkpoint as a signed note (C2SP tlog-checkpoint).',
      ...anyone,
      responses: { 200: text('The note.') },
    },
  },
  '/ledger/keys': {
    get: {
      operationId: 'ledgerKeys',
      tags: ['Ledger'],
      summary: 'Every key that signed a checkpoint.',
      ...anyone,
      responses: { 200: text('One a line.') },
    },
  },
  '/ledger/inclusion': {
    get: {
      operationId: 'ledgerInclusion',
      tags: ['Ledger'],
      summary: 'That an act is in the tree (RFC 6962 §2.1.1).',
      ...anyone,
      parameters: [parameter('entry', 'query', true), parameter('size', 'query', false)],
      responses: { 200: json('`{index, size, leaf, proof}`, hashes in base64.') },
    },
  },
  '/ledger/consistency': {
    get: {
      operationId: 'ledgerConsistency',
      tags: ['Ledger'],
      summary: 'That the larger tree begins with the smaller (RFC 6962 §2.1.2).',
      ...anyone,
      parameters: [parameter('from', 'query', true), parameter('to', 'query', true)],
      responses: { 200: json('`{from, to, proof}`, hashes in base64.') },
    },
  },
  '/records/{record}': {
    get: {
      operationId: 'recordById',
      tags: ['Reconciliations'],
      summary: 'A record by its id alone, with its whole provenance.',
      security: [{ token: [] }, { session: [] }],
      parameters: [parameter('record', 'path', true)],
      responses: { 200: json('As `readRecord`.') },
    },
  },
  '/projects/{project}/bundle': {
    post: {
      operationId: 'takeBundle',
      tags: ['Exports'],
      summary:
        'Take the whole project, one incident with its parts or one record away as a proof bundle; the ledger says that it was taken.',
      description: '`texts=0` leaves captured texts out, `names=0` the names of people. Takes a token of scope `read`.',
      security: [{ token: [] }, { session: [] }],
      parameters: [
        parameter('project', 'path', true),
        ...['record', 'incident', 'texts', 'names'].map((name) => parameter(name, 'query', false)),
      ],
      responses: { 200: { description: 'The ZIP.', content: { 'application/zip': { schema: { type: 'string' } as const } } } },
    },
  },
  '/projects/{project}/claims:import': {
    post: {
      operationId: 'importClaims',
      tags: ['Claims'],
      summary: 'Import claims as NDJSON, one object a line, as one act that can be taken back; a line per row comes back with its outcome.',
      description: `Takes a token of scope \`write\`. Members of a line, all text: ${CLAIM_FIELDS.join(', ')}. Nothing is imported twice.`,
      security: [{ token: [] }, { session: [] }],
      parameters: [parameter('project', 'path', true)],
      requestBody: { required: true, content: { 'application/x-ndjson': { schema: { type: 'string' } } } },
      responses: {
        200: {
          description: '`{row, outcome, claimId?, problems?}` a line, then `{done, importId, imported, known, refused, made}`.',
          content: { 'application/x-ndjson': { schema: { type: 'string' } } },
        },
      },
    },
  },
};
