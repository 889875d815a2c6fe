import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { scopeFor } from '@/lib/token/needs';
import type { Operation } from '../_operations/operation';
import { GROUPS } from '../_operations/table';
import { OWN_ROUTES } from './ownRoutes';
import { OF_BODIES, OF_VERSIONS, PROBLEMS } from './problemAnswers';
import { objectOf } from './stray';

const IdempotencyKey = z.string().min(1).max(255).optional().meta({
  description: 'The same key with the same body within 24 hours gets the first answer again, and the act is done once.',
});
const IfMatch = z.string().meta({ description: 'The ETag of what you saw, or of its version: `"3"`.' });
const IfNoneMatch = z.string().optional().meta({ description: 'An ETag: 304 when nothing changed.' });

function parametersOf({ path, query, method, versioned, secret }: Operation): ZodOpenApiOperationObject['requestParams'] {
  const names = [...path.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name);
  const ofPath = Object.fromEntries(
    names.map((name) => [name, name === 'project' ? z.string().meta({ description: "The project's address." }) : z.uuid()]),
  );
  const header =
    method === 'GET'
      ? { 'If-None-Match': IfNoneMatch }
      : { ...(secret ? {} : { 'Idempotency-Key': IdempotencyKey }), ...(versioned ? { 'If-Match': IfMatch } : {}) };
  return { path: z.object(ofPath), header: z.object(header), ...(query instanceof z.ZodObject ? { query } : {}) };
}

function operationOf(operation: Operation, tag: string): ZodOpenApiOperationObject {
  const { id, summary, asks, method, body, output, status, versioned } = operation;
  const scope = scopeFor(asks);
  const tagged = method === 'GET' || versioned ? { headers: z.object({ ETag: z.string() }) } : {};
  return {
    operationId: id,
    tags: [tag],
    summary,
    description:
      scope === 'session' ? 'Takes a session; no token may do it.' : `Takes a token of scope \`${scope}\` or more, or a session.`,
    security: [{ token: [] }, { session: [] }],
    requestParams: parametersOf(operation),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: objectOf(body)?.strict() ?? body } } } } : {}),
    responses: {
      [status]: output
        ? { description: 'Done.', ...tagged, content: { 'application/json': { schema: output } } }
        : { description: 'Done.' },
      ...(method === 'GET' ? { 304: { description: 'What If-None-Match names still stands.' } } : {}),
      ...PROBLEMS,
      ...(body ? OF_BODIES : operation.query ? { 422: OF_BODIES[422] } : {}),
      ...(versioned ? OF_VERSIONS : {}),
    },
  };
}

function pathsOf(): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const [tag, operations] of Object.entries(GROUPS)) {
    for (const operation of operations) {
      paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: operationOf(operation, tag) };
    }
  }
  return { ...paths, ...OWN_ROUTES };
}

/** The OpenAPI 3.1 document of the whole API, out of the schemas that validate it. */
export function openApi() {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Isnad',
      version: '1',
      description:
        'Everything a screen can do. Lists come in pages (`limit`, `cursor`, and a Link header); what a version tells apart is changed under If-Match; an Idempotency-Key makes sending twice safe; refusals are problem details.',
    },
    servers: [{ url: '/api/v1' }],
    paths: pathsOf(),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A personal token, made on the account page.' },
        session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token', description: 'The session of a browser.' },
      },
    },
  });
}
