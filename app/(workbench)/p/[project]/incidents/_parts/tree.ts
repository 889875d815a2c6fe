import type { IncidentId } from '@/lib/id';

interface Part {
  readonly id: IncidentId;
  readonly partOf: IncidentId | null;
}

/** Incidents in the order given, each followed by its parts, one step deeper. None is lost, not even in a circle. */
export function withParts<T extends Part>(incidents: readonly T[]): { readonly incident: T; readonly depth: number }[] {
  const known = new Set(incidents.map(({ id }) => id));
  const placed = new Set<IncidentId>();
  const rows: { incident: T; depth: number }[] = [];
  const place = (incident: T, depth: number) => {
    if (placed.has(incident.id)) return;
    placed.add(incident.id);
    rows.push({ incident, depth });
    for (const part of incidents) if (part.partOf === incident.id) place(part, depth + 1);
  };
  for (const incident of incidents) if (incident.partOf === null || !known.has(incident.partOf)) place(incident, 0);
  for (const incident of incidents) place(incident, 0);
  return rows;
}
