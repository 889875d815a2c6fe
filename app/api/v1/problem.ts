import 'server-only';
import { acceptedLanguage } from '@/app/_session/preferences';
import { translator } from '@/app/_ui/i18n';
import { problemSentence } from '@/app/_ui/problemSentence';
import { PROBLEM_STATUS, type Problem } from '@/lib/result';

/** Status phrases of RFC 9110 §15 for the statuses problems have. */
const PHRASE: Readonly<Record<(typeof PROBLEM_STATUS)[keyof typeof PROBLEM_STATUS], string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** How to come with a token, where none or a lesser one was sent (RFC 9110 §11.6.1, RFC 6750 §3). */
function challenge({ code, params }: Problem): Record<string, string> {
  if (code === 'token_invalid') return { 'www-authenticate': 'Bearer realm="isnad", error="invalid_token"' };
  if (code === 'token_scope') {
    return { 'www-authenticate': `Bearer realm="isnad", error="insufficient_scope", scope="${params?.needs ?? ''}"` };
  }
  return PROBLEM_STATUS[code] === 401 ? { 'www-authenticate': 'Bearer realm="isnad"' } : {};
}

/** Answers with problem details (RFC 9457): `code` is stable, `detail` is a sentence in the language the caller asks for. */
export function problemResponse(problem: Problem, request: Request): Response {
  const status = PROBLEM_STATUS[problem.code];
  const language = acceptedLanguage(request.headers.get('accept-language'));
  const detail = problemSentence(translator({ language, digits: 'latn' }), problem, language);
  const body = { type: 'about:blank', title: PHRASE[status], status, detail, code: problem.code };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      vary: 'accept-language, authorization, cookie',
      ...challenge(problem),
    },
  });
}
