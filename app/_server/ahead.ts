import type { IncomingMessage, ServerResponse } from 'node:http';
import { askingWith } from '@/app/_session/asking';
import { logError } from '@/app/_session/log';
import { answerTo, operationsAt } from '@/app/api/v1/_http/dispatch';
import type { Answer } from '@/app/api/v1/answer';
import { problemsAnswer } from '@/app/api/v1/problem';
import { askedOf } from './asked';
import { HEADERS } from './headers.mjs';
import { isTaken } from './methods';

const API = '/api/v1/';

/** The parts of a path below the API; null where it is none, `malformed` where it cannot be decoded (RFC 3986 §2.1). */
function segmentsOf(url: string): string[] | 'malformed' | null {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  if (!path.startsWith(API)) return null;
  try {
    const segments = path.slice(API.length).split('/').map(decodeURIComponent);
    // Next sends who asks with a slash too many to the address without.
    return segments.includes('') ? null : segments;
  } catch (error) {
    if (error instanceof URIError) return 'malformed';
    throw error;
  }
}

function send(response: ServerResponse, { status, headers, text }: Answer): void {
  const length = text === null ? {} : { 'content-length': String(Buffer.byteLength(text)) };
  response.writeHead(status, { ...HEADERS, ...headers, ...length });
  response.end(text ?? undefined);
}

/**
 * Answers what the API's table of operations knows, by the very same code as the route does, without the framework around it: that
 * takes as long as the work itself; and methods that no address takes. False where the framework must answer.
 */
export async function answeredAhead(message: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const segments = segmentsOf(message.url ?? '');
  const request = askedOf(message);
  if (segments === 'malformed') {
    // The framework would answer a fault of its own.
    send(response, problemsAnswer([{ code: 'not_found' }], request));
    return true;
  }
  const found = segments && operationsAt(segments);
  if (!found) {
    if (isTaken(message.method)) return false;
    // It is not this address that refuses it (RFC 9110 §15.6.2).
    send(response, problemsAnswer([{ code: 'method_unknown' }], request));
    return true;
  }
  const house = { asking: () => askingWith(request.headers), logError };
  send(response, await answerTo(request, found, house));
  return true;
}
