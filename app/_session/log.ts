import 'server-only';
import { randomUUID } from 'node:crypto';
import pino from 'pino';

export const log = pino({ name: 'isnad', redact: ['password', '*.password', 'req.headers.cookie', 'req.headers.authorization'] });

/** Writes an unknown error to the log and returns the id by which a person can ask about it. */
export function logError(error: unknown, where: string): string {
  const id = randomUUID().slice(0, 8);
  log.error({ id, where, err: error }, 'unexpected error');
  return id;
}
