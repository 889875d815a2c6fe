import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { readEnvironment } from '@/db/env';
import { authenticate } from '@/db/user/authenticate';
import { database } from './database';
import { logError } from './log';

interface Token {
  sub?: string;
  sessionVersion?: number;
}

/** The network address a sign-in comes from, as the nearest proxy says; direct connections share one. */
function addressOf(headers: Record<string, unknown> | undefined): string {
  const forwarded = headers?.['x-forwarded-for'];
  return typeof forwarded === 'string' ? (forwarded.split(',').at(-1)?.trim() ?? 'direct') : 'direct';
}

/** next-auth with our accounts: sessions are signed tokens that carry the account's session version. */
export const options: NextAuthOptions = {
  secret: readEnvironment().sessionSecret ?? undefined,
  session: { strategy: 'jwt', maxAge: 12 * 60 * 60 },
  pages: { signIn: '/sign-in' },
  providers: [
    Credentials({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      /** Failures travel as `code:minutes` in the error's message, which is all next-auth hands on. */
      async authorize(credentials, request) {
        if (!credentials) return null;
        let result: Awaited<ReturnType<typeof authenticate>>;
        try {
          result = await authenticate(database(), { ...credentials, address: addressOf(request.headers) }, new Date());
        } catch (error) {
          logError(error, 'sign-in');
          throw new Error('unexpected');
        }
        if (result.ok) return { id: result.value.userId, sessionVersion: result.value.sessionVersion };
        const { code, params } = result.problems[0];
        throw new Error(params ? `${code}:${params.minutes}` : code);
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      const own: Token = token;
      if (user && 'sessionVersion' in user && typeof user.sessionVersion === 'number') {
        own.sub = user.id;
        own.sessionVersion = user.sessionVersion;
      }
      return token;
    },
    session({ session, token }) {
      const own: Token = token;
      return { expires: session.expires, user: {}, userId: own.sub, sessionVersion: own.sessionVersion };
    },
  },
};
