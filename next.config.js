import { HEADERS } from './app/_server/headers.mjs';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // What is public says its own, stricter; one part of it may be framed (app/r/_page/answer.ts).
  headers: async () => [{ source: '/((?!r/).*)', headers: Object.entries(HEADERS).map(([key, value]) => ({ key, value })) }],
  reactStrictMode: true,
  // Types are checked by `npm test`; a second check here would only slow the first start.
  typescript: { ignoreBuildErrors: true },
  // Loaded from node_modules as they are: native parts, and what a bundle would only copy.
  serverExternalPackages: ['@node-rs/argon2', '@resvg/resvg-wasm', 'drizzle-orm', 'eld', 'pino', 'postgres', 'uuidv7', 'zod'],
  experimental: {
    serverActions: { bodySizeLimit: '1mb' },
    // Nobody downloads the server's code: minifying it takes a third of the first start and makes its stacks unreadable.
    turbopackMinify: { server: false, client: true },
    turbopackInputSourceMaps: false,
  },
};

export default config;
