import { z } from 'zod';
import { PROBLEM_CODES } from '@/lib/result';

const Problem = z
  .object({
    type: z.string().meta({ format: 'uri-reference' }),
    ...{ title: z.string(), status: z.number().int(), detail: z.string() },
    code: z.enum(PROBLEM_CODES),
    fault: z.string().optional().meta({ description: 'What to ask about an unexpected failure by.' }),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.enum(PROBLEM_CODES), detail: z.string() }))
      .optional()
      .meta({ description: 'One for each member of the body at fault; `pointer` is an RFC 6901 pointer in a URI fragment.' }),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457), the sentences in the language of Accept-Language (en, ar).' });

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: Problem } } });

/** How every operation may refuse. */
export const PROBLEMS = {
  401: problem('No session or token, or one that ended.'),
  403: problem('Your role, or the scope of the token, does not allow this.'),
  404: problem('Not here, or not for you to see.'),
  406: problem('The Accept header leaves JSON out.'),
  503: problem('The database does not answer.'),
};
/** How one that takes a body may. */
export const OF_BODIES = {
  409: problem('It cannot be done as things stand; `code` says why.'),
  413: problem('The body is too large.'),
  415: problem('The body is not sent as application/json.'),
  422: problem('The input cannot be taken; `errors` says where and why.'),
};
/** How one that takes If-Match may. */
export const OF_VERSIONS = {
  412: problem('It was changed since the version of If-Match; `detail` says by whom and to what.'),
  428: problem('If-Match is missing.'),
};
