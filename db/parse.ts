import { z } from 'zod';
import { type Id, parseId } from '../lib/id';
import { PROBLEM_STATUS, type Problem, type ProblemCode, type Result } from '../lib/result';

function isProblemCode(text: string): text is ProblemCode {
  return text in PROBLEM_STATUS;
}

/** Whether nothing at all was given where an issue is. */
function isAbsent(input: unknown, path: readonly PropertyKey[]): boolean {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return path.length > 0 && value === undefined;
}

function codeOf(issue: z.core.$ZodIssue, input: unknown): ProblemCode {
  if (isAbsent(input, issue.path)) return 'required';
  if (isProblemCode(issue.message)) return issue.message;
  // A number that is too large is no long text, nor one too small an empty field.
  if (issue.code === 'too_big' && issue.origin !== 'number') return 'too_long';
  if (issue.code === 'too_small' && issue.origin !== 'number') return 'required';
  return 'invalid';
}

/** Where a value holds text that PostgreSQL cannot: NUL, or half of a surrogate pair (Unicode 16 §3.9). Null when it holds none. */
function unwritable(value: unknown): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? '' : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const at = unwritable(inner);
    if (at !== null) return at ? `${key}.${at}` : key;
  }
  return null;
}

const isUnwritableAt = (value: unknown, field: string | undefined): boolean =>
  field !== undefined &&
  typeof value === 'object' &&
  value !== null &&
  unwritable(Object.getOwnPropertyDescriptor(value, field)?.value) !== null;

/**
 * Checks what came from outside. A schema's message may be a problem code; otherwise the kind of fault decides. Of the field
 * `besides` the verb checks the characters itself, and says so first.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown, besides?: string): Result<z.output<S>> {
  const parsed = schema.safeParse(input);
  if (parsed.success) {
    const at = unwritable(parsed.data);
    if (at === null || isUnwritableAt(parsed.data, besides)) return { ok: true, value: parsed.data };
    return { ok: false, problems: [{ code: 'unwritable', ...(at ? { field: at } : {}) }] };
  }
  const problems = parsed.error.issues.map((issue): Problem => {
    const maximum = issue.code === 'too_big' && issue.origin !== 'number' ? { params: { maximum: Number(issue.maximum) } } : {};
    return { code: codeOf(issue, input), ...(issue.path.length ? { field: issue.path.join('.') } : {}), ...maximum };
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
