import { z } from 'zod';
import { fail, type Result } from '@/lib/result';

/** The object a schema takes, before whatever it makes of it; null where it takes none. */
export function objectOf(schema: z.ZodType): z.ZodObject | null {
  if (schema instanceof z.ZodObject) return schema;
  return schema instanceof z.ZodPipe && schema.def.in instanceof z.ZodType ? objectOf(schema.def.in) : null;
}

type Failure = Extract<Result<never>, { ok: false }>;

/** The same of an address with a route of its own: the first name after its `?` that it does not take. Problem: unknown_member. */
export function strayName(query: URLSearchParams, ...known: readonly string[]): Failure | null {
  const stray = [...query.keys()].find((name) => !known.includes(name));
  return stray === undefined ? null : fail('unknown_member', stray);
}

/**
 * A name that nothing takes, which would otherwise be passed over in silence: a filter misspelt would filter nothing. `schema` null
 * takes none at all. Problem: unknown_member.
 */
export function strayMember(schema: z.ZodType | null, given: unknown): Failure | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const known = schema === null ? {} : objectOf(schema)?.shape;
  const stray = known && Object.keys(given).find((name) => !Object.hasOwn(known, name));
  return stray === undefined ? null : fail('unknown_member', stray);
}
