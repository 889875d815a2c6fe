/** What a page may load and who may frame it: itself and nobody. Inline scripts are Next's own hand-over of data. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  // The development server evaluates code it sends.
  ...(process.env.NODE_ENV === 'production' ? [{ key: 'Content-Security-Policy', value: POLICY }] : []),
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // What is public says its own, stricter; one part of it may be framed (app/r/_page/answer.ts).
  headers: async () => [{ source: '/((?!r/).*)', headers: HEADERS }],
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
