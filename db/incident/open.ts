import { z } from 'zod';
import { PRECISIONS } from '../../lib/claim/incident';
import { parseDate } from '../../lib/figure/edtf';
import type { IncidentId, ProjectId } from '../../lib/id';
import { fail, ok, type Result } from '../../lib/result';
import { type Act, act, type Context, newId } from '../context';
import { idOf, optionalLine, parse } from '../parse';
import { incidents } from '../schema';

export const IncidentInput = z
  .object({
    titleEn: optionalLine(),
    titleAr: optionalLine(),
    date: optionalLine(60),
    placeEn: optionalLine(),
    placeAr: optionalLine(),
    precision: z.enum(PRECISIONS).default('unknown'),
    partOf: idOf<IncidentId>().optional(),
  })
  // One language is enough; it stands in for the other until somebody writes it.
  .transform((i) => ({
    ...i,
    titleEn: i.titleEn || i.titleAr,
    titleAr: i.titleAr || i.titleEn,
    placeEn: i.placeEn || i.placeAr,
    placeAr: i.placeAr || i.placeEn,
  }));

/** Opens an incident. Problems: required (no title), date_unreadable, not_found (the whole it is part of). */
export async function openIncident(
  context: Context,
  projectId: ProjectId,
  input: z.input<typeof IncidentInput>,
): Promise<Result<IncidentId>> {
  const parsed = parse(IncidentInput, input);
  if (!parsed.ok) return parsed;
  return act(context, 'incident.open', projectId, (action) => insertIncident(action, projectId, parsed.value));
}

/** The same inside another act. */
export async function insertIncident(
  { tx, at, by, log }: Act,
  projectId: ProjectId,
  incident: z.output<typeof IncidentInput>,
  id = newId<IncidentId>(),
): Promise<Result<IncidentId>> {
  if (!incident.titleEn) return fail('required', 'titleEn');
  const date = incident.date ? parseDate(incident.date) : ok(null);
  if (!date.ok) return fail('date_unreadable', 'date');
  await tx
    .insert(incidents)
    .values({ id, projectId, ...incident, partOf: incident.partOf ?? null, date: date.value, createdBy: by, createdAt: at });
  await log('incident', id, { titleEn: incident.titleEn, titleAr: incident.titleAr, date: date.value }, 'incident.open');
  return ok(id);
}
