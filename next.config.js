/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm test`; a second check here would only slow the first start.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'postgres', 'pino'],
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
};

export default config;
