import type postgres from 'postgres';

/** Statements with more parameters are lists of a length of their own, which hardly comes again. */
const PARAMETERS = 24;

/** Whether the server should keep a statement: it is then neither parsed, described nor, most often, planned again. */
export function worthKeeping(parameters: readonly unknown[]): boolean {
  return parameters.length <= PARAMETERS;
}

type Client = postgres.Sql | postgres.TransactionSql;

/**
 * The same client, whose statements are prepared once for each connection. Drizzle sends all of its own as unnamed ones: each is then
 * described in a round trip of its own and planned anew, which for a join of eight tables takes longer than doing it. The client's own
 * `prepare: false` still rules.
 */
export function preparing<T extends Client>(client: T): T {
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      switch (name) {
        case 'unsafe':
          return (query: string, parameters: readonly unknown[] = [], options: object = {}) =>
            value.call(target, query, parameters, { ...options, prepare: worthKeeping(parameters) });
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
