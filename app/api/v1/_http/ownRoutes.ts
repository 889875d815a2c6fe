import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject, ZodOpenApiResponseObject } from 'zod-openapi';
import { PLOT_THEMES } from '@/app/r/_plot/palette';
import { WIKIDATA_FORMATS } from '@/db/export/wikidata';
import { TABLES } from '@/lib/export/table/column';
import { FORMATS, MEDIA } from '@/lib/export/table/format';
import { CLAIM_FIELDS } from '@/lib/import/fields';
import { LANGUAGES } from '@/lib/message/define';
import { Imported, ImportPreview, SeenBundle, SeenTable } from '../_operations/fileShapes';
import { id, WholeRecord } from '../_operations/shapes';
import { OF_BODIES, PROBLEMS } from './problemAnswers';

const text = z.string();
const bytes = { type: 'string', format: 'binary' } as const;
const project = z.object({ project: text.meta({ description: "The project's address." }) });
const flag = z.enum(['0', '1']).optional();
const language = z.enum(LANGUAGES).optional();

/** An answer that is a file, under each of its media types. */
const file = (description: string, ...types: readonly string[]): ZodOpenApiResponseObject => ({
  description,
  headers: z.object({ 'Content-Disposition': text.meta({ description: 'The name to keep it under.' }) }),
  content: Object.fromEntries(types.map((type) => [type.replace(/;.*/, ''), { schema: bytes }])),
});
const plain = (description: string): ZodOpenApiResponseObject => ({ description, content: { 'text/plain': { schema: text } } });
const json = (description: string, schema: z.ZodType): ZodOpenApiResponseObject => ({
  description,
  content: { 'application/json': { schema } },
});

const someone: Pick<ZodOpenApiOperationObject, 'security'> = { security: [{ token: [] }, { session: [] }] };
const anyone = { security: [] };
const { 401: _401, 403: _403, 406: _406, ...OPEN } = PROBLEMS;
const { 406: _, ...OF_FILES } = PROBLEMS;
const INVALID = { 422: OF_BODIES[422] };
const takes = (scope: string) => `Takes a token of scope \`${scope}\` or more, or a session.`;

const TABLE_MEDIA = [...new Set(FORMATS.map((format) => MEDIA[format].type))];

const hash = text.meta({ description: 'SHA-256 in base64.' });
const size = z.number().int();

const LEDGER: ZodOpenApiPathsObject = {
  '/ledger/checkpoint': {
    get: {
      operationId: 'ledgerCheckpoint',
      tags: ['Ledger'],
      summary: 'The newest checkpoint as a signed note (C2SP tlog-checkpoint).',
      ...anyone,
      responses: { 200: plain('The note.'), ...OPEN },
    },
  },
  '/ledger/keys': {
    get: {
      operationId: 'ledgerKeys',
      tags: ['Ledger'],
      summary: 'Every key that signed a checkpoint.',
      ...anyone,
      responses: { 200: plain('One a line.'), 503: PROBLEMS[503] },
    },
  },
  '/ledger/inclusion': {
    get: {
      operationId: 'ledgerInclusion',
      tags: ['Ledger'],
      summary: 'That an act is in the tree (RFC 6962 §2.1.1). Open to anyone who knows its id.',
      ...anyone,
      requestParams: { query: z.object({ entry: id, size: size.optional() }) },
      responses: {
        200: json('The proof, nearest first.', z.object({ index: size, size, leaf: hash, proof: z.array(hash) })),
        ...OPEN,
        ...INVALID,
      },
    },
  },
  '/ledger/consistency': {
    get: {
      operationId: 'ledgerConsistency',
      tags: ['Ledger'],
      summary: 'That the larger tree begins with the smaller (RFC 6962 §2.1.2).',
      ...anyone,
      requestParams: { query: z.object({ from: size, to: size }) },
      responses: { 200: json('The proof.', z.object({ from: size, to: size, proof: z.array(hash) })), ...OPEN, ...INVALID },
    },
  },
};

const EXPORTS: ZodOpenApiPathsObject = {
  '/records/{record}': {
    get: {
      operationId: 'recordById',
      tags: ['Records'],
      summary: 'A record by its id alone, with its whole provenance.',
      description: takes('read'),
      ...someone,
      requestParams: { path: z.object({ record: id }) },
      responses: { 200: json('As `readRecord`.', WholeRecord), ...OF_FILES },
    },
  },
  '/projects/{project}/tables/{table}': {
    get: {
      operationId: 'takeTable',
      tags: ['Exports'],
      summary: 'Take a table of the project, streamed; the ledger says that it was taken.',
      description: `${takes('read')} \`package\` is a ZIP with a Frictionless and a CSVW description of every column. Without \`language\` the headings are the names of the columns.`,
      ...someone,
      requestParams: {
        path: project.extend({ table: z.enum(TABLES) }),
        query: z.object({ format: z.enum(FORMATS).optional().meta({ description: '`csv` when left out.' }), language, bom: flag }),
      },
      responses: { 200: file('The table.', ...TABLE_MEDIA), ...OF_FILES, 409: OF_BODIES[409], ...INVALID },
    },
  },
  '/projects/{project}/tables/wikidata': {
    get: {
      operationId: 'takeWikidata',
      tags: ['Exports'],
      summary: 'Take an approved record of the dead or the injured for Wikidata; the ledger says that it was taken.',
      description: `${takes('read')} Records that can go: \`listWikidataRecords\`.`,
      ...someone,
      requestParams: {
        path: project,
        query: z.object({
          record: id,
          item: text.meta({ description: 'The item on Wikidata: `Q…`.' }),
          format: z.enum(WIKIDATA_FORMATS).optional().meta({ description: '`quickstatements` when left out.' }),
          statement: text.optional().meta({ description: 'For a mismatch: the statement’s id.' }),
          value: text.optional().meta({ description: 'For a mismatch: what Wikidata says now.' }),
        }),
      },
      responses: { 200: file('The file.', 'text/plain', 'text/csv'), ...OF_FILES, 409: OF_BODIES[409], ...INVALID },
    },
  },
  '/projects/{project}/bundle': {
    post: {
      operationId: 'takeBundle',
      tags: ['Exports'],
      summary:
        'Take the whole project, one incident with its parts or one record away as a proof bundle; the ledger says that it was taken.',
      description: `${takes('read')} \`texts=0\` leaves captured texts out, \`names=0\` the names of people. The same fields may be sent as a form.`,
      ...someone,
      requestParams: {
        path: project,
        query: z.object({ record: id.optional(), incident: id.optional(), texts: flag, names: flag }),
      },
      responses: { 200: file('The bundle.', 'application/zip'), ...OF_FILES, 409: OF_BODIES[409], ...INVALID },
    },
  },
};

const FILE_TYPES = [
  'application/octet-stream',
  'text/csv',
  'text/tab-separated-values',
  'application/x-ndjson',
  'application/ld+json',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/zip',
];
const fileBody = { required: true, content: Object.fromEntries(FILE_TYPES.map((type) => [type, { schema: bytes }])) };
const named = z.object({ name: text.max(300).meta({ description: "The file's name; its ending says what it is." }) });
const mapping = text.optional().meta({ description: 'Name of a saved mapping; left out, columns are read as `seeFile` guesses.' });

const IMPORTS: ZodOpenApiPathsObject = {
  '/projects/{project}/claims:import': {
    post: {
      operationId: 'importClaims',
      tags: ['Imports'],
      summary: 'Import claims as NDJSON, one object a line, as one act that can be taken back; a line per row comes back with its outcome.',
      description: `${takes('write')} Members of a line, all text: ${CLAIM_FIELDS.join(', ')}. Nothing is imported twice.`,
      ...someone,
      requestParams: { path: project },
      requestBody: { required: true, content: { 'application/x-ndjson': { schema: bytes } } },
      responses: {
        200: {
          description: '`{row, outcome, claimId?, problems?}` a line, then `{done, importId, imported, known, refused, made}`.',
          content: { 'application/x-ndjson': { schema: bytes } },
        },
        ...OF_FILES,
        ...OF_BODIES,
      },
    },
  },
  '/projects/{project}/imports:see': {
    post: {
      operationId: 'seeFile',
      tags: ['Imports'],
      summary: 'Look at a table or a proof bundle without taking anything of it.',
      description: takes('write'),
      ...someone,
      requestParams: { path: project, query: named },
      requestBody: fileBody,
      responses: { 200: json('What it is and holds.', z.union([SeenTable, SeenBundle])), ...OF_FILES, ...OF_BODIES },
    },
  },
  '/projects/{project}/imports:preview': {
    post: {
      operationId: 'previewImport',
      tags: ['Imports'],
      summary: 'What importing a table or a proof bundle would do, row by row. Changes nothing.',
      description: takes('write'),
      ...someone,
      requestParams: { path: project, query: named.extend({ mapping }) },
      requestBody: fileBody,
      responses: { 200: json('What would become of each row.', ImportPreview), ...OF_FILES, ...OF_BODIES },
    },
  },
  '/projects/{project}/imports:run': {
    post: {
      operationId: 'runImport',
      tags: ['Imports'],
      summary: 'Import a table or a proof bundle as one act that can be taken back. Sent again, nothing is imported twice.',
      description: `${takes('write')} What became of each row: \`listImportRows\`.`,
      ...someone,
      requestParams: { path: project, query: named.extend({ mapping }) },
      requestBody: fileBody,
      responses: { 201: json('Its id and totals.', Imported), ...OF_FILES, ...OF_BODIES },
    },
  },
};

const message = z
  .looseObject({ jsonrpc: z.literal('2.0'), method: text.optional(), id: z.union([text, z.number()]).optional() })
  .meta({ id: 'McpMessage', description: 'A JSON-RPC 2.0 message; what each method takes and gives, the protocol says.' });

const ASSISTANTS: ZodOpenApiPathsObject = {
  '/mcp': {
    post: {
      operationId: 'assistant',
      tags: ['Assistants'],
      summary:
        'The Model Context Protocol (revision 2025-11-25, streamable HTTP, without sessions): an AI assistant reads, and proposes claims for people to decide.',
      description:
        'Takes a token of scope `read` or `propose`, and none that may more. `tools/list` names every tool with the schemas of what it takes and gives; refusals of a tool are answers with `isError`, the same code and sentence as here.',
      security: [{ token: [] }],
      requestBody: { required: true, content: { 'application/json': { schema: message } } },
      responses: {
        200: json('The answer to the message.', message),
        202: { description: 'A notification was heard.' },
        401: PROBLEMS[401],
        403: PROBLEMS[403],
        413: OF_BODIES[413],
        415: OF_BODIES[415],
        503: PROBLEMS[503],
      },
    },
  },
};

/** Pages beside the API, whose addresses begin at the house itself. */
const atHouse = (
  path: string,
  operationId: string,
  summary: string,
  query: z.ZodObject,
  ...types: readonly [string, ...string[]]
): ZodOpenApiPathsObject => {
  const get: ZodOpenApiOperationObject = {
    operationId,
    tags: ['Public records'],
    summary,
    ...anyone,
    requestParams: { path: z.object({ record: id }), query },
    responses: {
      200: { description: 'Open to anyone, and to caches.', content: Object.fromEntries(types.map((type) => [type, { schema: text }])) },
      304: { description: 'What If-None-Match names still stands.' },
      404: { description: 'It was never public.' },
      410: { description: 'It is public no longer.' },
    },
  };
  return { [path]: { servers: [{ url: '/' }], get } };
};
const lang = z.object({ lang: language });
const drawn = lang.extend({
  theme: z.enum(PLOT_THEMES).optional(),
  width: z.number().int().optional().meta({ description: '320 to 1600 px.' }),
});

const PUBLIC: ZodOpenApiPathsObject = {
  ...atHouse('/r/{record}', 'publicRecord', 'A published record as a page, with JSON-LD in it.', lang, 'text/html'),
  ...atHouse('/r/{record}/embed', 'publicRecordEmbed', 'Its plot for a frame on another site.', lang, 'text/html'),
  ...atHouse('/r/{record}/plot.svg', 'publicRecordSvg', 'Its plot as SVG.', drawn, 'image/svg+xml'),
  ...atHouse(
    '/r/{record}/plot.png',
    'publicRecordPng',
    'Its plot as PNG.',
    drawn.extend({ scale: z.enum(['1', '2']).optional() }),
    'image/png',
  ),
};

/** Addresses with a route of their own: files, streams, proofs in plain text, assistants, and what is open to anyone. */
export const OWN_ROUTES: ZodOpenApiPathsObject = { ...LEDGER, ...EXPORTS, ...IMPORTS, ...ASSISTANTS, ...PUBLIC };
