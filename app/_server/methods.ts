/** What some address here takes, or the framework answers for all of them. */
const TAKEN: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Whether any address takes this method; of others the framework would answer a page of its own, or a fault. */
export const isTaken = (method: string | undefined): boolean => TAKEN.has(method);
