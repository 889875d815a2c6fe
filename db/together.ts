type Sent<T extends readonly (() => PromiseLike<unknown>)[]> = { [K in keyof T]: Awaited<ReturnType<T[K]>> };

interface Statement {
  execute(): Promise<unknown>;
}

const isStatement = (sent: object): sent is Statement => 'execute' in sent && typeof sent.execute === 'function';

/**
 * Sends a statement now. Drizzle sends those it builds when somebody waits for them, which is a moment later: without this, of two sent
 * one after the other the second could come first.
 */
function send(statement: () => PromiseLike<unknown>): Promise<unknown> {
  const sent = statement();
  return isStatement(sent) ? sent.execute() : Promise.resolve(sent);
}

/**
 * Sends statements one after the other without waiting for answers in between; a connection does them in the order in which they
 * came. In a transaction the first that fails takes back all. What is more than one statement goes last: its later ones come later.
 */
export function together<const T extends readonly (() => PromiseLike<unknown>)[]>(...statements: T): Promise<Sent<T>>;
export async function together(...statements: readonly (() => PromiseLike<unknown>)[]): Promise<unknown[]> {
  const sent: Promise<unknown>[] = [];
  for (const statement of statements) {
    sent.push(send(statement));
    // One that waits for Drizzle itself sends a moment after it began; the next is not to overtake it.
    await null;
    await null;
  }
  return Promise.all(sent);
}

/** What an act sends without waiting, and the wait for all of it once its own work ended, well or not. */
export function sending() {
  const going: Promise<unknown>[] = [];
  const sendOne = (statement: () => PromiseLike<unknown>): void => {
    const one = send(statement);
    // Waited for below; until then nobody is there to hear of its failure.
    one.catch(() => {});
    going.push(one);
  };
  const sent = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      // What failed first is why whatever came after it failed.
      await Promise.all(going);
    }
  };
  return { sent, send: sendOne };
}
