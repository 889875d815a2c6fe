import { FILE } from '../../../lib/bundle/format';
import { SourceLine } from '../../../lib/bundle/lines';
import type { SourceId } from '../../../lib/id';
import type { GroundSource } from '../../../lib/import/ground';
import { ok, type Result } from '../../../lib/result';
import { sources } from '../../schema';
import { insertSource } from '../../source/add';
import type { OpenBundle } from '../file/bundle';
import type { Taking } from './taking';

/** The sources of a bundle here, by either name, or made. Grades are judgements of others and do not come along. Problem: name_ambiguous. */
export async function takeSources({ db, projectId, ids, ground, action }: Taking, { reader }: OpenBundle) {
  const lines: SourceLine[] = [];
  for await (const { value } of reader.values(FILE.sources, SourceLine)) lines.push(value);
  const own = await ids.of(
    db,
    sources,
    lines.map(({ id }) => id),
  );
  const found = new Map<string, GroundSource>();
  let made = 0;
  for (const { id: there, nameEn, nameAr, kind, party } of lines) {
    const named = ground.source(nameEn, nameAr, kind);
    if (!named.ok) return named;
    const { value, isNew } = named.value;
    const source = isNew ? { ...value, id: (own.get(there) ?? value.id) as SourceId, nameEn, nameAr } : value;
    if (isNew) {
      const { id, ...columns } = source;
      if (action) await insertSource(action, projectId, { ...columns, party }, id);
      ground.addSource(source);
      made += 1;
    }
    found.set(there, source);
  }
  return ok({ found, made }) satisfies Result<unknown>;
}
