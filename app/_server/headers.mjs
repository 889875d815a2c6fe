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

/** What every answer says of itself, whoever answers: Next, or we ahead of it. */
export const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // The development server evaluates code it sends.
  ...(process.env.NODE_ENV === 'production' ? { 'Content-Security-Policy': POLICY } : {}),
};
