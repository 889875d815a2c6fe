import { parseId, type UserId } from '@/lib/id';
import { VERBS, type Verb } from '@/lib/policy';

/** What the address of the ledger asks for; whatever cannot be read is left out. */
export interface LedgerFilter {
  readonly verb?: Verb;
  readonly person?: UserId;
  readonly before?: number;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

export function filterOf(query: Query): LedgerFilter {
  const one = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value : '';
  };
  const verb = VERBS.find((each) => each === one('verb'));
  const person = parseId<UserId>(one('person'));
  const before = /^[1-9]\d{0,15}$/.test(one('before')) ? Number(one('before')) : undefined;
  return { ...(verb && { verb }), ...(person && { person }), ...(before && { before }) };
}

/** The address of the ledger under this filter. */
export function ledgerAddress(root: string, { verb, person, before }: LedgerFilter): string {
  const query = new URLSearchParams();
  if (verb) query.set('verb', verb);
  if (person) query.set('person', person);
  if (before) query.set('before', String(before));
  const text = query.toString();
  return text ? `${root}?${text}` : root;
}
