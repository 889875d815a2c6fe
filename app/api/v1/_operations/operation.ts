import { z } from 'zod';
import type { Context } from '@/db/context';
import type { ProjectId } from '@/lib/id';
import type { Language } from '@/lib/message/define';
import type { Read, Verb } from '@/lib/policy';
import type { Result } from '@/lib/result';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Names in braces of an address: `/claims/{claim}` has `claim`. */
type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What an operation is asked with. Names of the address are UUIDs, but `project`, which is resolved already. */
interface Call<Path extends string, Query, Body> {
  readonly context: Context;
  readonly projectId: Path extends `/projects/{project}${string}` ? ProjectId : null;
  readonly params: Readonly<Record<Exclude<NamesIn<Path>, 'project'>, string>>;
  readonly query: Query;
  /** As it came: the verb parses it with the very schema. */
  readonly body: Body;
  /** The version of the If-Match header; 0 where the operation asks for none. */
  readonly seen: number;
  /** Where the house is reached by the caller, such as `https://isnad.example`. */
  origin(): string;
  /** What the caller reads, for sentences within an answer. */
  language(): Language;
}

interface Described<Path extends string, Q extends z.ZodType, B extends z.ZodType, O extends z.ZodType> {
  readonly id: string;
  readonly method: Method;
  /** Below /api/v1, with names in braces. */
  readonly path: Path;
  readonly summary: string;
  /** The verb or read whose rights it asks: says which scope a token needs. */
  readonly asks: Verb | Read;
  readonly query?: Q;
  readonly body?: B;
  /** What is answered; nothing (204) when absent. */
  readonly output?: O;
  readonly status?: 200 | 201;
  /** Answers one page of a list: takes `limit` and `cursor`. */
  readonly paged?: boolean;
  /** Changes what a version tells apart, so that If-Match is required. */
  readonly versioned?: boolean;
  /** If-Match may say version 0: what is not there yet begins so. */
  readonly begins?: boolean;
  /** The version of what is answered, for its ETag. */
  readonly version?: (output: z.output<O>) => number;
  /** Largest body in bytes; a megabyte when absent. */
  readonly largest?: number;
  /** What is sent or answered is a secret, which nothing may keep: it takes no Idempotency-Key. */
  readonly secret?: boolean;
}

interface Spec<Path extends string, Q extends z.ZodType, B extends z.ZodType, O extends z.ZodType, R> extends Described<Path, Q, B, O> {
  run(call: Call<Path, z.output<Q>, z.input<B>>): Promise<Result<R>>;
  /** What is answered when the verb came to `result`; `result` itself when absent. */
  readonly answer?: (result: R, call: Call<Path, z.output<Q>, z.input<B>>) => z.output<O>;
}

/** A call before its types are known. */
export interface RawCall {
  readonly context: Context;
  readonly projectId: unknown;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly seen: number;
  origin(): string;
  language(): Language;
}

/** An operation as the dispatcher and the documents know it: all of them are one table (table.ts). */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly asks: Verb | Read;
  readonly query: z.ZodType | null;
  readonly body: z.ZodType | null;
  readonly output: z.ZodType | null;
  readonly status: 200 | 201 | 204;
  readonly paged: boolean;
  readonly versioned: boolean;
  readonly begins: boolean;
  readonly largest: number;
  readonly secret: boolean;
  run(call: RawCall): Promise<Result<unknown>>;
  answer(result: unknown, call: RawCall): unknown;
  version(output: unknown): number | null;
}

const MEGABYTE = 1024 * 1024;

/** Describes an operation; what it is asked with and answers follows from its path and its schemas. */
export function operation<
  Path extends string,
  R,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  O extends z.ZodType = z.ZodNull,
>(spec: Spec<Path, Q, B, O, R>): Operation {
  type Typed = Call<Path, z.output<Q>, z.input<B>>;
  const { id, method, path, summary, asks, query = null, body = null, output = null, version, answer, largest = MEGABYTE } = spec;
  return {
    ...{ id, method, path, summary, asks, query, body, output, largest },
    status: output ? (spec.status ?? 200) : 204,
    paged: spec.paged ?? false,
    versioned: spec.versioned ?? false,
    begins: spec.begins ?? false,
    secret: spec.secret ?? false,
    run: (call) => spec.run(call as Typed),
    answer: (result, call) => (answer ? answer(result as R, call as Typed) : result),
    version: (value) => (version ? version(value as z.output<O>) : null),
  };
}

/** What an act that made something answers. */
export const Made = z.object({ id: z.uuid() }).meta({ id: 'Made', description: 'The id of what was made.' });
export const made = (id: string): z.output<typeof Made> => ({ id });

/** What an act that moved something to its next version answers. */
export const Moved = z.object({ version: z.number().int() }).meta({ id: 'Moved', description: 'The version that stands now.' });
export const moved = (version: number): z.output<typeof Moved> => ({ version });
/** The body of an act that says nothing more: an empty object. Sent as JSON all the same, which no form of another site can do. */
export const Nothing = z.object({});
