import 'server-only';
import { problemsResponse } from './problem';

/** What answers the methods an address does not take: 405 with those it does (RFC 9110 §15.5.6), as the table's addresses do. */
export function only(allow: 'GET' | 'POST'): (request: Request) => Response {
  return (request) => problemsResponse([{ code: 'method_not_allowed' }], request, { headers: { allow } });
}
