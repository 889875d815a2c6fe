import { FILE } from '../../../lib/bundle/format';
import { IncidentLine } from '../../../lib/bundle/lines';
import type { IncidentId } from '../../../lib/id';
import { ok, type Result } from '../../../lib/result';
import { insertIncident } from '../../incident/open';
import { incidents } from '../../schema';
import type { OpenBundle } from '../file/bundle';
import type { Taking } from './taking';

/** The incidents of a bundle here, by title and date, or made, the whole before its parts. Problem: name_ambiguous. */
export async function takeIncidents({ db, projectId, ids, ground, action }: Taking, { reader }: OpenBundle) {
  const lines = new Map<string, IncidentLine>();
  for await (const { value } of reader.values(FILE.incidents, IncidentLine)) lines.set(value.id, value);
  const own = await ids.of(db, incidents, [...lines.keys()]);
  const found = new Map<string, IncidentId>();
  let made = 0;

  const here = async (line: IncidentLine): Promise<Result<IncidentId>> => {
    const known = found.get(line.id);
    if (known) return ok(known);
    const { titleEn, titleAr, date, placeEn, placeAr, precision } = line;
    const named = ground.incident({ title: titleEn, titleAr, date: date ?? '', place: placeEn, placeAr });
    if (!named.ok) return named;
    let { id } = named.value.value;
    if (named.value.isNew) {
      id = (own.get(line.id) ?? id) as IncidentId;
      const whole = line.partOf ? lines.get(line.partOf) : undefined;
      const partOf = whole ? await here(whole) : null;
      if (partOf && !partOf.ok) return partOf;
      const columns = { titleEn, titleAr, date: date ?? '', placeEn, placeAr, precision, partOf: partOf?.value };
      const opened = action ? await insertIncident(action, projectId, columns, id) : ok(id);
      if (!opened.ok) return opened;
      ground.addIncident({ ...named.value.value, id, titleEn, titleAr });
      made += 1;
    }
    found.set(line.id, id);
    return ok(id);
  };

  for (const line of lines.values()) {
    const one = await here(line);
    if (!one.ok) return one;
  }
  return ok({ found, made });
}
