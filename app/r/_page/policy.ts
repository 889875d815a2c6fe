import { createHash } from 'node:crypto';
import { COPY_SCRIPT } from './copyScript';

const hash = createHash('sha256').update(COPY_SCRIPT).digest('base64');

/** What a public page may do: show itself, and run its one script by its hash. Only what is made for frames may be framed. */
export function contentPolicy(framed: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framed ? '*' : "'none'"}`,
  ].join('; ');
}
