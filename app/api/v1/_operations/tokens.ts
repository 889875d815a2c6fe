import { z } from 'zod';
import { createToken, TokenInput } from '@/db/token/create';
import { listTokens } from '@/db/token/read';
import { revokeToken } from '@/db/token/revoke';
import { TOKEN_SCOPES } from '@/lib/token/scope';
import { operation } from './operation';
import { PageQuery, pageOf, slice } from './page';
import { id, moment } from './shapes';

const text = z.string();

const Token = z
  .object({
    ...{ id, name: text, scope: z.enum(TOKEN_SCOPES), assistant: text.nullable() },
    project: z.object({ slug: text, titleEn: text, titleAr: text }).nullable(),
    hint: text.meta({ description: 'How it begins, by which its owner knows it again.' }),
    ...{ createdAt: moment, expiresAt: moment, lastUsedAt: moment.nullable(), revokedAt: moment.nullable() },
  })
  .meta({ id: 'Token', description: 'A token of your own: everything but itself.' });

/** One's own tokens. Making and revoking takes a session, so that no token makes another. */
export const TOKENS = [
  operation({
    id: 'listTokens',
    method: 'GET',
    path: '/account/tokens',
    summary: 'Your tokens, newest first, also those that stand no longer.',
    asks: 'own.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Token),
    run: async ({ context, query }) => {
      const all = await listTokens(context);
      return all.ok ? slice(all.value, (token) => token.id, query) : all;
    },
  }),
  operation({
    id: 'createToken',
    method: 'POST',
    path: '/account/tokens',
    summary: 'Make a token. The answer is its only copy.',
    asks: 'token.create',
    body: TokenInput,
    secret: true,
    output: z.object({ id, token: text }),
    status: 201,
    run: ({ context, body }) => createToken(context, body),
  }),
  operation({
    id: 'revokeToken',
    method: 'DELETE',
    path: '/account/tokens/{token}',
    summary: 'Revoke a token, at once and for ever.',
    asks: 'token.revoke',
    run: ({ context, params }) => revokeToken(context, params.token),
  }),
];
