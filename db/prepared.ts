import type postgres from 'postgres';

/** Statements with more parameters are lists of a length of their own, which hardly comes again. */
const PARAMETERS = 24;

/** What words are found by depends on the words: an index where they are rare, the list's own order where half of the rows have them. */
const LOOKED_FOR = / like /;

export interface Statement {
  readonly text: string;
  readonly parameters: readonly unknown[];
  /** Whether the server should keep it: it is then neither parsed, described nor, most often, planned again. */
  readonly keep: boolean;
}

/** Lengths of pages that come again: tens, with the one more that says whether there is a next, and the single row. */
const isUsual = (length: number) => length <= 2 || length % 10 <= 1;

/**
 * A statement as it is sent. The length of a page is written into it: the server plans one whose length it does not know for a tenth of
 * all rows, finds such a plan no good whenever it could be kept, and so plans each time anew, which for a join of ten tables takes
 * longer than doing it.
 */
export function statementOf(text: string, parameters: readonly unknown[]): Statement {
  const few = parameters.length <= PARAMETERS && !LOOKED_FOR.test(text);
  const length = parameters.at(-1);
  const last = ` limit $${parameters.length}`;
  if (!text.endsWith(last) || typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0)
    return { text, parameters, keep: few };
  return {
    text: `${text.slice(0, -last.length)} limit ${length}`,
    parameters: parameters.slice(0, -1),
    keep: few && isUsual(length),
  };
}

type Client = postgres.Sql | postgres.TransactionSql;

/**
 * The same client, whose statements are prepared once for each connection. Drizzle sends all of its own as unnamed ones: each is then
 * described in a round trip of its own and planned anew. The client's own `prepare: false` still rules.
 */
export function preparing<T extends Client>(client: T): T {
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      switch (name) {
        case 'unsafe':
          return (query: string, given: readonly unknown[] = [], options: object = {}) => {
            const { text, parameters, keep } = statementOf(query, given);
            const sent = value.call(target, text, parameters, { ...options, prepare: keep });
            // It goes out when somebody waits for it, unless told: what is sent first is done first.
            return sent.execute();
          };
        case 'begin':
        case 'savepoint':
          return (...words: readonly unknown[]) =>
            value.call(target, ...words.map((word) => (typeof word === 'function' ? (own: Client) => word(preparing(own)) : word)));
        default:
          return value;
      }
    },
  });
}
