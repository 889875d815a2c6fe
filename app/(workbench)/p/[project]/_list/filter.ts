/** What the address of a list asks for: words, and where its page begins. */
export interface ListQuery {
  readonly text?: string;
  readonly after?: string;
  /** Of lists that are narrowed to a status. */
  readonly status?: string;
}

export function listQuery(query: Readonly<Record<string, string | string[] | undefined>>): ListQuery {
  const one = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, 200) : '';
  };
  return { ...(one('text') && { text: one('text') }), ...(one('after') && { after: one('after') }) };
}

export function listAddress(root: string, { text, status, after }: ListQuery): string {
  const query = new URLSearchParams();
  if (text) query.set('text', text);
  if (status) query.set('status', status);
  if (after) query.set('after', after);
  return query.size ? `${root}?${query}` : root;
}
