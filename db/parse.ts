import { z } from 'zod';
import { type Id, parseId } from '../lib/id';
import { PROBLEM_STATUS, type Problem, type ProblemCode, type Result } from '../lib/result';

function isProblemCode(text: string): text is ProblemCode {
  return text in PROBLEM_STATUS;
}

function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  if (isProblemCode(issue.message)) return issue.message;
  if (issue.code === 'too_big') return 'too_long';
  if (issue.code === 'too_small') return 'required';
  return 'invalid';
}

/** Checks what came from outside. A schema's message may be a problem code; otherwise the kind of fault decides. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map((issue): Problem => {
    const maximum = issue.code === 'too_big' ? { params: { maximum: Number(issue.maximum) } } : {};
    return { code: codeOf(issue), ...(issue.path.length ? { field: issue.path.join('.') } : {}), ...maximum };
  });
  const [first = { code: 'invalid' } satisfies Problem, ...rest] = problems;
  return { ok: false, problems: [first, ...rest] };
}

/** A field holding the id of one kind of row. */
export function idOf<T extends Id<string>>() {
  return z.string().transform((text, issues): T => {
    const id = parseId<T>(text);
    if (id) return id;
    issues.addIssue({ code: 'custom', message: 'not_found' });
    return z.NEVER;
  });
}

/** One line of words that must not be empty, trimmed. */
export const line = (maximum = 300) => z.string().trim().min(1, 'required').max(maximum);
/** One line that may be empty. */
export const optionalLine = (maximum = 300) => z.string().trim().max(maximum).default('');
/** Several lines that may be empty. */
export const prose = (maximum = 10_000) => z.string().trim().max(maximum);
