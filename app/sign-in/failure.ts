import { PROBLEM_STATUS, type Problem, type ProblemCode } from '@/lib/result';

function isProblemCode(text: string): text is ProblemCode {
  return text in PROBLEM_STATUS;
}

/** Reads next-auth's error message, `code` or `code:minutes`; anything else is unexpected. */
export function failureOf(error: string): Problem {
  const [code = '', minutes] = error.split(':');
  if (!isProblemCode(code)) return { code: error === 'CredentialsSignin' ? 'sign_in_failed' : 'unexpected' };
  return minutes === undefined ? { code } : { code, params: { minutes: Number(minutes) } };
}
