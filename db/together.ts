type Sent<T extends readonly (() => PromiseLike<unknown>)[]> = { [K in keyof T]: Awaited<ReturnType<T[K]>> };

/**
 * Sends statements one after the other without waiting for answers in between; a connection does them in the order in which they
 * came. In a transaction the first that fails takes back all. What is more than one statement goes last: its later ones come later.
 */
export function together<const T extends readonly (() => PromiseLike<unknown>)[]>(...statements: T): Promise<Sent<T>>;
export function together(...statements: readonly (() => PromiseLike<unknown>)[]): Promise<unknown[]> {
  return Promise.all(statements.map((send) => Promise.resolve(send())));
}
