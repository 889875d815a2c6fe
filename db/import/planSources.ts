import { desc, eq } from 'drizzle-orm';
import type { ProjectId, SourceId } from '../../lib/id';
import { type GroundSource, ImportGround } from '../../lib/import/ground';
import type { PlannedRow } from '../../lib/import/plan';
import { draftSource, type SourceDraft } from '../../lib/import/sourceDraft';
import type { Result } from '../../lib/result';
import type { Executor } from '../client';
import { newId } from '../context';
import { sourceGrades } from '../schema';
import { sourcesOf } from '../source/read';
import type { ReadRow } from './portions';
import { fingerprintOf } from './rows';

/** What a row of sources will do: a new source, a grade for one, both, or neither. */
export interface PlannedSource extends PlannedRow {
  readonly source: (GroundSource & { readonly party: boolean }) | null;
  readonly grade: (NonNullable<SourceDraft['grade']> & { readonly sourceId: SourceId }) | null;
}

const gradeKey = (sourceId: string, { topic, grade, reason }: { topic: string; grade: string; reason: string }) =>
  JSON.stringify([sourceId, topic, grade, reason]);

/** What rows of sources will do, row by row. A source that is there gets no other name or kind; a grade it has already is known. */
export async function* planSources(db: Executor, projectId: ProjectId, rows: AsyncIterable<ReadRow>): AsyncGenerator<PlannedSource> {
  const ground = new ImportGround(newId, { sources: await sourcesOf(db, projectId), incidents: [], questions: [] });
  const given = await db.select().from(sourceGrades).where(eq(sourceGrades.projectId, projectId)).orderBy(desc(sourceGrades.createdAt));
  const graded = new Set(given.map((row) => gradeKey(row.sourceId, row)));
  for await (const row of rows) {
    const draft: Result<SourceDraft> =
      'values' in row ? draftSource(row.values) : { ok: false, problems: ['problem' in row ? row.problem : { code: 'invalid' }] };
    const fingerprint = 'values' in row ? fingerprintOf('sources', row.values) : '';
    const plain = {
      number: row.number,
      fingerprint,
      problems: [],
      makes: [],
      claim: null,
      documentId: null,
      sourceId: null,
      source: null,
      grade: null,
    };
    const named = draft.ok ? ground.source(draft.value.name, draft.value.nameAr, draft.value.kind) : draft;
    if (!draft.ok || !named.ok) {
      yield { ...plain, outcome: 'refused', problems: named.ok ? [] : named.problems };
      continue;
    }
    const { value: source, isNew } = named.value;
    const { grade, party } = draft.value;
    const fresh = grade && !graded.has(gradeKey(source.id, grade));
    if (isNew) ground.addSource(source);
    if (grade) graded.add(gradeKey(source.id, grade));
    if (!isNew && !fresh) yield { ...plain, outcome: 'known' };
    else {
      const made = { source: isNew ? { ...source, party } : null, grade: fresh ? { ...grade, sourceId: source.id } : null };
      yield { ...plain, ...made, outcome: 'imported', makes: isNew ? ['source'] : [], sourceId: isNew ? source.id : null };
    }
  }
}
