import 'server-only';
import { acceptedLanguage } from '@/app/_session/acceptedLanguage';
import { problemTeller } from '@/app/_ui/problemTeller';
import type { Language } from '@/lib/message/define';
import { PROBLEM_STATUS, type Problem } from '@/lib/result';
import { type Answer, type Asked, responseOf } from './answer';

type Status = (typeof PROBLEM_STATUS)[keyof typeof PROBLEM_STATUS] | 412;

/** Status phrases of RFC 9110 §15 and RFC 6585 for the statuses problems have. */
const PHRASE: Readonly<Record<Status, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
};

/** How to come with a token, where none or a lesser one was sent (RFC 9110 §11.6.1, RFC 6750 §3); when to come again. */
function challenge({ code, params }: Problem): Record<string, string> {
  if (code === 'token_invalid') return { 'www-authenticate': 'Bearer realm="isnad", error="invalid_token"' };
  if (code === 'token_scope') {
    return { 'www-authenticate': `Bearer realm="isnad", error="insufficient_scope", scope="${params?.needs ?? ''}"` };
  }
  if (code === 'idempotency_in_flight') return { 'retry-after': '1' };
  return PROBLEM_STATUS[code] === 401 ? { 'www-authenticate': 'Bearer realm="isnad"' } : {};
}

/** A field as a JSON pointer into the body (RFC 6901), in a URI fragment as RFC 9457's own example has it. */
const pointer = (field: string): string =>
  `#/${field
    .split('.')
    .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
    .join('/')}`;

/** Who came with nothing at all is asked to sign in; a session that ended says so. */
function signedOut(problem: Problem, request: Pick<Asked, 'headers'>): Problem {
  const came = request.headers.get('cookie')?.includes('next-auth.session-token');
  return problem.code === 'session_expired' && !came ? { code: 'sign_in_required' } : problem;
}

/** What the caller reads. */
export function languageOf(request: Pick<Asked, 'headers'>): Language {
  return acceptedLanguage(request.headers.get('accept-language'));
}

function errorsOf(problems: readonly Problem[], say: (problem: Problem) => string) {
  const fields = problems.flatMap((problem) =>
    problem.field === undefined ? [] : [{ pointer: pointer(problem.field), code: problem.code, detail: say(problem) }],
  );
  return fields.length ? { errors: fields } : {};
}

interface Also {
  readonly status?: Status;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Problem details (RFC 9457) of a refusal: `type` leads to what the API's page says of it, `code` is stable, `detail` is a sentence in the
 * language the caller asks for, `errors` says which member of the body each problem is about, `fault` by what to ask of an unexpected one. `status` where a precondition failed.
 */
export function problemsAnswer(
  problems: readonly [Problem, ...Problem[]],
  request: Pick<Asked, 'headers'>,
  { status = PROBLEM_STATUS[problems[0].code], headers = {} }: Also = {},
): Answer {
  const problem = signedOut(problems[0], request);
  const language = languageOf(request);
  const say = problemTeller(language);
  const { code } = problem;
  const fault = code === 'unexpected' ? { fault: problem.params?.id } : {};
  const said = { type: `/api/v1/docs#${code}`, title: PHRASE[status], status, detail: say(problem), code };
  const body = { ...said, ...fault, ...errorsOf(problems, say) };
  return {
    status,
    text: JSON.stringify(body),
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      vary: 'accept-language, authorization, cookie',
      ...challenge(problem),
      ...headers,
    },
  };
}

/** The same as a response. */
export function problemsResponse(problems: readonly [Problem, ...Problem[]], request: Pick<Asked, 'headers'>, also?: Also): Response {
  return responseOf(problemsAnswer(problems, request, also));
}

/** The same of one problem. */
export function problemResponse(problem: Problem, request: Pick<Asked, 'headers'>): Response {
  return problemsResponse([problem], request);
}
