import { type IncidentId, parseId } from '@/lib/id';
import { ASSIGNED, type Assigned, SECTIONS, type Section } from '@/lib/queue/section';

/** What the address of the queue asks for; whatever cannot be read is left out. */
export interface QueueFilter {
  readonly section?: Section;
  readonly assigned?: Exclude<Assigned, 'anyone'>;
  readonly incident?: IncidentId;
  readonly text?: string;
  /** The place after which the page begins. */
  readonly after?: string;
}

export type Query = Readonly<Record<string, string | string[] | undefined>>;

export function filterOf(query: Query): QueueFilter {
  const one = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const section = SECTIONS.find((each) => each === one('section'));
  const assigned = ASSIGNED.find((each) => each === one('assigned'));
  const incident = parseId<IncidentId>(one('incident'));
  const text = one('text').slice(0, 200);
  const after = /^\d{1,15}\.[0-9a-f-]{36}$/.test(one('after')) ? one('after') : '';
  return {
    ...(section && { section }),
    ...(assigned && assigned !== 'anyone' && { assigned }),
    ...(incident && { incident }),
    ...(text && { text }),
    ...(after && { after }),
  };
}

/** A filter as the query of an address, without its question mark. */
export function queryOf({ section, assigned, incident, text, after }: QueueFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ section, assigned, incident, text, after })) if (value) query.set(name, value);
  return query.toString();
}

/** The address of the queue, or of a screen under it, with this filter. */
export function queueAddress(root: string, filter: QueueFilter): string {
  const query = queryOf(filter);
  return query ? `${root}?${query}` : root;
}

/** The filter a carried query holds. */
export function carriedFilter(carried: string): QueueFilter {
  return filterOf(Object.fromEntries(new URLSearchParams(carried)));
}
